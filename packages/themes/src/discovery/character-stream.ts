import type { ThemeText } from "../text/theme-text.ts";

/** A quotation mark opens right before this character, closes right after it; the character stands inside quotation marks. */
export const OPENS = 1;
export const CLOSES = 2;
export const QUOTED = 4;
/** The clause it stands in has been printed before, word for word. */
export const REPRINTED = 128;

/** The separator that stands for every sign no phrase runs across, and for the end of a paragraph. */
export const SEPARATOR = 0;
export const ENUMERATION_COMMA = 0x3001;
export const MIDDLE_DOT = 0xb7;

/**
 * All texts as one run of characters. Quotation marks are taken out and kept as flags; document titles 《…》 and all
 * other punctuation become separators; full-width letters and digits are folded to ASCII; a paragraph printed again word
 * for word (wire copy, a standing formula) is left out.
 */
export interface CharacterStream {
  length: number;
  codes: Uint16Array;
  flags: Uint8Array;
  /** Where each text ends in the run, in order. */
  textEnds: Int32Array;
}

const kinds = new Uint8Array(65536);
const CONTENT = 1;
const OPEN_QUOTE = 2;
const CLOSE_QUOTE = 3;
const STRAIGHT_QUOTE = 4;
const OPEN_TITLE = 5;
const CLOSE_TITLE = 6;
const WHITE = 7;

function mark(characters: string, kind: number): void {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}
kinds.fill(CONTENT, 0x3400, 0x4dc0);
kinds.fill(CONTENT, 0x4e00, 0xa000);
kinds.fill(CONTENT, 0x30, 0x3a);
kinds.fill(CONTENT, 0x41, 0x5b);
kinds.fill(CONTENT, 0x61, 0x7b);
mark("〇、·+%", CONTENT);
mark("“‘「『", OPEN_QUOTE);
mark("”’」』", CLOSE_QUOTE);
mark('"＂', STRAIGHT_QUOTE);
mark("《〈", OPEN_TITLE);
mark("》〉", CLOSE_TITLE);
mark(" \u3000\u00a0\t\r\n", WHITE);

/** A title longer than this has lost its closing bracket. */
const LONGEST_TITLE = 80;

export function characterStream(texts: Iterable<ThemeText>): CharacterStream {
  const writer = new StreamWriter();
  for (const text of texts) {
    if (text.headline !== null) writer.paragraph(text.headline);
    for (const paragraph of text.paragraphs) writer.paragraph(paragraph);
    writer.endText();
  }
  return writer.finish();
}

class StreamWriter {
  #codes = new Uint16Array(1 << 16);
  #flags = new Uint8Array(1 << 16);
  #length = 0;
  readonly #ends: number[] = [];
  readonly #paragraphs = new Set<number>();
  readonly #clauses = new Set<number>();
  #clauseStart = 0;

  paragraph(text: string): void {
    const paragraph = new Fingerprint();
    for (let i = 0; i < text.length; i++) paragraph.add(text.charCodeAt(i));
    if (this.#paragraphs.has(paragraph.value)) return;
    this.#paragraphs.add(paragraph.value);
    this.#reserve(text.length + 1);
    let depth = 0;
    let opens = false;
    for (let i = 0; i < text.length; i++) {
      const code = halfWidth(text.charCodeAt(i));
      const kind = kinds[code];
      if (kind === CONTENT) {
        this.#put(code, (opens ? OPENS : 0) | (depth > 0 ? QUOTED : 0));
        opens = false;
      } else if (kind === OPEN_QUOTE || (kind === STRAIGHT_QUOTE && depth === 0)) {
        depth++;
        opens = true;
      } else if (kind === CLOSE_QUOTE || kind === STRAIGHT_QUOTE) {
        depth = Math.max(0, depth - 1);
        opens = false;
        this.#closeQuote();
      } else if (kind !== WHITE) {
        if (kind === OPEN_TITLE) {
          const close = text.indexOf(code === 0x300a ? "》" : "〉", i);
          if (close > 0 && close - i <= LONGEST_TITLE) i = close;
        }
        this.#separate();
      }
    }
    this.#separate();
  }

  endText(): void {
    this.#ends.push(this.#length);
  }

  finish(): CharacterStream {
    return {
      length: this.#length,
      codes: this.#codes.subarray(0, this.#length),
      flags: this.#flags.subarray(0, this.#length),
      textEnds: Int32Array.from(this.#ends),
    };
  }

  #put(code: number, flags: number): void {
    this.#codes[this.#length] = code;
    this.#flags[this.#length] = flags;
    this.#length++;
  }

  #separate(): void {
    if (this.#length === this.#clauseStart) return;
    const clause = new Fingerprint();
    for (let i = this.#clauseStart; i < this.#length; i++) clause.add(this.#codes[i] ?? 0);
    if (this.#clauses.has(clause.value)) {
      for (let i = this.#clauseStart; i < this.#length; i++) this.#flags[i] = (this.#flags[i] ?? 0) | REPRINTED;
    }
    this.#clauses.add(clause.value);
    this.#put(SEPARATOR, 0);
    this.#clauseStart = this.#length;
  }

  #closeQuote(): void {
    const last = this.#length - 1;
    if (last >= 0 && this.#codes[last] !== SEPARATOR) this.#flags[last] = (this.#flags[last] ?? 0) | CLOSES;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#codes.length) return;
    const size = Math.max(needed, this.#codes.length * 2);
    const codes = new Uint16Array(size);
    codes.set(this.#codes);
    this.#codes = codes;
    const flags = new Uint8Array(size);
    flags.set(this.#flags);
    this.#flags = flags;
  }
}

/** Full-width letters, digits and signs as their ASCII twins. */
function halfWidth(code: number): number {
  return code >= 0xff01 && code <= 0xff5e && code !== 0xff02 && code !== 0xff0c ? code - 0xfee0 : code;
}

/** 53 bits that tell texts apart: two FNV-1a hashes side by side. */
class Fingerprint {
  #a = 0x811c9dc5;
  #b = 0x01000193;

  add(code: number): void {
    this.#a = Math.imul(this.#a ^ code, 0x01000193);
    this.#b = Math.imul(this.#b ^ code, 0x85ebca6b);
  }

  get value(): number {
    return (this.#a >>> 0) * 0x200000 + (this.#b >>> 11);
  }
}
