/** A closed set of words, each with a value, looked up at a position of a text. The longest word wins. */
export class WordTable<T> {
  /** By first code unit: 0 for none, else the bucket's number plus one. */
  readonly #first = new Uint16Array(0x10000);
  readonly #last = new Uint16Array(0x10000);
  readonly #byFirst: Entry<T>[][] = [];
  readonly #byLast: Entry<T>[][] = [];

  constructor(groups: Iterable<readonly [words: string, value: T]>) {
    for (const [words, value] of groups) {
      for (const word of words.split(" ")) {
        if (word === "") continue;
        file(this.#first, this.#byFirst, word.charCodeAt(0), { word, value });
        file(this.#last, this.#byLast, word.charCodeAt(word.length - 1), { word, value });
      }
    }
    for (const bucket of [...this.#byFirst, ...this.#byLast]) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that starts at `offset`, and ends by `limit`. */
  at(text: string, offset: number, limit = text.length): Entry<T> | undefined {
    const bucket = this.#first[text.charCodeAt(offset)];
    if (!bucket) return undefined;
    for (const entry of this.#byFirst[bucket - 1] ?? []) {
      if (offset + entry.word.length <= limit && text.startsWith(entry.word, offset)) return entry;
    }
    return undefined;
  }

  /** The longest word that ends just before `offset`, and starts at `floor` or later. */
  endingAt(text: string, offset: number, floor = 0): Entry<T> | undefined {
    if (offset <= floor) return undefined;
    const bucket = this.#last[text.charCodeAt(offset - 1)];
    if (!bucket) return undefined;
    for (const entry of this.#byLast[bucket - 1] ?? []) {
      const start = offset - entry.word.length;
      if (start >= floor && text.startsWith(entry.word, start)) return entry;
    }
    return undefined;
  }

  /** Every word with its value, in no promised order. */
  *entries(): Generator<[string, T]> {
    for (const bucket of this.#byFirst) for (const { word, value } of bucket) yield [word, value];
  }

  /** Whether any word starts with this code unit: the cheap test to make before {@link at}. */
  startsWith(code: number): boolean {
    return (this.#first[code] ?? 0) !== 0;
  }
}

export interface Entry<T> {
  word: string;
  value: T;
}

/** A table of words without values. */
export function wordSet(...words: string[]): WordTable<true> {
  return new WordTable(words.map((list) => [list, true] as const));
}

function file<T>(index: Uint16Array, buckets: Entry<T>[][], code: number, entry: Entry<T>): void {
  const at = index[code] ?? 0;
  if (at > 0) buckets[at - 1]?.push(entry);
  else index[code] = buckets.push([entry]);
}
