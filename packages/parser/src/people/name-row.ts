import { type Sentence, type Token, tokenIndex } from "../sentences.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { PUNCTUATION } from "./after-name.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { isNameShape, isPlausibleName, mayStartName } from "./name.ts";
import { rowEndingAt, type Scan } from "./person-list.ts";
import { PLACE_ENDS } from "./place-ends.ts";
import { POSTS } from "./posts.ts";
import { surnameLength } from "./surnames.ts";

/** Persons of a row that are looked at to tell it from other words. */
const MOST_IN_ROW = 30;

/** 甲某、乙某，丙某参加会议: where the row of names starts that goes on at an offset, which is the offset itself where none does. */
export function rowStart({ text, items }: Scan, offset: number): number {
  const near = items.slice(-MOST_IN_ROW);
  const row = rowEndingAt(text, near, near.length - 1, /^[、，]$/u);
  return row[0] && row.at(-1)?.end === offset - 1 ? row[0].phraseStart : offset;
}

/** 甲某同志、乙某同志: where a name before a mark ends. */
export function withoutAddress(text: string, end: number): number {
  return text.startsWith("同志", end - 2) ? end - 2 : end;
}

/** Characters of the longest name without a middle dot. */
export const LONGEST_IN_LIST = 4;

/**
 * 李某、陈某某、刘某某…出席会议: a row of names and nothing else up to a verb of attendance. What follows a row may be anything
 * where its names are likely ones: 李某某、陈某某，市法院负责人列席会议.
 */
export function isNameList({ text, sentence, known }: Scan, start: number, isPresent: boolean): boolean {
  const isTold = isPresent || ROW_LEAD.test(textBefore(text, start, 2)) || isClosed(text, start);
  let names = 0;
  let likely = 0;
  let at = start;
  while (at < sentence.end) {
    if (names === MOST_IN_ROW) return names <= 2 * likely;
    const mark = nextMark(text, at, sentence.end);
    const stop = withoutAddress(text, mark);
    const isKnown = known.has(text.slice(at, stop));
    const isListed = text[mark] === "、" && stop - at <= LONGEST_IN_LIST && (isTold || mayBeListed(text, at, stop));
    if (isKnown || isListed || isNameShape(text, at, stop)) {
      names++;
      if (isKnown || isLikely(text, at, stop)) likely++;
      at = mark + 1;
      continue;
    }
    const words = tokensIn(sentence, at + 1, at + LONGEST_ROW);
    const role = words.find((token) => token.cue.role !== undefined);
    const verb = role && role.start <= stop + 1 ? role : undefined;
    // …、丙某等专家围绕…发了言, …、丙某和各镇负责人: the last of the row, which is open or has a group joined to it.
    const last = /^(.{2,4}?)(?:等|以及|[和与及](?!$)|同志|副?主[席任])/u.exec(text.slice(at, stop))?.[1];
    const isPlausible = last !== undefined && isPlausibleName(last, 0, last.length);
    if (isPlausible || (verb && last !== undefined && mayBeListed(last, 0, last.length))) names++;
    if (isPlausible) likely++;
    const isJoined =
      role !== undefined && ((last !== undefined && names >= 2) || (names >= 1 && printsPerson(text, words, stop)));
    const isRow =
      (isTold && names >= (isPresent ? 1 : LEAST_ROW) && names <= 2 * likely) ||
      likely >= 3 ||
      (likely === names && (isJoined || (names === 2 && text[at - 1] === "，")));
    if (!verb) return isRow;
    const gap = text
      .slice(at, verb.start)
      .replace(/(?:同志)?(?:一同|共同|分别|一起|应邀|[也还]|[作做]了?|在[^，。]{0,4}会场)*$/u, "");
    if (last === undefined && mayBeListed(gap, 0, gap.length)) {
      names++;
      if (isLikely(gap, 0, gap.length)) likely++;
    }
    return isRow || (names >= 2 && names <= 2 * likely);
  }
  return isPresent;
}

/** …、丙某等8位常委作大会发言: whether the row that starts here says what those in it are, so that nothing else is. */
export function isClosed(text: string, start: number): boolean {
  return ROW_END.test(textAfter(text, start, LONGEST_ROW));
}

const ROW_END =
  /^(?:[\u4e00-\u9fff·]{2,8}、)*[\u4e00-\u9fff·]{2,8}?等(?:\d{1,3}[位名])?(?:常委|委员|代表(?!团)|专家)|^(?:[\u4e00-\u9fff·]{2,8}、){3,}[\u4e00-\u9fff]{2,4}?(?:先后|分别)?(?:出席|参加|列席|发言)/u;

/** Characters of the rest of a row, within which what its persons do is told. */
const LONGEST_ROW = 160;

/** The words of a sentence that start in a stretch. */
function tokensIn(sentence: Sentence, start: number, end: number): Token[] {
  return sentence.tokens.slice(tokenIndex(sentence, start), tokenIndex(sentence, end));
}

/** 甲某、区水务局局长乙某: a post and a name. */
function printsPerson(text: string, words: readonly Token[], end: number): boolean {
  return words.some(({ cue, end: behind }) => cue.post === "office" && behind < end && mayStartName(text, behind));
}

function isLikely(text: string, start: number, end: number): boolean {
  return isPlausibleName(text, start, end) && !PLACE_ENDS.isAt(text, end - 1);
}

/** 甲某、张又某、乙某: between names, one with a character that hardly any name has. */
export function mayBeListed(text: string, start: number, end: number): boolean {
  const given = end - start - surnameLength(text, start);
  return (
    (isNameShape(text, start, end) || (given < end - start && (given === 1 || given === 2))) &&
    !PLACE_ENDS.isAt(text, end - 1) &&
    !COMMON_WORDS.at(text, start, end) &&
    !POSTS.endingAt(text, end, start)
  );
}

/** 在主席台就座的还有：, behind which nothing but persons stands, whatever characters some are called by. */
export const ROW_LEAD = /[有是括]：/u;
const LEAST_ROW = 4;

function nextMark(text: string, from: number, limit: number): number {
  let i = from;
  while (i < limit && !PUNCTUATION.isAt(text, i)) i++;
  return i;
}
