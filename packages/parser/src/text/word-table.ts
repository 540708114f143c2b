/**
 * A closed set of words, each with a value, looked up at a place of a text; the longest word wins. Words are filed by their
 * first code unit (by their last for {@link endingAt}); a table of pairs of code units turns nearly every place away before
 * words are compared.
 */
export class WordTable<T> {
  readonly #entries: Entry<T>[] = [];
  readonly #forward: Filing<T>;
  /** Made when first asked for: few tables are searched backwards. */
  #backward: Filing<T> | undefined;

  constructor(groups: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of groups)
      for (const word of words.split(" ")) if (word !== "") this.#entries.push({ word, value });
    this.#entries.sort((a, b) => b.word.length - a.word.length);
    this.#forward = new Filing(this.#entries, () => 0, 1);
  }

  /** Every word with its value, longest first. */
  *entries(): Generator<[string, T]> {
    for (const { word, value } of this.#entries) yield [word, value];
  }

  /** Whether any word starts with this code unit: the cheap test to make before {@link at}. */
  startsWith(code: number): boolean {
    return this.#forward.drawerOf(code) !== 0;
  }

  /** The longest word that starts at `offset`, and ends by `limit`. */
  at(text: string, offset: number, limit = text.length): Entry<T> | undefined {
    const forward = this.#forward;
    const code = text.charCodeAt(offset);
    const number = forward.drawerOf(code);
    if (number === 0) return undefined;
    const second = text.charCodeAt(offset + 1);
    if (forward.mayHold(code, second)) {
      const { longer, seconds } = forward.drawer(number);
      for (let i = 0; i < longer.length; i++) {
        if (seconds[i] !== second) continue;
        const entry = longer[i];
        if (!entry) continue;
        const { length } = entry.word;
        if (offset + length <= limit && (length === 2 || text.startsWith(entry.word, offset))) return entry;
      }
    }
    return offset < limit ? forward.drawer(number).single : undefined;
  }

  /** The longest word that ends just before `offset`, and starts at `floor` or later. */
  endingAt(text: string, offset: number, floor = 0): Entry<T> | undefined {
    if (offset <= floor) return undefined;
    this.#backward ??= new Filing(this.#entries, (word) => word.length - 1, -1);
    const backward = this.#backward;
    const code = text.charCodeAt(offset - 1);
    const number = backward.drawerOf(code);
    if (number === 0) return undefined;
    const second = text.charCodeAt(offset - 2);
    if (backward.mayHold(code, second)) {
      const { longer, seconds } = backward.drawer(number);
      for (let i = 0; i < longer.length; i++) {
        if (seconds[i] !== second) continue;
        const entry = longer[i];
        if (!entry) continue;
        const start = offset - entry.word.length;
        if (start >= floor && (entry.word.length === 2 || text.startsWith(entry.word, start))) return entry;
      }
    }
    return backward.drawer(number).single;
  }
}

export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Words that share a code unit: those of two units and more, longest first, with the unit beside it; and that of one. */
interface Drawer<T> {
  readonly longer: Entry<T>[];
  readonly seconds: number[];
  single: Entry<T> | undefined;
}

const PAIR_BITS = 14;
const PAIR_MASK = (1 << PAIR_BITS) - 1;

class Filing<T> {
  readonly #drawerOf = new Uint16Array(0x10000);
  readonly #drawers: Drawer<T>[] = [{ longer: [], seconds: [], single: undefined }];
  readonly #pairs = new Uint8Array(1 << PAIR_BITS);

  /** Files entries, which come longest first, by the unit at `place`, with the one `step` further as its neighbour. */
  constructor(entries: readonly Entry<T>[], place: (word: string) => number, step: 1 | -1) {
    for (const entry of entries) {
      const at = place(entry.word);
      const code = entry.word.charCodeAt(at);
      const drawer = this.#open(code);
      if (entry.word.length === 1) {
        drawer.single ??= entry;
        continue;
      }
      const second = entry.word.charCodeAt(at + step);
      drawer.longer.push(entry);
      drawer.seconds.push(second);
      this.#pairs[pairOf(code, second)] = 1;
    }
  }

  /** Number of the drawer for a code unit, 0 when there is none. */
  drawerOf(code: number): number {
    return this.#drawerOf[code] ?? 0;
  }

  drawer(number: number): Drawer<T> {
    return this.#drawers[number] ?? { longer: [], seconds: [], single: undefined };
  }

  /** False when no word has these two units at its end of filing; true when one may. */
  mayHold(code: number, second: number): boolean {
    return this.#pairs[pairOf(code, second)] === 1;
  }

  #open(code: number): Drawer<T> {
    const number = this.drawerOf(code);
    if (number !== 0) return this.drawer(number);
    const drawer: Drawer<T> = { longer: [], seconds: [], single: undefined };
    this.#drawerOf[code] = this.#drawers.push(drawer) - 1;
    return drawer;
  }
}

function pairOf(code: number, second: number): number {
  return (code * 31 + second) & PAIR_MASK;
}

/** A table of words without values. */
export function wordSet(...words: string[]): WordTable<true> {
  return new WordTable(words.map((list) => [list, true] as const));
}
