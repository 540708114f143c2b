import type { Article } from "@huiyao/parser";

/** Letters and digits in a row: "两会", "5G". */
const RUN = /[\p{L}\p{N}]+/gu;

/**
 * What a text is found by: every letter or digit and every two that stand next to each other, small letters for capitals. Chinese
 * has no spaces between words and most names have two characters, so pairs are the longest pieces that every query has.
 */
export function gramsOf(...texts: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (const text of texts) {
    for (const [run] of text.toLowerCase().matchAll(RUN)) {
      let before = "";
      for (const character of run) {
        grams.add(character);
        if (before !== "") grams.add(before + character);
        before = character;
      }
    }
  }
  return grams;
}

/** The grams of a story's headline, text and names, with spaces between. */
export function storyGrams({ headline, subheadlines, paragraphs, meetings }: Article): string {
  const grams = gramsOf(
    headline ?? "",
    ...subheadlines,
    ...paragraphs.map(({ text }) => text),
    ...meetings.flatMap(({ participants }) => participants.map(({ name }) => name)),
  );
  return [...grams].join(" ");
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

/** Whether a text that has the grams of some words need not have the words: more than one pair, or marks among them. */
export function needsReading(words: string): boolean {
  const grams = queryGrams(words);
  return grams.length !== 1 || grams[0] !== words.toLowerCase();
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
