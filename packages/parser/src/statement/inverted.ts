import type { PersonItem } from "../people/person-list.ts";
import type { Sentence, Token } from "../sentences.ts";

/** “…。”村民李某某说。 The words stand before who says them: the sentence opens with a quotation that ends in a full stop. */
export function quotedBefore(
  text: string,
  sentence: Sentence,
  verb: Token,
  speaker: PersonItem | undefined,
): { start: number; end: number } | null {
  const quote = sentence.quotes[0];
  if (!speaker || quote?.start !== sentence.start || quote.end > speaker.phraseStart) return null;
  if (!/[。！？，…]$/u.test(text.slice(quote.start, quote.end - 1)) || verb.end < sentence.end - 6) return null;
  return { start: quote.start + 1, end: quote.end - 1 };
}
