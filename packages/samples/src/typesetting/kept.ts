import type { Span } from "@huiyao/parser";
import { occurrences } from "../faults/injection.ts";

const DATE = /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年|\d{1,2}日/gu;
const TITLE = /《[^》]*》/gu;
const BYLINE = /^.{0,12}[讯电]（[^）]*）|^据[^，]{0,12}消息/u;
const ORDINAL = /第[一二三四五六七八九十百零\d]+次[^，。]{0,8}/gu;
const LEAD = /(?:主持|召开|出席|列席|参加|指出|强调|要求|认为|表示|听取|审议|表决|通过|研究|部署|传达|学习|作|精神)/gu;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

export const datesIn = (text: string): Span[] => spansOf(text, DATE);
export const titlesIn = (text: string): Span[] => spansOf(text, TITLE);

/** Where the byline ends; 0 when the paragraph has none. */
export const bylineEnd = (text: string): number => BYLINE.exec(text)?.[0].length ?? 0;

/** Places on which a fact of the answer key hangs. */
export function keptSpans(text: string, values: readonly string[]): Span[] {
  const kept = [...datesIn(text), ...titlesIn(text), ...spansOf(text, ORDINAL), ...spansOf(text, LEAD)];
  const byline = bylineEnd(text);
  if (byline > 0) kept.push({ start: 0, end: byline });
  for (const value of values) kept.push(...occurrences(text, value));
  return kept;
}
