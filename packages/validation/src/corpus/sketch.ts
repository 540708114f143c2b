import { Hash } from "../engine/fingerprint.ts";
import { isSpace } from "../engine/white-space.ts";

const PIECE = 5;
const SIZE = 32;

/** Of a sketch so many are looked up: of two texts that share 0.7 of their pieces all but one pair in a thousand share one. */
const LOOKED_UP = 6;

/** Pieces of a sketch by which others like it are found. */
export function lookedUp(sketch: readonly number[]): readonly number[] {
  return sketch.slice(0, LOOKED_UP);
}

export interface Sketch {
  hash: string;
  sketch: number[];
  characters: number;
}

/**
 * What a text is compared by without keeping it: a hash of its printed characters, and the 32 smallest hashes of all its
 * pieces of five characters (a bottom-k MinHash, Broder 1997). The share two texts have in common is estimated from the
 * smallest of both together.
 */
export function sketchOf(text: string): Sketch {
  const codes = printedCodes(text);
  return { hash: new Hash().addCodes(codes).hex(), sketch: leastPieces(codes), characters: codes.length };
}

/** The 32 smallest hashes of the pieces of a text, the smallest first, each once. */
function leastPieces(codes: Uint16Array): number[] {
  const found = new Uint32Array(SIZE * 2);
  let count = 0;
  let bound = 0xffffffff;
  for (let i = 0; i + PIECE <= codes.length; i++) {
    const h = pieceHash(codes, i);
    if (h >= bound) continue;
    found[count++] = h;
    if (count < found.length) continue;
    count = keepLeast(found, count);
    if (count === SIZE) bound = found[SIZE - 1] ?? bound;
  }
  return Array.from(found.subarray(0, keepLeast(found, count)));
}

/** Sorts the first numbers of a list and leaves at most 32 different ones; returns how many. */
function keepLeast(found: Uint32Array, count: number): number {
  found.subarray(0, count).sort();
  let kept = 0;
  for (let i = 0; i < count && kept < SIZE; i++) {
    const h = found[i] ?? 0;
    if (kept === 0 || h !== found[kept - 1]) found[kept++] = h;
  }
  return kept;
}

let codesOfLast = new Uint16Array(1 << 12);

/** The characters of a text without its white space, in a list that the next call writes over. */
function printedCodes(text: string): Uint16Array {
  if (codesOfLast.length < text.length) codesOfLast = new Uint16Array(text.length * 2);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) codesOfLast[count++] = code;
  }
  return codesOfLast.subarray(0, count);
}

/** Estimated share of pieces that two texts have in common, 0 to 1. No more is read than shows that it is under `least`: then 0. */
export function likeness(a: readonly number[], b: readonly number[], least = 0): number {
  const size = Math.min(SIZE, Math.max(a.length, b.length));
  if (size === 0) return 0;
  let i = 0;
  let j = 0;
  let common = 0;
  for (let taken = 1; taken <= size && (i < a.length || j < b.length); taken++) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) common++;
    else if ((common + size - taken) / size < least) return 0;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common / size;
}

function pieceHash(codes: Uint16Array, from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < from + PIECE; i++) h = Math.imul(h ^ (codes[i] ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
