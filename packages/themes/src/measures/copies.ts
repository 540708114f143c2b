import { withoutQuotes } from "../text/quotes.ts";

/** Hashes a story is known by, and how many of them in a row two stories must share to be compared. */
const HASHES = 32;
const BAND = 4;
/** Characters of the strings that are hashed. */
const SHINGLE = 8;
/** Share of equal hashes from which two stories are the same. */
const SAME = 0.5;
const SHORTEST = 40;
/** Hexadecimal digits kept of each hash. */
const DIGITS = 4;
const EMPTY = 0xffffffff;

/**
 * What a story is known by: its 8-character strings are hashed into 32 bins, and the least hash of each bin kept, four
 * hexadecimal digits each; an empty bin takes that of the next. Null for stories under 40 characters, which are never
 * copies. Punctuation, quotation marks and white space do not count.
 *
 * @see A. Broder, On the resemblance and containment of documents (1997)
 * @see P. Li, A. Owen, C.-H. Zhang, One permutation hashing (2012); A. Shrivastava, P. Li, Densifying one permutation hashing (2014)
 */
export function storySignature(text: string): string | null {
  const plain = withoutQuotes(text).replace(/[\s，。、；：！？]/gu, "");
  if (plain.length < SHORTEST) return null;
  const least = new Uint32Array(HASHES).fill(EMPTY);
  for (let start = 0; start + SHINGLE <= plain.length; start++) {
    let hash = 0x811c9dc5;
    for (let i = start; i < start + SHINGLE; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    const bin = hash % HASHES;
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return Array.from(least, (_, bin) => {
    let at = bin;
    while (least[at % HASHES] === EMPTY) at++;
    return (((least[at % HASHES] ?? 0) >>> 5) & 0xffff).toString(16).padStart(DIGITS, "0");
  }).join("");
}

/** The parts of a signature: {@link groupCopies} compares only stories that have one of them in common. */
export const SIGNATURE_PARTS: readonly { start: number; length: number }[] = Array.from(
  { length: HASHES / BAND },
  (_, band) => ({ start: band * BAND * DIGITS, length: BAND * DIGITS }),
);

/**
 * Wire copy (通稿): for each story, by its signature, the index of the first that tells the same in about the same words; its
 * own index when it is the first. Linear: only stories that share four hashes in a row are compared.
 */
export function groupCopies(signatures: Iterable<string | null>): number[] {
  const firsts: number[] = [];
  const seen: (string | null)[] = [];
  const bands = new Map<string, number[]>();
  let index = 0;
  for (const signature of signatures) {
    seen.push(signature);
    firsts.push(signature === null ? index : firstLike(signature, index, seen, bands));
    index++;
  }
  return firsts;
}

function firstLike(
  signature: string,
  index: number,
  seen: readonly (string | null)[],
  bands: Map<string, number[]>,
): number {
  let first = index;
  const waiting: string[] = [];
  for (const { start, length } of SIGNATURE_PARTS) {
    const key = `${start}:${signature.slice(start, start + length)}`;
    const other = bands.get(key)?.find((candidate) => likeness(signature, seen[candidate] ?? "") >= SAME);
    if (other === undefined) waiting.push(key);
    else first = Math.min(first, other);
  }
  if (first < index) return first;
  for (const key of waiting) {
    const others = bands.get(key);
    if (others === undefined) bands.set(key, [index]);
    else others.push(index);
  }
  return index;
}

function likeness(a: string, b: string): number {
  let same = 0;
  for (let at = 0; at < HASHES * DIGITS; at += DIGITS) {
    if (b.startsWith(a.slice(at, at + DIGITS), at)) same++;
  }
  return same / HASHES;
}
