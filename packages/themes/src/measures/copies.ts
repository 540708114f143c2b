import { withoutQuotes } from "../text/quotes.ts";

/** Signatures a text is known by, bands they are compared in, and characters of the strings that are signed. */
const SIGNATURES = 32;
const BAND = 4;
const SHINGLE = 8;
/** Shared signatures from which two texts are the same story. */
const SAME = 0.5;
const SHORTEST = 40;

/**
 * Wire copy (通稿): for each text the index of the first text that tells the same story in about the same words, its own
 * index when it is the first. Texts under 40 characters are never copies. Linear in the length of the texts: each is
 * reduced to 32 minimal hashes of its 8-character strings, and only texts that share four in a row are compared.
 *
 * @see A. Broder, On the resemblance and containment of documents (1997)
 */
export function groupCopies(texts: Iterable<string>): number[] {
  const firsts: number[] = [];
  const signatures: (Uint32Array | null)[] = [];
  const bands = new Map<string, number[]>();
  let index = 0;
  for (const text of texts) {
    const signature = sign(text);
    signatures.push(signature);
    firsts.push(signature === null ? index : firstLike(signature, index, signatures, bands));
    index++;
  }
  return firsts;
}

function firstLike(
  signature: Uint32Array,
  index: number,
  signatures: readonly (Uint32Array | null)[],
  bands: Map<string, number[]>,
): number {
  let first = index;
  for (let band = 0; band < SIGNATURES; band += BAND) {
    const key = `${band}:${signature.subarray(band, band + BAND).join(",")}`;
    const others = bands.get(key);
    if (others === undefined) {
      bands.set(key, [index]);
      continue;
    }
    const other = others.find((candidate) => likeness(signature, signatures[candidate] ?? null) >= SAME);
    if (other === undefined) others.push(index);
    else first = Math.min(first, other);
  }
  return first;
}

function likeness(a: Uint32Array, b: Uint32Array | null): number {
  if (b === null) return 0;
  let same = 0;
  for (let i = 0; i < SIGNATURES; i++) if (a[i] === b[i]) same++;
  return same / SIGNATURES;
}

const MULTIPLIERS = Uint32Array.from({ length: SIGNATURES }, (_, i) => Math.imul(2 * i + 1, 0x9e3779b1) | 1);

function sign(text: string): Uint32Array | null {
  const plain = withoutQuotes(text).replace(/[\s，。、；：！？]/gu, "");
  if (plain.length < SHORTEST) return null;
  const least = new Uint32Array(SIGNATURES).fill(0xffffffff);
  for (let start = 0; start + SHINGLE <= plain.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + SHINGLE; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    for (let i = 0; i < SIGNATURES; i++) {
      let own = Math.imul(hash ^ i, MULTIPLIERS[i] ?? 1);
      own = (own ^ (own >>> 16)) >>> 0;
      if (own < (least[i] ?? 0)) least[i] = own;
    }
  }
  return least;
}
