/** One mention with the paragraph it stands in; whatever else the caller keeps with it is handed through. */
export interface MentionInText {
  text: string;
  /** UTF-16 offsets of the mention in the text. */
  start: number;
  end: number;
  /** ISO day, for sorting; null when unknown. */
  day: string | null;
}

/** A line of a concordance: what stands before the phrase, the phrase as printed, what stands after it. */
export interface ContextLine<T> {
  left: string;
  keyword: string;
  right: string;
  mention: T;
}

/** left: by the words before, read backwards from the phrase · right: by the words after · date: oldest first. */
export type ContextOrder = "left" | "right" | "date";

const SENTENCE_END = /[。！？!?\n]/u;
const SENTENCE_ENDS = ["。", "！", "？", "!", "?", "\n"];

/** The sentence a mention stands in, with its closing sign. */
export function sentenceAt(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const from = Math.max(...SENTENCE_ENDS.map((sign) => before.lastIndexOf(sign))) + 1;
  const close = text.slice(end).search(SENTENCE_END);
  const sentence = text.slice(from, close < 0 ? text.length : end + close + 1);
  return sentence.replace(/^[”’」』\s]+/u, "");
}

/**
 * Keywords in context (KWIC). A line does not reach beyond its sentence.
 *
 * @param width characters on either side at most
 */
export function keywordInContext<T extends MentionInText>(
  mentions: readonly T[],
  options: { width: number; sort: ContextOrder },
): ContextLine<T>[] {
  const { width, sort } = options;
  const lines = mentions.map((mention) => {
    const { text, start, end } = mention;
    const before = text.slice(Math.max(0, start - width), start);
    const after = text.slice(end, end + width);
    const sentenceStart = Math.max(...SENTENCE_ENDS.map((sign) => before.lastIndexOf(sign))) + 1;
    const sentenceEnd = after.search(SENTENCE_END);
    return {
      left: before.slice(sentenceStart),
      keyword: text.slice(start, end),
      right: sentenceEnd < 0 ? after : after.slice(0, sentenceEnd + 1),
      mention,
    };
  });
  const key = (line: ContextLine<T>): string => {
    if (sort === "left") return [...line.left].reverse().join("");
    return sort === "right" ? line.right : (line.mention.day ?? "9999");
  };
  return lines
    .map((line) => ({ line, key: key(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line }) => line);
}
