/** Places at first; always a power of two. */
const FEWEST = 1 << 6;

/**
 * How often each of very many whole numbers has come. Kept in two flat arrays: a Map of as many takes several times the memory,
 * and all of it on the heap that is collected.
 */
export class Tally {
  /** A number in the place that its low bits say, or the next free one; 0 where there is none. */
  #numbers = new Float64Array(FEWEST);
  #counts = new Uint32Array(FEWEST);
  #size = 0;

  /** How often a number from 0 to 2⁵³ − 2 has come before. */
  next(number: number): number {
    const kept = number + 1;
    const at = this.#placeOf(kept);
    const count = this.#counts[at] ?? 0;
    this.#counts[at] = count + 1;
    if (count === 0) {
      this.#numbers[at] = kept;
      this.#size++;
      if (this.#size * 4 > this.#numbers.length * 3) this.#grow();
    }
    return count;
  }

  #placeOf(kept: number): number {
    const last = this.#numbers.length - 1;
    let at = kept & last;
    while (this.#counts[at] !== 0 && this.#numbers[at] !== kept) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [numbers, counts] = [this.#numbers, this.#counts];
    this.#numbers = new Float64Array(numbers.length * 2);
    this.#counts = new Uint32Array(numbers.length * 2);
    for (const [i, kept] of numbers.entries()) {
      const count = counts[i] ?? 0;
      if (count === 0) continue;
      const at = this.#placeOf(kept);
      this.#numbers[at] = kept;
      this.#counts[at] = count;
    }
  }
}
