import type { Article, Span } from "@huiyao/parser";
import type { PhraseMatcher } from "./phrase-matcher.ts";

/** One mention of a phrase in an article. */
export interface Mention {
  /** Index into the entries of the matcher, and that entry's id. */
  entry: number;
  id: string;
  /** Number of the paragraph; -1 in the headline, -2 - k in subheadline k. */
  paragraph: number;
  part: "headline" | "body";
  /** UTF-16 offsets in the text of that paragraph or headline. */
  start: number;
  end: number;
  /** The same place in the source text; null in a subheadline, whose place the parse does not give. */
  span: Span | null;
}

/** Every mention in an article: headline first, then subheadlines, then the body in order. */
export function matchArticle(matcher: PhraseMatcher, article: Article, source: string): Mention[] {
  const mentions: Mention[] = [];
  const add = (text: string, paragraph: number, place: Span | null) => {
    const found = matcher.match(text);
    if (found.length === 0) return;
    const offsets = place === null ? null : sourceOffsets(text, source, place);
    for (const { entry, start, end } of found) {
      mentions.push({
        entry,
        id: matcher.entries[entry]?.id ?? "",
        paragraph,
        part: paragraph < 0 ? "headline" : "body",
        start,
        end,
        span: offsets === null ? null : { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 },
      });
    }
  };
  if (article.headline !== null) add(article.headline, -1, article.headlineSpan);
  article.subheadlines.forEach((text, index) => {
    add(text, -2 - index, null);
  });
  article.paragraphs.forEach((paragraph, index) => {
    add(paragraph.text, index, paragraph.span);
  });
  return mentions;
}

const WHITE_SPACE = /\s/u;

/**
 * Where each code unit of a logical text stands in the source: the two differ in white space only, so both are walked
 * together and white space is passed over on either side.
 *
 * @throws RangeError when the span of the source does not hold the text
 */
function sourceOffsets(text: string, source: string, place: Span): Int32Array {
  const offsets = new Int32Array(text.length);
  let at = place.start;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (WHITE_SPACE.test(unit)) {
      offsets[i] = at;
      continue;
    }
    while (at < place.end && source.charAt(at) !== unit && WHITE_SPACE.test(source.charAt(at))) at++;
    if (at >= place.end || source.charAt(at) !== unit) {
      throw new RangeError(
        `the source at ${place.start}–${place.end} does not read ${JSON.stringify(text.slice(0, 20))}…; hand in the text the article was parsed from`,
      );
    }
    offsets[i] = at++;
  }
  return offsets;
}
