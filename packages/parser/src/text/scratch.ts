/** Above this many items the memory is given back when the next text asks for less. */
const MOST_KEPT = 1 << 16;
const LEAST = 256;

/**
 * Typed arrays that one text after the other uses, so that a short text needs no memory of its own. What was taken is good
 * until the next `take`, and zero up to and with the place after its last item.
 */
export class Scratch<T extends Uint8Array | Int16Array | Int32Array> {
  readonly #make: (length: number) => T;
  #items: T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#items = make(LEAST);
  }

  /** At least `length + 1` zeros. */
  take(length: number): T {
    const held = this.#items.length;
    if (held > length && (held <= MOST_KEPT || length * 4 > held)) this.#items.fill(0, 0, length + 1);
    else this.#items = this.#make(Math.max(LEAST, length + (length >> 3) + 1));
    return this.#items;
  }
}
