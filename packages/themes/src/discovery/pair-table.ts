const FIELDS = 5;
const SECOND = 1;
const OCCURRENCES = 2;
const TEXTS = 3;
const LAST_TEXT = 4;

/**
 * Counts pairs of numbers and the texts they occur in. A first pass over the same pairs ({@link PairTable.foresee}) lets
 * the second leave out what cannot be frequent, so that memory follows the frequent pairs and not the distinct ones.
 */
export class PairTable {
  /** {@link FIELDS} numbers a pair, side by side because they are needed together. */
  #pairs = new Int32Array(1024 * FIELDS);
  #slots = new Int32Array(1024 * 4);
  #size = 0;
  readonly #filter: Uint8Array;
  readonly #atLeast: number;

  /** @param expected pairs that will be offered, repeats included; @param atLeast a pair must be met so often to be kept */
  constructor(expected: number, atLeast: number) {
    this.#atLeast = Math.min(atLeast, 255);
    this.#filter = new Uint8Array(powerOfTwo(Math.min(Math.max(expected, 1024), 1 << 24)));
  }

  /** Pairs kept so far; they are numbered from 1. */
  get size(): number {
    return this.#size;
  }

  foresee(a: number, b: number): void {
    const filter = this.#filter;
    const at = hash(a, b) & (filter.length - 1);
    const seen = filter[at] ?? 0;
    if (seen < 255) filter[at] = seen + 1;
  }

  /** Counts one occurrence in text number `text` (from 1, ascending); the pair's number, 0 when it cannot be frequent. */
  count(a: number, b: number, text: number): number {
    const mixed = hash(a, b);
    const pairs = this.#pairs;
    const mask = this.#slots.length - 1;
    let slot = mixed & mask;
    let pair = this.#slots[slot] ?? 0;
    while (pair !== 0 && (pairs[pair * FIELDS] !== a || pairs[pair * FIELDS + SECOND] !== b)) {
      slot = (slot + 1) & mask;
      pair = this.#slots[slot] ?? 0;
    }
    if (pair === 0) {
      if ((this.#filter[mixed & (this.#filter.length - 1)] ?? 0) < this.#atLeast) return 0;
      pair = ++this.#size;
      this.#slots[slot] = pair;
      if ((pair + 1) * FIELDS > pairs.length) this.#grow();
      this.#pairs[pair * FIELDS] = a;
      this.#pairs[pair * FIELDS + SECOND] = b;
      if (pair * 2 > this.#slots.length) this.#rehash();
    }
    this.#tally(pair * FIELDS, text);
    return pair;
  }

  first(pair: number): number {
    return this.#pairs[pair * FIELDS] ?? 0;
  }

  second(pair: number): number {
    return this.#pairs[pair * FIELDS + SECOND] ?? 0;
  }

  occurrences(pair: number): number {
    return this.#pairs[pair * FIELDS + OCCURRENCES] ?? 0;
  }

  texts(pair: number): number {
    return this.#pairs[pair * FIELDS + TEXTS] ?? 0;
  }

  #tally(at: number, text: number): void {
    const pairs = this.#pairs;
    pairs[at + OCCURRENCES] = (pairs[at + OCCURRENCES] ?? 0) + 1;
    if (pairs[at + LAST_TEXT] !== text) {
      pairs[at + LAST_TEXT] = text;
      pairs[at + TEXTS] = (pairs[at + TEXTS] ?? 0) + 1;
    }
  }

  #grow(): void {
    const larger = new Int32Array(this.#pairs.length * 2);
    larger.set(this.#pairs);
    this.#pairs = larger;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let pair = 1; pair <= this.#size; pair++) {
      let slot = hash(this.first(pair), this.second(pair)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = pair;
    }
  }
}

function hash(a: number, b: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}
