import { CLOSE, classAt, classOf, DIGIT, OPEN, PAUSE, STOP } from "../text/cells.ts";
import { CharSet } from "../text/char-set.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { Scratch } from "../text/scratch.ts";
import { KEPT, leastCells, neededCells } from "./column-traits.ts";
import { keptIndent, lineCells } from "./column-width.ts";
import { type Column, findColumns } from "./columns.ts";
import { weighHeadlineWraps } from "./headline-wraps.ts";
import { endsContinued, isCredit, type LeadIn, MARKS_OF_HEAD, opensWithDate } from "./lead-ins.ts";
import { type LineTable, openAfter } from "./line-table.ts";
import { isNameWithPost } from "./name-shape.ts";
import { sentenceStart } from "./sentence-starts.ts";

const COLON = 0xff1a;
const SEMICOLON = 0xff1b;
const LIST_COMMA = 0x3001;
const DASH = 0x2014;

const weightsOf = new Scratch((length) => new Int16Array(length));

/**
 * Weighs, for each line, all that is known about the break at its end, in tenths of log-odds: above 0 the author's, else
 * the typesetter's. The last line's break is the author's. Good until the next text is read.
 */
export function weighLineEnds(source: string, table: LineTable): Int16Array {
  const count = table.length;
  const weights = weightsOf.take(count);
  table.readLeadIns(source);
  const { width, columns } = findColumns(source, table);
  const reader: Reader = {
    source,
    table,
    width,
    column: undefined,
    open: 0,
    first: true,
    cells: 0,
    last: 0,
    lastClass: STOP,
    stop: false,
    leadIn: null,
    labelled: false,
  };
  let next = 0;
  for (let i = skipHeadlines(reader, 0, weights); i + 1 < count; i++) {
    while (next < columns.length && (columns[next]?.end ?? 0) <= i) next++;
    reader.column = columns[next];
    reader.open = openAfter(table, i, reader.first ? 0 : reader.open);
    if (reader.first)
      reader.labelled =
        table.leadIn(i) === "label" ||
        (reader.labelled && isNameWithPost(source, table.start(i), table.end(i), table.indent(i)));
    reader.leadIn = table.leadIn(i + 1);
    reader.cells = (reader.first ? 0 : reader.cells) + table.cells(i);
    reader.last = source.charCodeAt(table.end(i) - 1);
    reader.lastClass = classOf(reader.last);
    reader.stop = table.stop(i) === 1;
    const weight = Math.max(-100, Math.min(100, weighLineEnd(reader, i)));
    weights[i] = weight;
    reader.first = weight > 0;
    if (weight > 0) i = skipHeadlines(reader, i + 1, weights) - 1;
  }
  if (count > 0) weights[count - 1] = 100;
  weighHeadlineWraps(source, table, weights);
  return weights;
}

interface Reader {
  readonly source: string;
  readonly table: LineTable;
  /** Cells of the column of each line, 0 for none. */
  readonly width: Uint8Array;
  /** The column that the line stands in, if {@link width} says that it stands in one. */
  column: Column | undefined;
  /** Brackets and quotes open at the end of the line. */
  open: number;
  /** The line is the first of its paragraph. */
  first: boolean;
  /** Cells of the paragraph up to the end of the line. */
  cells: number;
  /** The last character of the line, its class, and whether it ends a sentence. */
  last: number;
  lastClass: number;
  stop: boolean;
  /** What the next line opens. */
  leadIn: LeadIn;
  /** The paragraph opens with a label of minutes, or goes on with the names below one. */
  labelled: boolean;
}

function weighLineEnd(reader: Reader, i: number): number {
  return weighMarks(reader, i) || weighContents(reader, i) || weighLayout(reader, i);
}

/** What the characters on both sides of the line end settle; 0 where they leave it open. */
function weighMarks({ source, table, last, lastClass, stop, leadIn }: Reader, i: number): number {
  const start = table.start(i + 1);
  const next = source.charCodeAt(start);
  const nextClass = classOf(next);
  if (next !== DASH && (nextClass === CLOSE || nextClass === PAUSE || (nextClass === STOP && !stop))) return -90;
  if (lastClass === OPEN) return -90;
  // 新华社云岭5月6日电 / （记者钱岚）
  if (nextClass === OPEN && table.leadIn(i) === "story" && MARKS_OF_HEAD.has(last)) return -90;
  // 3 / 月15日下午
  if (lastClass === DIGIT && UNITS_OF_DATE.has(next) && classAt(source, start + 1) === DIGIT) return -90;
  // …，学习关于: what it leads to stands on the next line.
  const isCut =
    !stop && leadIn === null && (opensWithRest(source, start) || source.startsWith("关于", table.end(i) - 2));
  return isCut ? -60 : 0;
}

/** What the lines are settles: items, labels, credits, the end of a story; 0 where that leaves it open. */
function weighContents(reader: Reader, i: number): number {
  const { source, table, last, lastClass, leadIn, first } = reader;
  const isPaused = lastClass === PAUSE;
  if ((leadIn === "story" || leadIn === "label") && reader.open === 0 && !isPaused) return 90;
  // 1.研究… over 2.讨论…
  if (leadIn === "item" && table.leadIn(i) === "item" && (!isPaused || last === SEMICOLON)) return 60;
  if (endsContinued(source, table.start(i), table.end(i))) return 90;
  if (first && isCredit(source, table.start(i), table.end(i))) return 90;
  if (first && !isPaused && isCredit(source, table.start(i + 1), table.end(i + 1))) return 60;
  // 记录：张三 over 一、…, over white space, and over a name with its post.
  if (
    reader.labelled &&
    !isPaused &&
    (leadIn === "item" ||
      table.gap(i + 1) > table.gap(i) ||
      isNameWithPost(source, table.start(i + 1), table.end(i + 1), table.indent(i + 1)))
  )
    return 60;
  const tail = last === CLOSING_BRACKET ? textBefore(source, table.end(i), LONGEST_BRACKET) : "";
  return REPORTED.test(tail) || (SIGNED.test(tail) && headlinesFrom(reader, i + 1) > i + 1) ? 60 : 0;
}

/** What the layout says: white space, how full the line is, where the next one starts. */
function weighLayout(reader: Reader, i: number): number {
  const { table, column, stop, leadIn, last, lastClass } = reader;
  let weight = weighGap(table, i + 1);
  if (reader.open > 0 && !stop) weight -= 40;
  const width = reader.width[i] ?? 0;
  if (width === 0 || !column) return goesOnOutside(reader, i) ? -10 : weight + 30;
  if (leadIn === "item" && (lastClass !== PAUSE || last === COLON)) weight += 40;

  const { indent } = column;
  const stripped = reader.first && indent > 0 && keptIndent(table, i) === 0 ? indent : 0;
  const excess = width - lineCells(table, i) - stripped - neededCells(table, i + 1, column.hangs);
  const isOverfull = leastCells(table, i, column.squeezes) + stripped > width;
  weight += isOverfull ? weighOverfull(reader, i) : weighFill(reader, column, i, excess);

  if (indent === KEPT) {
    if (keptIndent(table, i + 1) > 0) weight += 80;
    else if (excess < 2) weight -= 30;
  }
  if (stop && headlinesFrom(reader, i + 1) > i + 1) return 60;
  if (column.gapped && stop) weight += table.gap(i + 1) > 1 ? 60 : -60;
  const nextWidth = reader.width[i + 1] ?? 0;
  if (nextWidth === width || (nextWidth > 0 && stop)) weight += weighNextLine(column, nextWidth, i + 1);
  else if (stop) weight += 20;
  return weight;
}

/** Whether a line that stands in no column is a piece of a sentence that goes on, as where it alone is indented. */
function goesOnOutside({ table, width, open, stop, leadIn, last, lastClass }: Reader, i: number): boolean {
  if (stop || leadIn !== null || last === SEMICOLON || last === COLON || !isProse(table, i, lastClass)) return false;
  const isFirst = keptIndent(table, i) > keptIndent(table, i + 1);
  return isFirst || open > 0 || last === LIST_COMMA || (width[i + 1] ?? 0) > 0 || (width[i - 1] ?? 0) > 0;
}

/** A line with more than its column holds, however closely it is set. */
function weighOverfull({ table, stop, lastClass }: Reader, i: number): number {
  if (stop) return 40;
  return isProse(table, i, lastClass) ? -50 : 30;
}

/** What the cells say that a line has left beyond those the next line needs for its first word: few, and the line is full. */
function weighFill(reader: Reader, column: Column, i: number, excess: number): number {
  const { table, stop, last, lastClass } = reader;
  if (excess < 0) {
    if (stop) return weighSentenceEnd(reader, column, i);
    return lastClass === PAUSE ? -80 : -50;
  }
  const room = Math.min(excess, 8);
  if (stop) return 5 * room + 50;
  if (last === SEMICOLON || last === COLON) return 5 * room - 10;
  if (lastClass === PAUSE) return 6 * room - 50;
  return 12 * room - (table.comma(i) === 1 ? 90 : 40);
}

const UNITS_OF_DATE = new CharSet("年月");
const OPENING_BRACKET = 0xff08;
const CLOSING_BRACKET = 0xff09;
/** Cells of the longest signature over several lines. */
const LONGEST_BRACKET = 80;

/** …。（记者 张三）: who reports, and the end of the story. */
const REPORTED = /[。”]\s*（[^（）]*(?:记者|通讯员)[^（）]*）$/u;
/** …。（张三）: a bracket behind a sentence with no more than names may hold, over a headline. */
const SIGNED = /[。”]\s*（[\u4e00-\u9fff]{1,4}(?:[\s、][\u4e00-\u9fff]{1,4}){0,4}）$/u;

/** 会。会议听取…, 项，现将…: the next line opens with the rest of a word that the line end cut. */
function opensWithRest(source: string, start: number): boolean {
  return /^\p{sc=Han}(?:[，、。]|\p{sc=Han}。)/u.test(textAfter(source, start, 3));
}

const QUESTION = 0xff1f;
const QUESTION_WEIGHT = -12;
const LENGTH_WEIGHT = 14;
const ODDS_SHARE = 0.4;

/**
 * A sentence that ends with a full line: nothing in the layout says whether its paragraph ends too. How the column's other
 * sentences end, how long the paragraph is by now, and what the next sentence starts with are all there is.
 */
function weighSentenceEnd(reader: Reader, column: Column, i: number): number {
  const { source, table } = reader;
  let weight = ODDS_SHARE * column.breakOdds;
  weight += LENGTH_WEIGHT * Math.log((reader.cells + 20) / (column.paragraph + 20));
  if (source.charCodeAt(table.end(i) - 1) === QUESTION) weight += QUESTION_WEIGHT;
  return Math.round(weight + sentenceStart(source, table.start(i + 1), table.end(i + 1)));
}

/** True for a line that is a piece of a sentence, not a headline. */
function isProse(table: LineTable, i: number, lastClass: number): boolean {
  return lastClass === PAUSE || table.comma(i) === 1;
}

/** What the next line's own width says of it: first line of a paragraph, continuation, or no line of the column. */
function weighNextLine({ table, indent, squeezes, hangs }: Column, width: number, i: number): number {
  const cells = lineCells(table, i);
  const least = leastCells(table, i, squeezes);
  if (least > width) return 50;
  if (indent <= 0 || keptIndent(table, i) > 0) return 0;
  if (least + indent > width) return -60;
  const room = width - neededCells(table, i + 1, hangs);
  const fullAsLater = cells > room;
  const fullAsFirst = cells + indent > room;
  if (fullAsFirst === fullAsLater) return 0;
  if (table.stop(i - 1) === 0) return 0;
  return table.stop(i) === 1 ? 20 : 60;
}

const MOST_HEADLINE_LINES = 6;
const HEADLINE_BREAK = 10;
const STORY_BREAK = 90;

/** Gives the headline lines that start at `i`, if any, a break each; answers the line after them. */
function skipHeadlines(reader: Reader, i: number, weights: Int16Array): number {
  const after = headlinesFrom(reader, i);
  for (let k = i; k < after; k++) weights[k] = k + 1 < after ? HEADLINE_BREAK : STORY_BREAK;
  return after;
}

/**
 * The line after the headline lines that start at `i`: those that close no sentence, up to a line that opens a story, or the
 * list of a text, the first of the body, or the end. `i` itself when no headline stands there.
 */
function headlinesFrom(reader: Reader, i: number): number {
  const { source, table } = reader;
  let isCut = false;
  for (let k = i; k < i + MOST_HEADLINE_LINES && k < table.length; k++) {
    if (table.stop(k) === 1 || table.innerStops(k) > 0) return i;
    const start = table.start(k);
    const end = table.end(k);
    if (table.leadIn(k) === "story" || (source.charCodeAt(start) === OPENING_BRACKET && openAfter(table, k, 0) > 0))
      return i;
    const last = source.charCodeAt(end - 1);
    if (k > i && source.slice(start, end).includes("，")) return i;
    // …养护年年好： / 防汛备汛推进会: a colon or dash at the line end goes on.
    const goesOn = last === COLON || last === DASH;
    if (goesOn && k + 1 < table.length) {
      isCut = true;
      continue;
    }
    if (!mayEndHeadline(last)) return i;
    if (k + 1 >= table.length) return isCut ? i : k + 1;
    const next = table.leadIn(k + 1);
    if (next === "story" || (i === 0 && next !== null)) return k + 1;
    const isApart =
      keptIndent(table, k + 1) > keptIndent(table, k) ||
      weighGap(table, k + 1) > 0 ||
      (i === 0 && !LEADS_TO_DAY.has(last));
    if (isApart && opensWithDate(source, table.start(k + 1))) return k + 1;
  }
  return i;
}

function mayEndHeadline(code: number): boolean {
  const charClass = classOf(code);
  return charClass !== PAUSE && charClass !== OPEN;
}

/** …会议于 / 3月5日召开 */
const LEADS_TO_DAY = new CharSet("于在从自至");

const GAP_WINDOW = 8;

/** A gap unlike those around it sets something off: more white space than usual, or, among blank lines, less. */
function weighGap(table: LineTable, i: number): number {
  let ones = 0;
  let seen = 0;
  for (let k = Math.max(1, i - GAP_WINDOW); k <= i + GAP_WINDOW && k < table.length; k++) {
    if (table.gap(k) === 1) ones++;
    seen++;
  }
  const usual = ones * 2 >= seen ? 1 : 2;
  const gap = table.gap(i);
  if (gap > usual) return 40;
  return gap < usual ? 20 : 0;
}
