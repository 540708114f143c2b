import type { Range } from "../layout/layout.ts";

const FIRST_MASK = (1 << 12) - 1;

/** The names of a document, filed by their first character, so that a text is searched for all of them in one pass. */
export class NameIndex {
  /** 1 where a name may start with a code unit that ends in these bits. */
  readonly #first = new Uint8Array(FIRST_MASK + 1);
  readonly #names: ReadonlySet<string>;
  /** Lengths that occur, longest first. */
  readonly #lengths: number[];

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
    const lengths = new Set<number>();
    for (const name of names) {
      this.#first[name.charCodeAt(0) & FIRST_MASK] = 1;
      lengths.add(name.length);
    }
    this.#lengths = [...lengths].sort((a, b) => b - a);
  }

  /** Every place in a range where a name is printed, in order, the longest name at each place. */
  find(text: string, range: Range): Range[] {
    const found: Range[] = [];
    for (let i = range.start; i < range.end; i++) {
      if (this.#first[text.charCodeAt(i) & FIRST_MASK] === 0) continue;
      const length = this.#lengths.find((size) => i + size <= range.end && this.#names.has(text.slice(i, i + size)));
      if (length === undefined) continue;
      found.push({ start: i, end: i + length });
      i += length - 1;
    }
    return found;
  }
}
