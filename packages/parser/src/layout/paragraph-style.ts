import { surnameLength } from "../people/surnames.ts";
import { classAt, HAN, isWhite } from "../text/cells.ts";
import { textAfter } from "../text/near.ts";
import type { ParagraphStyle } from "./inner-space.ts";
import { isLabelled, leadIn } from "./lead-ins.ts";
import { isNameLike, isNameWithPost } from "./name-shape.ts";
import { endsSentence } from "./sentence-ends.ts";

const COLON = 0xff1a;
const SHORTEST_LEAD = 12;
const LONGEST_HEADLINE = 120;
/** With a comma, something longer than this is a sentence. */
const LONGEST_CLAUSE = 36;

/** How the white space inside the lines of a paragraph is to be read. */
export function paragraphStyle(source: string, start: number, end: number): ParagraphStyle {
  if (isLabelled(source, start, end)) return "list";
  if (endsSentence(source, start, end) || leadIn(source, start, end) === "item") return "prose";
  // 区长令某某提出三点要求： over the points.
  if (source.charCodeAt(end - 1) === COLON && end - start >= SHORTEST_LEAD) return "prose";
  if (isRoster(source, start, end) || isNameWithPost(source, start, end)) return "list";
  const longest = textAfter(source, start, LONGEST_HEADLINE, end).includes("，") ? LONGEST_CLAUSE : LONGEST_HEADLINE;
  return end - start <= longest ? "headline" : "prose";
}

/** 区教委 张三 李四 王 五: after the first word, nothing but names. */
function isRoster(source: string, start: number, end: number): boolean {
  let names = 0;
  let words = 0;
  let single = false;
  let at = start;
  while (at < end) {
    while (at < end && isWhite(source, at)) at++;
    const wordStart = at;
    while (at < end && !isWhite(source, at)) at++;
    if (at === wordStart) break;
    words++;
    const isSingle = at - wordStart === 1 && classAt(source, wordStart) === HAN;
    const opensName = isSingle && surnameLength(source, wordStart) === 1;
    if (isNameLike(source, wordStart, at)) names++;
    else if (isSingle && single) {
      names++;
      single = false;
      continue;
    } else if (!opensName && words > 1) return false;
    if (single) return false;
    single = opensName;
  }
  return names >= 2 && !single;
}
