import { type CharacterStream, CLOSES, ENUMERATION_COMMA, OPENS, SEPARATOR } from "./character-stream.ts";
import { PLAIN_WORDS } from "./grammar.ts";

/** Punctuation, a quotation mark or the edge of a paragraph stands before, after this character. */
export const HARD_BEFORE = 8;
export const HARD_AFTER = 16;
/** A grammatical word or another plain word stands before, after this character. */
export const SOFT_BEFORE = 32;
export const SOFT_AFTER = 64;

/** Grammatical words of one character before which a word has ended, or after which one begins. */
const beforePhrase = signs("的了在和与及等为对把将以是要向从到由被就也还都着让使并而或于各其该这那");
const afterPhrase = signs("的了在和与及等为对将以是要向从到也还都就被而或各其该这中上下后前内");

function signs(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** The plain words of two characters as a matrix: row of the first character, column of the second. */
class WordPairs {
  readonly #row = new Uint16Array(65536);
  readonly #column = new Uint16Array(65536);
  readonly #columns: number;
  readonly #cells: Uint8Array;

  constructor(words: readonly string[]) {
    let rows = 1;
    let columns = 1;
    for (const word of words) {
      const first = word.charCodeAt(0);
      const second = word.charCodeAt(1);
      if (this.#row[first] === 0) this.#row[first] = rows++;
      if (this.#column[second] === 0) this.#column[second] = columns++;
    }
    this.#columns = columns;
    this.#cells = new Uint8Array(rows * columns);
    for (const word of words) this.#cells[this.#cell(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }

  has(first: number, second: number): boolean {
    return this.#cells[this.#cell(first, second)] === 1;
  }

  #cell(first: number, second: number): number {
    return (this.#row[first] ?? 0) * this.#columns + (this.#column[second] ?? 0);
  }
}

const pairs = new WordPairs([...PLAIN_WORDS].filter((word) => word.length === 2));

/** Notes in the flags of every character where a word may begin or end there, and gives the stream back. */
export function markEdges(stream: CharacterStream): CharacterStream {
  const { codes, flags, length } = stream;
  const at = (place: number): number => codes[place] ?? SEPARATOR;
  for (let i = 0; i < length; i++) {
    const before = i === 0 ? SEPARATOR : at(i - 1);
    const after = at(i + 1);
    const own = flags[i] ?? 0;
    const closedBefore = i > 0 && ((flags[i - 1] ?? 0) & CLOSES) !== 0;
    const openedAfter = ((flags[i + 1] ?? 0) & OPENS) !== 0;
    let edges = own;
    if (before === SEPARATOR || before === ENUMERATION_COMMA || (own & OPENS) !== 0 || closedBefore)
      edges |= HARD_BEFORE;
    else if (beforePhrase[before] === 1 || (i > 1 && pairs.has(at(i - 2), before))) edges |= SOFT_BEFORE;
    if (after === SEPARATOR || after === ENUMERATION_COMMA || (own & CLOSES) !== 0 || openedAfter) edges |= HARD_AFTER;
    else if (afterPhrase[after] === 1 || pairs.has(after, at(i + 2))) edges |= SOFT_AFTER;
    flags[i] = edges;
  }
  return stream;
}
