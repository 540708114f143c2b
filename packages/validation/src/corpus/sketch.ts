import { hash64 } from "../engine/fingerprint.ts";
import { isSpace, stripSpace } from "../engine/white-space.ts";

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
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) codes.push(code);
  }
  const smallest = new Set<number>();
  let bound = 0xffffffff;
  for (let i = 0; i + PIECE <= codes.length; i++) {
    const h = pieceHash(codes, i);
    if (h >= bound || smallest.has(h)) continue;
    smallest.add(h);
    if (smallest.size < SIZE * 2) continue;
    const kept = [...smallest].sort((a, b) => a - b).slice(0, SIZE);
    smallest.clear();
    for (const value of kept) smallest.add(value);
    bound = kept.at(-1) ?? bound;
  }
  return {
    hash: hash64(stripSpace(text)),
    sketch: [...smallest].sort((a, b) => a - b).slice(0, SIZE),
    characters: codes.length,
  };
}

/** Estimated share of pieces that two texts have in common, 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const size = Math.min(SIZE, Math.max(a.length, b.length));
  if (size === 0) return 0;
  let i = 0;
  let j = 0;
  let common = 0;
  for (let taken = 0; taken < size && (i < a.length || j < b.length); taken++) {
    const x = a[i] ?? Number.POSITIVE_INFINITY;
    const y = b[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common / size;
}

function pieceHash(codes: readonly number[], from: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < from + PIECE; i++) h = Math.imul(h ^ (codes[i] ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
