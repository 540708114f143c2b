/** V8 keeps typed arrays of so many bytes in its own heap: a short text then needs no memory from outside it. */
const SMALL = 64;

/** A list of integers that grows; four bytes each. */
export class IntList {
  #items: Int32Array = new Int32Array(SMALL / 4);
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

/** A list of numbers from 0 to 255 that grows; what is larger counts as 255. */
export class ByteList {
  #items: Uint8Array = new Uint8Array(SMALL);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Uint8Array(this.#items.length * 2);
      grown.set(this.#items);
      this.#items = grown;
    }
    this.#items[this.#length++] = Math.min(value, 255);
  }

  /** The i-th item; 0 outside the list. */
  at(i: number): number {
    return i < this.#length ? (this.#items[i] ?? 0) : 0;
  }
}
