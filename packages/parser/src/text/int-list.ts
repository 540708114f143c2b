/** A list of integers that grows; four bytes each. */
export class IntList {
  #items: Int32Array = new Int32Array(64);
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

  #grow(): void {
    const grown = new Int32Array(this.#items.length * 2);
    grown.set(this.#items);
    this.#items = grown;
  }
}
