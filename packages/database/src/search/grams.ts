import type { Article } from "@huiyao/parser";

/** Letters and digits in a row: "两会", "5G". */
const RUN = /[\p{L}\p{N}]+/gu;

/** Of every UTF-16 code unit whether it is a letter or digit, which is asked once: 1 yes, 2 no, 0 not asked yet. */
const known = new Uint8Array(0x1_0000);

function isLetterOrDigit(unit: number): boolean {
  if (known[unit] === 0) known[unit] = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}

/**
 * What a text is found by: every letter or digit and every two that stand next to each other, small letters for capitals, each once.
 * Chinese has no spaces between words and most names have two characters, so pairs are the longest pieces that every query has.
 */
export function gramsOf(...texts: readonly string[]): string[] {
  const lower = texts.map((text) => text.toLowerCase());
  if (lower.some((text) => /[\ud800-\udfff]/.test(text))) return [...new Set(lower.flatMap(gramsOfCharacters))];
  const grams: string[] = [];
  const seen = new PairSet(lower.reduce((sum, { length }) => sum + length, 0));
  for (const text of lower) {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!isLetterOrDigit(unit)) {
        before = 0;
        continue;
      }
      if (seen.add(unit)) grams.push(text.charAt(at));
      if (before !== 0 && seen.add((before << 16) | unit)) grams.push(text.slice(at - 1, at + 1));
      before = unit;
    }
  }
  return grams;
}

function gramsOfCharacters(text: string): string[] {
  return [...text.matchAll(RUN)].flatMap(([run]) => {
    const characters = [...run];
    return characters.flatMap((character, at) =>
      at === 0 ? [character] : [character, characters[at - 1] + character],
    );
  });
}

/**
 * Code units, and pairs of them as one number of 32 bits. A set of JavaScript's own would take most of the time that the grams of a
 * story take, be it of strings or of numbers.
 */
class PairSet {
  #slots: Int32Array;
  #shift: number;
  #size = 0;

  /** @param characters of which the pairs come: a long text says the same again and again, so that few slots are enough at first */
  constructor(characters: number) {
    const bits = Math.min(34 - Math.clz32(characters), 16);
    this.#slots = new Int32Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  /** False where it is there already. */
  add(pair: number): boolean {
    if (!this.#put(pair)) return false;
    if (++this.#size * 2 > this.#slots.length) this.#grow();
    return true;
  }

  #put(pair: number): boolean {
    const slots = this.#slots;
    const last = slots.length - 1;
    // A multiplier that spreads neighbouring numbers over all slots, by the golden ratio.
    for (let slot = Math.imul(pair, 0x9e3779b1) >>> this.#shift; ; slot = (slot + 1) & last) {
      if (slots[slot] === pair) return false;
      if (slots[slot] !== 0) continue;
      slots[slot] = pair;
      return true;
    }
  }

  #grow(): void {
    const pairs = this.#slots;
    this.#slots = new Int32Array(pairs.length * 2);
    this.#shift--;
    for (const pair of pairs) if (pair !== 0) this.#put(pair);
  }
}

/** The grams of a story's headline, text and names, with spaces between. */
export function storyGrams({ headline, subheadlines, paragraphs, meetings }: Article): string {
  return gramsOf(
    headline ?? "",
    ...subheadlines,
    ...paragraphs.map(({ text }) => text),
    ...meetings.flatMap(({ participants }) => participants.map(({ name }) => name)),
  ).join(" ");
}

/** The grams that a text with these words has: the pairs, and the characters that stand alone. */
export function queryGrams(words: string): string[] {
  const grams = new Set<string>();
  for (const [run] of words.toLowerCase().matchAll(RUN)) {
    const characters = [...run];
    if (characters.length === 1) grams.add(run);
    for (let end = 1; end < characters.length; end++) grams.add(`${characters[end - 1]}${characters[end]}`);
  }
  return [...grams];
}

/**
 * Whether a text that has the grams of some words need not have the words: more than one pair, marks among them, or a pair with a
 * character of two code units, which is not kept as one everywhere.
 */
export function needsReading(words: string): boolean {
  const [first = "", ...others] = queryGrams(words);
  return others.length > 0 || first.length > 2 || first !== words.toLowerCase();
}

/** The words of a query: those between spaces, each to be found; what stands in quotation marks is one. */
export function readQuery(query: string): string[] {
  const words: string[] = [];
  for (const [, quoted, plain] of query.matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g)) {
    const word = (quoted ?? plain ?? "").trim();
    if (word !== "" && !words.includes(word)) words.push(word);
  }
  return words;
}
