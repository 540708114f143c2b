import type { Range } from "../layout/layout.ts";
import { CharSet } from "../text/char-set.ts";
import { openingOf } from "./known-names.ts";

/** The names of a document, filed by their first two characters, so that a text is searched for all of them in one pass. */
export class NameIndex {
  readonly #openings = new CharSet("");
  readonly #names: ReadonlySet<string>;
  /** Lengths that occur, longest first. */
  readonly #lengths: number[];

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
    const lengths = new Set<number>();
    for (const name of names) {
      this.#openings.add(openingOf(name, 0));
      lengths.add(name.length);
    }
    this.#lengths = [...lengths].sort((a, b) => b - a);
  }

  /** Every place in a range where a name is printed, in order, the longest name at each place. */
  find(text: string, range: Range): Range[] {
    const found: Range[] = [];
    for (let i = range.start; i < range.end; i++) {
      if (!this.#openings.has(openingOf(text, i))) continue;
      const length = this.#lengths.find((size) => i + size <= range.end && this.#names.has(text.slice(i, i + size)));
      if (length === undefined) continue;
      found.push({ start: i, end: i + length });
      i += length - 1;
    }
    return found;
  }
}
