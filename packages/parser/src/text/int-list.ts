const FEW = 64;
/** Room for more items than this is given back when the list is cleared. */
const MOST_KEPT = 1 << 14;

/** A list of integers that grows; four bytes each. */
export class IntList {
  #items: Int32Array = new Int32Array(FEW);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) this.#grow();
    this.#items[this.#length++] = value;
  }

  push2(first: number, second: number): void {
    this.push(first);
    this.push(second);
  }

  /** The i-th item; 0 outside the list. */
  at(i: number): number {
    return i < this.#length ? (this.#items[i] ?? 0) : 0;
  }

  clear(): void {
    this.#length = 0;
    if (this.#items.length > MOST_KEPT) this.#items = new Int32Array(FEW);
  }

  #grow(): void {
    const grown = new Int32Array(this.#items.length * 2);
    grown.set(this.#items);
    this.#items = grown;
  }
}
