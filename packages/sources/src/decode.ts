import { analyse } from "chardet";
import { detectBinaryFormat } from "./binary-format.ts";
import { SourceError } from "./error.ts";
import { isPlausibleChinese, isPlausibleGb18030 } from "./plausible-text.ts";

export interface Decoded {
  /** The text without a byte order mark, otherwise as it is. */
  text: string;
  /** Label of the Encoding Standard: `utf-8`, `gb18030`, `utf-16le`. */
  encoding: string;
}

/** Broken UTF-8 keeps most of its characters; other encodings read as UTF-8 keep next to none. */
const UTF8_SHARE = 0.8;

/**
 * Bytes from which a text is decoded as a stream of one piece: Node then keeps it outside the heap that V8 collects. With it on
 * the heap, what is thrown away while the text is read may grow to four times the text before any of it is collected.
 */
const LONG = 1 << 20;

/** As much as a guess looks at. */
const GUESS_BYTES = 65_536;

/**
 * The text that bytes hold: UTF-8, UTF-16 with or without a byte order mark, GB18030 where strictly valid and plausible,
 * else what chardet guesses, where that is strictly valid and plausible too.
 *
 * @throws SourceError `empty`, `binary`, `nul`, `broken-utf8`, `broken-utf16`, `unknown-encoding`
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new SourceError("empty");
  const format = detectBinaryFormat(bytes);
  if (format !== null) throw new SourceError("binary", { format });
  const decoded = decodeByMark(bytes) ?? decodeWithoutMark(bytes);
  const nul = decoded.text.indexOf("\0");
  if (nul >= 0) throw new SourceError("nul", { offset: Math.max(bytes.indexOf(0), 0) });
  if (!/\S/.test(decoded.text)) throw new SourceError("empty");
  return decoded;
}

function decodeByMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return mustDecode(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return mustDecode(bytes, "utf-16be");
  if (a === 0xef && b === 0xbb && c === 0xbf) return mustDecode(bytes, "utf-8");
  return null;
}

function decodeWithoutMark(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const wide = decodePlausibly(bytes, "utf-16le") ?? decodePlausibly(bytes, "utf-16be");
    if (wide !== null) return wide;
    throw new SourceError("nul", { offset: nul });
  }
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "utf-8" };
  const damage = findUtf8Damage(bytes);
  if (damage.validShare >= UTF8_SHARE) {
    throw new SourceError("broken-utf8", { offset: damage.offset, line: damage.line });
  }
  if (isPlausibleGb18030(bytes)) {
    const text = tryDecode(bytes, "gb18030");
    if (text !== null) return { text, encoding: "gb18030" };
  }
  for (const { name } of analyse(bytes.subarray(0, GUESS_BYTES))) {
    const guessed = decodePlausibly(bytes, name);
    if (guessed !== null) return guessed;
  }
  throw new SourceError("unknown-encoding", { offset: damage.offset });
}

function mustDecode(bytes: Uint8Array, encoding: string): Decoded {
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding };
  if (encoding !== "utf-8") throw new SourceError("broken-utf16");
  const { offset, line } = findUtf8Damage(bytes);
  throw new SourceError("broken-utf8", { offset, line });
}

function decodePlausibly(bytes: Uint8Array, label: string): Decoded | null {
  const text = tryDecode(bytes, label);
  return text !== null && isPlausibleChinese(text) ? { text, encoding: label.toLowerCase() } : null;
}

function tryDecode(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return bytes.length < LONG ? decoder.decode(bytes) : decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return null;
  }
}

/** Where UTF-8 first breaks, and which share of the bytes outside ASCII belongs to whole characters. */
function findUtf8Damage(bytes: Uint8Array): { offset: number; line: number; validShare: number } {
  let offset = -1;
  let line = 1;
  let lineAtDamage = 1;
  let whole = 0;
  let outside = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      if (byte === 0x0a) line++;
      i++;
      continue;
    }
    const length = characterLength(bytes, i);
    outside += Math.max(length, 1);
    whole += length;
    if (length === 0 && offset < 0) {
      offset = i;
      lineAtDamage = line;
    }
    i += Math.max(length, 1);
  }
  return { offset: Math.max(offset, 0), line: lineAtDamage, validShare: outside === 0 ? 0 : whole / outside };
}

/** Bytes of the well-formed character outside ASCII that starts here, 0 when none does (Unicode table 3-7). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (lead > 0xf4) return 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return length;
}
