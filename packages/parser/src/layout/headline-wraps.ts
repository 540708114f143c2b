import { classAt, classOf, HAN, SPACE } from "../text/cells.ts";
import { squeeze } from "../text/cut.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { PairSet } from "../text/pair-set.ts";
import { DOCUMENT_NUMBER, isCredit } from "./lead-ins.ts";
import { type LineTable, openAfter } from "./line-table.ts";
import { isNameLike, isNameWithPost } from "./name-shape.ts";

/** Cells: a headline line shorter than this was not wrapped, and lines above the longest are no headline. */
const SHORTEST_WRAPPED = 28;
const USUAL_WRAPPED = 34;
const LONG_WRAPPED = 36;
const LONGEST = 120;
/** One with a comma that is longer than this is a sentence whose full stop was lost. */
const LONGEST_CLAUSE = 72;
/** A line of so few cells is the rest of the one above rather than a headline of its own. */
const REST = 6;
/** …你幸 / 福吗？: the rest of a question is shorter than a sentence of its own. */
const REST_OF_QUESTION = 16;
/** Characters in which a headline and the line below it begin alike when the one says the other over. */
const AGAIN = 10;
/** Source characters before and after a run of headline lines that serve as its dictionary. */
const STRETCH = 800;
/** Characters of the shortest line that tells which story it is of. */
const SHORTEST_TELLING = 10;
/** Most that a word cut by the line end, and that two stories met, can weigh. */
const MOST_WORD = 40;
const MOST_STORY = 60;
/** More lines than this are a list. */
const MOST_LINES = 6;
const COLON = 0xff1a;

/** 2025-03-12 清澜发布: a line about the story below its headline. */
const DATED = /^(?:\d{4}[-./年]\d|\d{1,2}[-./]\d{1,2}[-./]\d{4}|日期\s?：)/u;
/** Ends a phrase nowhere: the next line belongs to it. */
const HANGING = /[的和与及在为对将向从把被以于暨或、—至到就让使各第]$/u;
/** Begins no headline. */
const LEANING = /^[的了们者性化着]/u;
/** ——记某某事 · （综述）: a line set off from the headline above it. 【一线见闻】: the name of a series opens another. */
const SET_OFF = /^(?:[—【]|（[^）]*）?$)/u;
/** 某某某出席 · 区领导参加: who did something begins a line of its own. */
const WHO_DID = /^([\u4e00-\u9fff]{2,4}?)(?:出席|主持|讲话|参加|作?出?批示|致辞|会见|调研|到会|宣布|作报告)/u;

/** Words that headlines close with. */
const CLOSING = /(?:会议|召开|举行|开幕|闭幕|讲话|纪要|通知|公告|启动|成立|[谈进度署员布]会|强调|调研|出席)$/u;
/** An authority alone on its line above what it issued. */
const AUTHORITY = /^[\u4e00-\u9fff\s]{2,24}(?:人民政府|委员会|办公室|党组|常委会)$/u;
const ISSUED = /^[\d\s第\u4e00-\u9fff〇（）()]{4,40}(?:纪要|通知|公告|通报|决定|意见)$/u;

/**
 * Joins the lines of a wrapped headline. A headline has no column to be measured against, so the text around it decides:
 * a word cut by the line end is printed whole in the story; then the length of the lines, brackets left open and words that
 * no line can end or begin with. Sets the weight of each line end inside the headline.
 */
export function weighHeadlineWraps(source: string, table: LineTable, weights: Int16Array): void {
  let first = 0;
  while (first < table.length) {
    let last = -1;
    for (let end = headlineEnd(source, table, weights, first); end >= 0; ) {
      last = end;
      end = table.stop(end) === 1 ? -1 : headlineEnd(source, table, weights, end + 1);
    }
    if (last > first && last - first < MOST_LINES) weighRun(source, table, weights, first, last);
    first = Math.max(first, last) + 1;
  }
}

/**
 * The last line of the paragraph that starts at `first` if it may be a headline: it closes no sentence, unless with a question
 * or an exclamation. -1 if not.
 */
function headlineEnd(source: string, table: LineTable, weights: Int16Array, first: number): number {
  let cells = 0;
  for (let i = first; i < table.length; i++) {
    cells += table.cells(i);
    if (cells > LONGEST || table.innerStops(i) > 0 || !isHeadlinePiece(source, table, i)) return -1;
    const stop = table.stop(i) === 1;
    if (
      stop &&
      (i > first || cells > REST_OF_QUESTION || first === 0 || !/[？！]/u.test(source.charAt(table.end(i) - 1)))
    )
      return -1;
    if ((weights[i] ?? 0) > 0) return i;
  }
  return -1;
}

function isHeadlinePiece(source: string, table: LineTable, i: number): boolean {
  const start = table.start(i);
  const end = table.end(i);
  const cells = table.cells(i);
  if (DATED.test(textAfter(source, start, 10)) || isCredit(source, start, end)) return false;
  if (isNameWithPost(source, start, end, table.indent(i))) return false;
  const colon = source.charCodeAt(end - 1) === COLON;
  if (colon && cells < SHORTEST_WRAPPED) return false;
  if ((colon || cells > LONGEST_CLAUSE) && source.slice(start, end).includes("，")) return false;
  return table.leadIn(i) === null;
}

const before = new PairSet();
const after = new PairSet();

function weighRun(source: string, table: LineTable, weights: Int16Array, first: number, last: number): void {
  const start = table.start(first);
  const end = table.end(last);
  const between = start > 0 && end < source.length;
  // Below a headline of a page of a site a paragraph is one line, however long.
  const isWrapped = last + 1 >= table.length || table.cells(last + 1) <= LONGEST;
  let filled = false;
  let open = 0;
  for (let i = first; i < last; i++) {
    open = openAfter(table, i, open);
    if ((weights[i] ?? 0) <= 0) continue;
    const upper = squeeze(source.slice(table.start(i), table.end(i)));
    const lower = squeeze(source.slice(table.start(i + 1), table.end(i + 1)));
    let weight = weighShape(source, table, i, upper, lower, open, isWrapped);
    if (weight < MOST_WORD && weight > -MOST_STORY && (isWrapped || !CLOSING.test(upper))) {
      if (!filled) {
        before.fill(textBefore(source, start, STRETCH));
        after.fill(textAfter(source, end, STRETCH));
        filled = true;
      }
      weight += weighWord(upper, lower);
      if (weight < 0 && between) weight += weighStory(upper, lower);
    }
    if (weight < 0) weights[i] = weight;
    else open = 0;
  }
}

/** What the two lines' own words and lengths say of the break between them. */
function weighShape(
  source: string,
  table: LineTable,
  i: number,
  upper: string,
  lower: string,
  open: number,
  isWrapped: boolean,
): number {
  const cells = table.cells(i);
  if (AUTHORITY.test(upper) && (ISSUED.test(lower) || lower.startsWith("关于"))) return -60;
  // 某某办公室 2025年8月18日 over a title
  if (DOCUMENT_NUMBER.test(lower) || /年.{3,5}日$/u.test(upper) || table.gap(i + 1) > 2) return 50;

  // The headline again, or longer.
  if (lower.startsWith(upper.slice(0, AGAIN))) return 50;
  let weight = 10;
  if (open > 0) weight -= 40;
  if (HANGING.test(upper) || LEANING.test(lower)) weight -= 30;
  if (isSetOff(lower)) weight += 20;
  if (isApart(table, i + 1)) weight += 30;
  if (upper.includes("—") && lower.indexOf("—") > 0) weight += 40;
  if (source.charCodeAt(table.end(i) - 1) === COLON) weight -= 40;
  if (CLOSING.test(upper)) weight += isWrapped ? 10 : 20;
  if (cells < SHORTEST_WRAPPED) weight += 30;
  else if (cells < USUAL_WRAPPED) weight += 10;
  else weight -= cells >= LONG_WRAPPED ? 25 : 10;
  if (table.cells(i + 1) > cells + 3) weight += 30;
  if (table.cells(i + 1) <= REST) weight -= 30;
  if (classAt(source, table.end(i)) === SPACE) weight -= 25;
  return weight;
}

/** The two characters at the break stand together in the text around: a word was cut. */
function weighWord(upper: string, lower: string): number {
  const left = upper.charCodeAt(upper.length - 1);
  const right = lower.charCodeAt(0);
  if (classOf(left) !== HAN || classOf(right) !== HAN) return 0;
  for (const pairs of [before, after]) {
    if (!pairs.has(left, right)) continue;
    const isLonger = pairs.has(upper.charCodeAt(upper.length - 2), left) || pairs.has(right, lower.charCodeAt(1));
    return isLonger ? -MOST_WORD : -25;
  }
  return 0;
}

/** One line tells of the story above and the other of the story below: two headlines met. */
function weighStory(upper: string, lower: string): number {
  if (lower.length < SHORTEST_TELLING) return 0;
  const lean = (line: string): number => before.share(line) - after.share(line);
  return lean(upper) > 0.15 && lean(lower) < -0.15 ? MOST_STORY : 0;
}

/** More room stands above a line than above the one before and below itself. */
function isApart(table: LineTable, i: number): boolean {
  return i > 1 && i + 1 < table.length && table.gap(i) > Math.max(table.gap(i - 1), table.gap(i + 1));
}

function isSetOff(line: string): boolean {
  if (SET_OFF.test(line)) return true;
  const who = WHO_DID.exec(line)?.[1];
  return who !== undefined && (who.endsWith("领导") || isNameLike(who, 0, who.length));
}
