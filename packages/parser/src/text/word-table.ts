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
    return this.#forward.drawer(code) !== undefined;
  }

  /** The longest word that starts at `offset`, and ends by `limit`. */
  at(text: string, offset: number, limit = text.length): Entry<T> | undefined {
    const code = text.charCodeAt(offset);
    const drawer = this.#forward.drawer(code);
    if (!drawer) return undefined;
    const second = text.charCodeAt(offset + 1);
    if (this.#forward.mayHold(code, second)) {
      const { longer, seconds } = drawer;
      for (let i = 0; i < longer.length; i++) {
        if (seconds[i] !== second) continue;
        const entry = longer[i];
        if (!entry) continue;
        const { length } = entry.word;
        if (offset + length <= limit && (length === 2 || text.startsWith(entry.word, offset))) return entry;
      }
    }
    return offset < limit ? drawer.single : undefined;
  }

  /** The longest word that ends just before `offset`, and starts at `floor` or later. */
  endingAt(text: string, offset: number, floor = 0): Entry<T> | undefined {
    if (offset <= floor) return undefined;
    this.#backward ??= new Filing(this.#entries, (word) => word.length - 1, -1);
    const backward = this.#backward;
    const code = text.charCodeAt(offset - 1);
    const drawer = backward.drawer(code);
    if (!drawer) return undefined;
    const second = text.charCodeAt(offset - 2);
    if (backward.mayHold(code, second)) {
      const { longer, seconds } = drawer;
      for (let i = 0; i < longer.length; i++) {
        if (seconds[i] !== second) continue;
        const entry = longer[i];
        if (!entry) continue;
        const start = offset - entry.word.length;
        if (start >= floor && (entry.word.length === 2 || text.startsWith(entry.word, start))) return entry;
      }
    }
    return drawer.single;
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

/** Small enough for the nearest cache: units, and pairs of them, that differ only above these bits pass for each other. */
const UNIT_MASK = (1 << 12) - 1;
const PAIR_MASK = (1 << 14) - 1;

class Filing<T> {
  readonly #drawerOf = new Uint16Array(0x10000);
  readonly #drawers: Drawer<T>[] = [];
  /** Which code units, and pairs of them, may be filed: nearly every place of a text is turned away here. */
  readonly #units = new Uint8Array(UNIT_MASK + 1);
  readonly #pairs = new Uint8Array(PAIR_MASK + 1);

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

  /** The drawer of a code unit. */
  drawer(code: number): Drawer<T> | undefined {
    if (this.#units[code & UNIT_MASK] !== 1) return undefined;
    const number = this.#drawerOf[code] ?? 0;
    return number === 0 ? undefined : this.#drawers[number - 1];
  }

  /** False when no word has these two units at its end of filing; true when one may. */
  mayHold(code: number, second: number): boolean {
    return this.#pairs[pairOf(code, second)] === 1;
  }

  #open(code: number): Drawer<T> {
    const opened = this.drawer(code);
    if (opened) return opened;
    const drawer: Drawer<T> = { longer: [], seconds: [], single: undefined };
    this.#drawerOf[code] = this.#drawers.push(drawer);
    this.#units[code & UNIT_MASK] = 1;
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
