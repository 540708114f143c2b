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
  readonly code: number;
  readonly longer: Entry<T>[];
  readonly seconds: number[];
  single: Entry<T> | undefined;
  /** The drawer of another code unit that shares this one's place. */
  readonly next: Drawer<T> | undefined;
}

/** Places for drawers and for pairs of code units: few, so that nearly every place of a text is turned away by the nearest cache. */
const PLACE_MASK = (1 << 11) - 1;
const PAIR_MASK = (1 << 14) - 1;

class Filing<T> {
  readonly #drawers: (Drawer<T> | undefined)[] = new Array(PLACE_MASK + 1).fill(undefined);
  readonly #pairs = new Uint8Array(PAIR_MASK + 1);

  /** Files entries, which come longest first, by the unit at `place`, with the one `step` further as its neighbour. */
  constructor(entries: readonly Entry<T>[], place: (word: string) => number, step: 1 | -1) {
    for (const entry of entries) {
      const at = place(entry.word);
      const code = entry.word.charCodeAt(at);
      const drawer = this.drawer(code) ?? this.#open(code);
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
    let drawer = this.#drawers[code & PLACE_MASK];
    while (drawer !== undefined && drawer.code !== code) drawer = drawer.next;
    return drawer;
  }

  /** False when no word has these two units at its end of filing; true when one may. */
  mayHold(code: number, second: number): boolean {
    return this.#pairs[pairOf(code, second)] === 1;
  }

  #open(code: number): Drawer<T> {
    const next = this.#drawers[code & PLACE_MASK];
    const drawer: Drawer<T> = { code, longer: [], seconds: [], single: undefined, next };
    this.#drawers[code & PLACE_MASK] = drawer;
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
