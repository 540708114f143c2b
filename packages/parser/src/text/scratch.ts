/** Room that a text is given without asking for memory, in items. */
const ROOM = 1 << 12;

/**
 * Typed arrays that one text after the other uses, so that a short text needs no memory of its own; a long one gets its own,
 * which goes when the text has been read. What was taken is good until the next `take`, and zero up to and with the place
 * after its last item.
 */
export class Scratch<T extends Uint8Array | Int16Array> {
  readonly #make: (length: number) => T;
  readonly #room: T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#room = make(ROOM);
  }

  /** At least `length + 1` zeros. */
  take(length: number): T {
    if (length >= ROOM) return this.#make(length + 1);
    this.#room.fill(0, 0, length + 1);
    return this.#room;
  }
}
