import { type CharacterStream, CLOSES, OPENS, REPRINTED, SEPARATOR } from "./character-stream.ts";

/** What joins words and is no part of them. */
const JOINTS = new Uint8Array(65536);
for (const sign of "、的在和与及等") JOINTS[sign.charCodeAt(0)] = 1;

const FLAGS = 16;
/** Between this sign and the one before it there is a quotation mark, or the clause has been printed before. */
const CROSSED = 1 << 24;
const JOINT = 1 << 25;

/**
 * The characters of a stream as numbers from 1, in the order they are first met; 0 is the separator. With the number of each
 * place go its flags and what a neighbour is asked for, so that a look there is one reach into memory.
 */
export interface Signs {
  signs: Int32Array;
  /** Different characters. */
  kinds: number;
}

export function signsOf({ codes, flags, length }: CharacterStream): Signs {
  const signs = new Int32Array(length);
  const numbers = new Uint16Array(65536);
  let kinds = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i] ?? SEPARATOR;
    const own = flags[i] ?? 0;
    if (numbers[code] === 0 && code !== SEPARATOR) numbers[code] = ++kinds;
    const crossed = (before & CLOSES) | (own & (OPENS | REPRINTED));
    const marks = (crossed === 0 ? 0 : CROSSED) | (JOINTS[code] === 1 ? JOINT : 0);
    signs[i] = (numbers[code] ?? 0) | (own << FLAGS) | marks;
    before = own;
  }
  return { signs, kinds };
}

export function numberOf(sign: number): number {
  return sign & 0xffff;
}

export function flagsOf(sign: number): number {
  return (sign >> FLAGS) & 0xff;
}

export function isJoint(sign: number): boolean {
  return (sign & JOINT) !== 0;
}

/** Numbers a sign, side by side because they are needed together. */
const FIELDS = 8;
const OCCURRENCES = 0;
const TEXTS = 1;
const LAST_TEXT = 2;
const OPEN = 3;
const SLOT = 4;

/** The signs on one side of a string: how often each stands there, and in how many texts. Filled and cleared once a string. */
export class NeighbourTable {
  readonly #counts: Int32Array;
  readonly #signs: Uint16Array;
  #size = 0;

  /** @param kinds different characters there are */
  constructor(kinds: number) {
    this.#counts = new Int32Array((kinds + 1) * FIELDS);
    this.#signs = new Uint16Array(kinds);
  }

  /** Counts a sign, unless it is a separator; `edge` is the later of it and the sign it stands beside. Texts ascend. */
  note(sign: number, edge: number, text: number): void {
    const number = numberOf(sign);
    if (number === SEPARATOR) return;
    const counts = this.#counts;
    const at = number * FIELDS;
    const before = counts[at + OCCURRENCES] ?? 0;
    if (before === 0) this.#signs[this.#size++] = number;
    counts[at + OCCURRENCES] = before + 1;
    if (counts[at + LAST_TEXT] !== text) {
      counts[at + LAST_TEXT] = text;
      counts[at + TEXTS] = (counts[at + TEXTS] ?? 0) + 1;
    }
    if (((edge & CROSSED) | (sign & JOINT)) === 0) counts[at + OPEN] = (counts[at + OPEN] ?? 0) + 1;
  }

  /**
   * In how many different clauses the most frequent neighbour stands right beside the string, of those met in at least
   * `minDocuments` texts: not across a quotation mark, and no joint.
   */
  most(minDocuments: number): number {
    const counts = this.#counts;
    let most = 0;
    for (let i = 0; i < this.#size; i++) {
      const at = (this.#signs[i] ?? 0) * FIELDS;
      if ((counts[at + TEXTS] ?? 0) >= minDocuments) most = Math.max(most, counts[at + OPEN] ?? 0);
    }
    return most;
  }

  /** Sets slots aside, from `from` on, for the signs met in at least `minDocuments` texts; where those of each end. */
  reserve(from: number, minDocuments: number): number[] {
    const counts = this.#counts;
    const ends: number[] = [];
    let next = from;
    for (let i = 0; i < this.#size; i++) {
      const at = (this.#signs[i] ?? 0) * FIELDS;
      const frequent = (counts[at + TEXTS] ?? 0) >= minDocuments;
      counts[at + SLOT] = frequent ? next : -1;
      if (frequent) {
        next += counts[at + OCCURRENCES] ?? 0;
        ends.push(next);
      }
    }
    return ends;
  }

  /** The next slot of a sign, -1 when it has none. */
  take(sign: number): number {
    const number = numberOf(sign);
    if (number === SEPARATOR) return -1;
    const at = number * FIELDS + SLOT;
    const slot = this.#counts[at] ?? -1;
    if (slot >= 0) this.#counts[at] = slot + 1;
    return slot;
  }

  clear(): void {
    const counts = this.#counts;
    for (let i = 0; i < this.#size; i++) {
      const at = (this.#signs[i] ?? 0) * FIELDS;
      counts[at + OCCURRENCES] = 0;
      counts[at + TEXTS] = 0;
      counts[at + LAST_TEXT] = 0;
      counts[at + OPEN] = 0;
    }
    this.#size = 0;
  }
}
