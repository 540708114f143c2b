import type { Sentence, Token } from "../sentences.ts";
import { CharSet } from "../text/char-set.ts";
import { type FiledCue, KIND, VOCABULARY } from "../vocabulary.ts";

/** 召开“供水改造汇报会”: the last word of a name in quotation marks. */
export function quotedHead(text: string, sentence: Sentence, from: number): Token | undefined {
  const quote = sentence.quotes.find(({ start }) => start >= from);
  if (!quote || quote.start > from + 1) return undefined;
  if (quote.end < sentence.end && !ENDS_NAME.isAt(text, quote.end) && !text.startsWith("开幕式", quote.end))
    return undefined;
  const end = quote.end - 1;
  const word = VOCABULARY.endingAt(text, end, quote.start + 1);
  if (word ? !word.value.head : text[end - 1] !== "会") return undefined;
  return { start: end - (word?.word.length ?? 1), end, word: word?.word ?? "会", cue: word?.value ?? COINED };
}

/** The 会 of a name that no table has: 召开上劲会. `index` is the verb's. */
export function coinedHead(text: string, sentence: Sentence, index: number, from: number): Token | undefined {
  const { tokens, end } = sentence;
  const quote = sentence.quotes.find(({ start }) => start === from);
  let at = quote?.end ?? from + 2;
  for (const limit = Math.min(end, at + LONGEST_COINED); at < limit && !ENDS_NAME.isAt(text, at); ) at++;
  if (text[at - 1] !== "会" || (at < end && !ENDS_NAME.isAt(text, at)) || VOCABULARY.endingAt(text, at, from))
    return undefined;
  for (let i = index + 1; i < tokens.length && (tokens[i]?.start ?? at) < at; i++)
    if (tokens[i]?.cue.head) return undefined;
  return { start: at - 1, end: at, word: "会", cue: COINED };
}

const ENDS_NAME = new CharSet("，。；：");
const LONGEST_COINED = 40;
const COINED: FiledCue = { head: "other", kinds: KIND.head };
