/**
 * A closed set of words, each with a value, looked up at a place of a text; the longest word wins. Words are filed by their
 * first and by their last code unit, with the unit beside it kept at hand, so that a look-up compares a few numbers.
 */
export class WordTable<T> {
  readonly #forward = new Filing<T>();
  readonly #backward = new Filing<T>();

  constructor(groups: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of groups) {
      for (const word of words.split(" ")) {
        if (word === "") continue;
        const entry = { word, value };
        this.#forward.add(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0, entry);
        this.#backward.add(
          word.charCodeAt(word.length - 1),
          word.length > 1 ? word.charCodeAt(word.length - 2) : 0,
          entry,
        );
      }
    }
    this.#forward.sort();
    this.#backward.sort();
  }

  /** Every word with its value, in no promised order. */
  *entries(): Generator<[string, T]> {
    for (const drawer of this.#forward.drawers) for (const { word, value } of drawer.entries) yield [word, value];
  }

  /** Whether any word starts with this code unit: the cheap test to make before {@link at}. */
  startsWith(code: number): boolean {
    return this.#forward.index[code] !== 0;
  }

  /** The longest word that starts at `offset`, and ends by `limit`. */
  at(text: string, offset: number, limit = text.length): Entry<T> | undefined {
    const drawer = this.#forward.drawer(text.charCodeAt(offset));
    if (!drawer) return undefined;
    const beside = text.charCodeAt(offset + 1);
    const { entries, besides } = drawer;
    for (let i = 0; i < entries.length; i++) {
      const second = besides[i];
      if (second !== beside && second !== 0) continue;
      const entry = entries[i];
      if (!entry) continue;
      const { word } = entry;
      if (offset + word.length <= limit && (word.length <= 2 || text.startsWith(word, offset))) return entry;
    }
    return undefined;
  }

  /** The longest word that ends just before `offset`, and starts at `floor` or later. */
  endingAt(text: string, offset: number, floor = 0): Entry<T> | undefined {
    if (offset <= floor) return undefined;
    const drawer = this.#backward.drawer(text.charCodeAt(offset - 1));
    if (!drawer) return undefined;
    const beside = text.charCodeAt(offset - 2);
    const { entries, besides } = drawer;
    for (let i = 0; i < entries.length; i++) {
      const second = besides[i];
      if (second !== beside && second !== 0) continue;
      const entry = entries[i];
      if (!entry) continue;
      const start = offset - entry.word.length;
      if (start >= floor && (entry.word.length <= 2 || text.startsWith(entry.word, start))) return entry;
    }
    return undefined;
  }
}

export interface Entry<T> {
  word: string;
  value: T;
}

/** Entries that share a code unit, longest first, with the unit beside it; 0 for a word of one unit. */
interface Drawer<T> {
  entries: Entry<T>[];
  besides: number[];
}

class Filing<T> {
  readonly index = new Uint16Array(0x10000);
  readonly drawers: Drawer<T>[] = [];

  add(code: number, beside: number, entry: Entry<T>): void {
    const at = this.index[code] ?? 0;
    const drawer = this.drawers[at - 1];
    if (drawer) {
      drawer.entries.push(entry);
      drawer.besides.push(beside);
    } else this.index[code] = this.drawers.push({ entries: [entry], besides: [beside] });
  }

  drawer(code: number): Drawer<T> | undefined {
    const at = this.index[code];
    return at ? this.drawers[at - 1] : undefined;
  }

  sort(): void {
    for (const drawer of this.drawers) {
      const order = drawer.entries.map((entry, i) => ({ entry, beside: drawer.besides[i] ?? 0 }));
      order.sort((a, b) => b.entry.word.length - a.entry.word.length);
      drawer.entries = order.map(({ entry }) => entry);
      drawer.besides = order.map(({ beside }) => beside);
    }
  }
}

/** A table of words without values. */
export function wordSet(...words: string[]): WordTable<true> {
  return new WordTable(words.map((list) => [list, true] as const));
}
