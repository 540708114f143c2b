import { POSTS, UNIT_ENDS } from "../people/posts.ts";
import { surnameLength } from "../people/surnames.ts";
import { CLOSE, classAt, DIGIT, HAN, isClosing, isWord, LINE_END, OPEN, PAUSE, SPACE, STOP } from "../text/cells.ts";
import { textBefore } from "../text/near.ts";
import { isNameLike } from "./name-shape.ts";

/** What becomes of the white space inside a line: `keep` it, take it out (`space`) or bring it down to one space (`gap`). */
export type SpaceFate = "keep" | "space" | "gap";

/**
 * How the white space of a paragraph is to be read: in `prose` it is layout, in a `headline` it parts phrases, in a `list` of
 * persons it parts names.
 */
export type ParagraphStyle = "prose" | "headline" | "list";

/** A phrase of a headline has at least so many characters; a shorter piece was torn off its word. */
const SHORTEST_PHRASE = 3;
/** White space of so many cells is set on purpose between the columns of a table. */
const COLUMN_GAP = 3;
/** Characters looked at on either side. */
const REACH = 12;
const BYLINE_REACH = 40;
/** 记者 张三 李四, 电 （张三 李四: names up to the mark that closes the list. */
const BYLINE =
  /(?:记者|通讯员|报道员|作者|摄影)[^）：。！？报电讯]{0,36}$|[电讯]\s?[（(](?:[\u4e00-\u9fff]{2,3}\s){0,4}[\u4e00-\u9fff]{2,3}$/u;
const ROLE = /(?:记者|通讯员|报道员|作者|摄影)$/u;
/** 通讯员程 雨报道： */
const REPORTS = /^报道/u;
const LEADING_ROLE = /^.{0,8}(?:记者|通讯员|报道员|作者|摄影)(?=.)/u;

/** Decides on one run of white space, `start` to `end`, between two printed characters of the paragraph `from` to `to`. */
export function spaceFate(
  source: string,
  start: number,
  end: number,
  style: ParagraphStyle,
  from: number,
  to: number,
): SpaceFate {
  const before = classAt(source, start - 1);
  const after = classAt(source, end);
  if (isWord(before) && isWord(after) && !(before === DIGIT && after === DIGIT)) return "keep";
  if ((isMark(before) && before !== CLOSE) || (isMark(after) && after !== OPEN)) return "space";
  if (style === "list" || isByline(source, start, from, to) || isSigned(source, start, from, to))
    return inList(source, start, end, from, to);
  const left = tokenStart(source, start, from, isClauseBreak);
  const right = tokenEnd(source, end, to, isClauseBreak);
  if (style === "headline") return inHeadline(source, left, start, end, right);
  return inQuotedPhrase(source, left, start, end, right) ? "keep" : "space";
}

function isMark(charClass: number): boolean {
  return isClosing(charClass) || charClass === OPEN;
}

function isByline(source: string, start: number, from: number, to: number): boolean {
  if (start - from > 4 * BYLINE_REACH && to - start > 2 * BYLINE_REACH) return false;
  return BYLINE.test(textBefore(source, start, BYLINE_REACH, from).replace(/\s*\n/gu, ""));
}

/** …。（张三 李晓四）: who signs, in a bracket that closes the paragraph. */
function isSigned(source: string, start: number, from: number, to: number): boolean {
  return to - start <= LONGEST_SIGNED && SIGNED.test(textBefore(source, to, LONGEST_SIGNED, from));
}

const LONGEST_SIGNED = 24;
const SIGNED = /[（(][\u4e00-\u9fff\s、：:／/]+[）)]$/u;

/** 张三 李四 王 五: a space parts two names, or spreads one name of two characters. */
function inList(source: string, start: number, end: number, from: number, to: number): SpaceFate {
  const left = tokenStart(source, start, from, isAnyBreak);
  const right = tokenEnd(source, end, to, isAnyBreak);
  const before = classAt(source, start - 1);
  const after = classAt(source, end);
  if (before !== HAN || after !== HAN) return before === CLOSE || after === OPEN ? kept(source, start, end) : "space";
  if (ROLE.test(textBefore(source, start, 4, left))) return "space";
  const leftLength = start - left - roleLength(source, left, start);
  const rightLength = REPORTS.test(source.slice(end + 1, right)) ? 1 : right - end;
  if (leftLength === 1 && rightLength === 1)
    return isSecondHalf(source, left, from) ? kept(source, start, end) : "space";
  if (rightLength === 1 && surnameLength(source, start - 1) === 1 && isAfterUnit(source, left, start - 1))
    return "space";
  return kept(source, start, end);
}

/** 区政协李  江, 区长林  岚: the surname stands behind a unit or a post. */
function isAfterUnit(source: string, start: number, surname: number): boolean {
  return (UNIT_ENDS.endingAt(source, surname, start) ?? POSTS.endingAt(source, surname, start)) !== undefined;
}

/** 记者冯 艳: the role before a name is no part of it. */
function roleLength(source: string, start: number, end: number): number {
  return LEADING_ROLE.exec(source.slice(start, end))?.[0].length ?? 0;
}

/** In 王 五 李 四 the space before 李 parts names: 五 already belongs to 王. */
function isSecondHalf(source: string, at: number, from: number): boolean {
  let singles = 0;
  let end = at;
  while (singles < REACH) {
    const previous = skipSpaceBack(source, end, from);
    if (previous === end || previous <= from) break;
    const start = tokenStart(source, previous, from, isAnyBreak);
    const role = roleLength(source, start, previous);
    if (previous - start - role !== 1) break;
    singles++;
    if (role > 0) break;
    end = start;
  }
  return singles % 2 === 1;
}

/** 彰显特色 科学定位: the space parts two phrases. */
function inHeadline(source: string, left: number, start: number, end: number, right: number): SpaceFate {
  if (cellsBetween(source, start, end) >= COLUMN_GAP && (start - left > 1 || right - end > 1)) return "gap";
  if (isNumber(source, left, start) || isNumber(source, end, right)) return "space";
  return isPhrase(source, left, start) && isPhrase(source, end, right) ? kept(source, start, end) : "space";
}

function isPhrase(source: string, start: number, end: number): boolean {
  return end - start >= SHORTEST_PHRASE || isNameLike(source, start, end);
}

function isNumber(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classAt(source, at) !== DIGIT) return false;
  return true;
}

/** “喜迎新春 书香满城”: two phrases inside quotes or brackets keep their space in prose. */
function inQuotedPhrase(source: string, left: number, start: number, end: number, right: number): boolean {
  if (end - start !== 1 || start - left < SHORTEST_PHRASE + 1 || right - end < SHORTEST_PHRASE + 1) return false;
  if (classAt(source, start - 1) !== HAN || classAt(source, end) !== HAN) return false;
  return isBalancedOver(source, left, start, OPEN) && isBalancedOver(source, end, right, CLOSE);
}

/** The nearest mark on the way is of the class wanted, with nothing but Han between. */
function isBalancedOver(source: string, start: number, end: number, wanted: number): boolean {
  const step = wanted === OPEN ? -1 : 1;
  for (let at = wanted === OPEN ? end - 1 : start; at >= start && at < end; at += step) {
    const charClass = classAt(source, at);
    if (charClass === wanted) return true;
    if (charClass !== HAN) return false;
  }
  return false;
}

function kept(source: string, start: number, end: number): SpaceFate {
  return end - start === 1 && source.charCodeAt(start) === 0x20 ? "keep" : "gap";
}

function cellsBetween(source: string, start: number, end: number): number {
  let cells = 0;
  for (let at = start; at < end; at++) cells += source.charCodeAt(at) === 0x3000 ? 2 : 1;
  return cells;
}

/** Start of the run of printed characters that ends at an offset, as far as it matters. */
function tokenStart(source: string, end: number, from: number, isBreak: (charClass: number) => boolean): number {
  let at = end;
  while (at > from && end - at < REACH && !isBreak(classAt(source, at - 1))) at--;
  return at;
}

function tokenEnd(source: string, start: number, to: number, isBreak: (charClass: number) => boolean): number {
  let at = start;
  while (at < to && at - start < REACH && !isBreak(classAt(source, at))) at++;
  return at;
}

/** What parts the phrases of a sentence; quotes and brackets belong to their phrase. */
function isClauseBreak(charClass: number): boolean {
  return charClass === SPACE || charClass === LINE_END || charClass === PAUSE || charClass === STOP;
}

/** What parts the names of a list. */
function isAnyBreak(charClass: number): boolean {
  return isClauseBreak(charClass) || charClass === OPEN || charClass === CLOSE;
}

function skipSpaceBack(source: string, at: number, from: number): number {
  let before = at;
  while (before > from && classAt(source, before - 1) === SPACE) before--;
  return before;
}
