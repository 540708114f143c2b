import { codeAt } from "./code-at.ts";

/**
 * A closed set of words, each with a value, looked up at a place of a text; the longest word wins. Words are filed by their
 * first two code units (by their last two for {@link endingAt}), which turns nearly every place away before words are
 * compared.
 */
export class WordTable<T> {
  /** Longest first. */
  readonly #entries: Entry<T>[];
  readonly #forward: Filing<T>;
  /** Made when first asked for: few tables are searched backwards. */
  #backward: Filing<T> | undefined;

  constructor(groups: Iterable<readonly [words: string, value: T]>) {
    const byLength: Entry<T>[][] = [];
    for (const [words, value] of groups) {
      for (const word of words.split(" ")) {
        if (word === "") continue;
        const alike = byLength[word.length];
        if (alike) alike.push({ word, value });
        else byLength[word.length] = [{ word, value }];
      }
    }
    this.#entries = byLength.reverse().flat();
    this.#forward = new Filing(this.#entries, () => 0, 1);
  }

  /** Every word with its value, longest first. */
  *entries(): Generator<[string, T]> {
    for (const { word, value } of this.#entries) yield [word, value];
  }

  /** The longest word that starts at `offset`, and ends by `limit`. */
  at(text: string, offset: number, limit = text.length): Entry<T> | undefined {
    const code = codeAt(text, offset);
    if (!this.#forward.mayHold(code)) return undefined;
    const entries = this.#forward.longer(code, codeAt(text, offset + 1));
    if (entries !== undefined) {
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i];
        if (entry && offset + entry.word.length <= limit && agrees(entry.word, text, offset, 2, 0)) return entry;
      }
    }
    return offset < limit ? this.#forward.single(code) : undefined;
  }

  /** The longest word that ends just before `offset`, and starts at `floor` or later. */
  endingAt(text: string, offset: number, floor = 0): Entry<T> | undefined {
    if (offset <= floor) return undefined;
    this.#backward ??= new Filing(this.#entries, (word) => word.length - 1, -1);
    const backward = this.#backward;
    const code = codeAt(text, offset - 1);
    if (!backward.mayHold(code)) return undefined;
    const entries = backward.longer(code, codeAt(text, offset - 2));
    if (entries !== undefined) {
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i];
        if (!entry) continue;
        const start = offset - entry.word.length;
        if (start >= floor && agrees(entry.word, text, start, 0, 2)) return entry;
      }
    }
    return backward.single(code);
  }
}

/** Whether a word stands at an offset; `before` units at its start and `after` at its end are known to. */
function agrees(word: string, text: string, offset: number, before: number, after: number): boolean {
  const end = word.length - after;
  for (let i = before; i < end; i++) if (word.charCodeAt(i) !== text.charCodeAt(offset + i)) return false;
  return true;
}

export interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** Words that share their first two code units (or their last two), longest first. */
interface Group<T> {
  readonly first: number;
  readonly second: number;
  readonly entries: Entry<T>[];
  /** Number of another group at the same place; 0 for none. */
  readonly next: number;
}

/** Places, few enough for the nearest cache, so that nearly every place of a text is turned away there. */
const UNIT_MASK = (1 << 12) - 1;
const PAIR_MASK = (1 << 13) - 1;

const LONGER = 1;
const SINGLE = 2;

class Filing<T> {
  /** What may be filed under a code unit that ends in these bits: {@link LONGER} and {@link SINGLE}. */
  readonly #units = new Uint8Array(UNIT_MASK + 1);
  /** Number of the first group at the place of a pair of code units; 0 for none. */
  readonly #places = new Uint16Array(PAIR_MASK + 1);
  readonly #groups: Group<T>[] = [];
  readonly #singles = new Map<number, Entry<T>>();

  /** Files entries, which come longest first, by the unit at `place`, with the one `step` further as its neighbour. */
  constructor(entries: readonly Entry<T>[], place: (word: string) => number, step: 1 | -1) {
    for (const entry of entries) {
      const at = place(entry.word);
      const code = entry.word.charCodeAt(at);
      const isSingle = entry.word.length === 1;
      this.#units[code & UNIT_MASK] = (this.#units[code & UNIT_MASK] ?? 0) | (isSingle ? SINGLE : LONGER);
      if (!isSingle) this.#open(code, entry.word.charCodeAt(at + step)).push(entry);
      else if (!this.#singles.has(code)) this.#singles.set(code, entry);
    }
  }

  /** False when no word is filed under a code unit; true when one may be. */
  mayHold(code: number): boolean {
    return this.#units[code & UNIT_MASK] !== 0;
  }

  /** The words of two units and more that are filed under a code unit with this neighbour. */
  longer(code: number, second: number): readonly Entry<T>[] | undefined {
    let number = this.#places[placeOf(code, second)] ?? 0;
    while (number !== 0) {
      const group = this.#groups[number - 1];
      if (!group || (group.first === code && group.second === second)) return group?.entries;
      number = group.next;
    }
    return undefined;
  }

  /** The word that is a code unit. */
  single(code: number): Entry<T> | undefined {
    return ((this.#units[code & UNIT_MASK] ?? 0) & SINGLE) === 0 ? undefined : this.#singles.get(code);
  }

  #open(first: number, second: number): Entry<T>[] {
    const place = placeOf(first, second);
    for (let number = this.#places[place] ?? 0; number !== 0; ) {
      const group = this.#groups[number - 1];
      if (!group) break;
      if (group.first === first && group.second === second) return group.entries;
      number = group.next;
    }
    const entries: Entry<T>[] = [];
    this.#places[place] = this.#groups.push({ first, second, entries, next: this.#places[place] ?? 0 });
    return entries;
  }
}

function placeOf(code: number, second: number): number {
  return (code * 31 + second) & PAIR_MASK;
}

/** A table of words without values. */
export function wordSet(...lists: string[]): WordTable<true> {
  return new WordTable([[lists.join(" "), true]]);
}
