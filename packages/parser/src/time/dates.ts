import type { Range } from "../layout/layout.ts";
import { CharSet } from "../text/char-set.ts";
import { WordTable, wordSet } from "../text/word-table.ts";
import { isNumeral, readNumeral } from "./numerals.ts";

/** A date as it stands in the text; a part that is not printed is null. Offsets are logical. */
export interface PrintedDate {
  start: number;
  end: number;
  year: number | null;
  month: number | null;
  day: number | null;
  /** Days from the day of publication, for 今天, 昨日; null for a date with figures. */
  offset: number | null;
  /** Years from the year of publication, for 去年12月30日. */
  yearOffset: number | null;
  /** 近日, 日前: a day the text does not give. */
  vague: boolean;
}

/** A printed date by what is known of it; written out, since copies made with a spread take half as much memory again. */
function printedDate({
  start,
  end,
  year = null,
  month = null,
  day = null,
  offset = null,
  yearOffset = null,
  vague = false,
}: Partial<PrintedDate> & Range): PrintedDate {
  return { start, end, year, month, day, offset, yearOffset, vague };
}

/** Words for a day counted from the day of publication. */
const RELATIVE = new WordTable<number>([
  ["今天 今日 今晨 今晚 今早", 0],
  ["昨天 昨日 昨晚 昨夜", -1],
  ["前天 前日", -2],
  ["明天 明日", 1],
]);
const VAGUE = wordSet("近日 日前 近期 连日来 不久前 前不久 近段时间 此前不久");
/** 今年1月2日, 去年12月: the year counted from the year of publication. */
const YEAR_WORDS = new WordTable<number>([
  ["今年 本年", 0],
  ["去年 上年", -1],
  ["前年", -2],
  ["明年 来年", 1],
]);
/** Before a day, these make it a day of the lunar calendar (农历) or no day at all. */
const LUNAR = wordSet("农历 阴历 夏历 正月 腊月 冬月 闰月");
/** After 日 these make it part of another word: 日报, 日常, 日均, 日夜. */
const DAY_WORDS = "报常均夜益程元本产内后趋渐志历光照子记";

/** After 18号 without a month, these tell a day from the number of a house or a line. */
const AFTER_DAY = "，在上下晚至抵到出前凌中傍当召举说表宣对就将发主（、起是";

/**
 * Finds every date printed between two logical offsets: 2025年1月2日, 1月2日, 23日, 今天, 近日, 2025-01-02, 2025.07.20. A bare
 * year or year and month is no date here. One pass; each numeral is read once.
 */
export function findDates(text: string, start: number, end: number): PrintedDate[] {
  const dates: PrintedDate[] = [];
  let done = start;
  for (let i = start; i < end; i++) {
    if (!DATE_MARKS.isAt(text, i)) continue;
    const found = dayBefore(text, i, done) ?? (YEAR_STARTS.isAt(text, i) ? numericDate : wordDate)(text, i, end);
    if (!found || found.start < done) continue;
    found.end = endOfSpan(text, found.end, end);
    dates.push(found);
    done = found.end;
    i = Math.max(i, done - 1);
  }
  return dates;
}

/** 3日至5日, 24日和29日: later days of one span belong to the first. */
const LATER_DAY = /[至到—–－～~、和及-](?:[0-9]{1,2}月)?[0-9]{1,2}日/uy;

function endOfSpan(text: string, from: number, limit: number): number {
  LATER_DAY.lastIndex = from;
  return LATER_DAY.test(text) && LATER_DAY.lastIndex <= limit ? LATER_DAY.lastIndex : from;
}

/** 日, 号, the first digit of a year, and what the words for days start with. */
const DATE_MARKS = new CharSet("日号12今昨前明近连不此");
const YEAR_STARTS = new CharSet("12");

function wordDate(text: string, start: number, limit: number): PrintedDate | null {
  const relative = RELATIVE.at(text, start, limit);
  if (relative) return printedDate({ start, end: start + relative.word.length, offset: relative.value });
  const vague = VAGUE.at(text, start, limit);
  if (!vague || text[start - 1] === "最") return null;
  return printedDate({ start, end: start + vague.word.length, vague: true });
}

/** Reads backwards from 日 (or 号): day, then 月 and month, then 年 and year. */
function dayBefore(text: string, mark: number, floor: number): PrintedDate | null {
  if (text[mark] !== "日" && text[mark] !== "号") return null;
  if (DAY_WORDS.includes(text[mark + 1] ?? " ") && text[mark] === "日") return null;
  if (text[mark - 1] === "）") return wordWithFigure(text, mark, floor);
  const day = numeralBefore(text, mark, floor);
  if (!day || day.value < 1 || day.value > 31) return null;
  if (text[mark] === "号" && text[day.start - 1] !== "月" && !AFTER_DAY.includes(text[mark + 1] ?? "")) return null;
  // 9月26至27日: the first day of the span.
  const first = JOINS_DAYS.isAt(text, day.start - 1) ? numeralBefore(text, day.start - 1, floor) : null;
  const { start: from, value } = first && text[first.start - 1] === "月" && first.value < day.value ? first : day;
  let start = from;
  let month: number | null = null;
  let year: number | null = null;
  let yearOffset: number | null = null;
  if (text[start - 1] === "月") {
    const m = numeralBefore(text, start - 1, floor);
    if (!m || m.value < 1 || m.value > 12) return null;
    month = m.value;
    start = m.start;
    if (text[start - 1] === "年") {
      const y = numeralBefore(text, start - 1, floor);
      const word = YEAR_WORDS.endingAt(text, start, floor);
      if (y && y.value >= 1900 && y.value < 2200) {
        year = y.value;
        start = y.start;
      } else if (word) {
        start -= word.word.length;
        yearOffset = word.value;
      }
    }
  } else if (/[个余多第共达约近]/u.test(text[start - 1] ?? "")) return null;
  if (LUNAR.endingAt(text, start, floor) || /[初闰]/u.test(text[start - 1] ?? "")) return null;
  return printedDate({ start, end: mark + 1, year, month, day: value, yearOffset });
}

/** 昨（15）日, 今（26）日: a word for the day with its figure inside. */
function wordWithFigure(text: string, mark: number, floor: number): PrintedDate | null {
  const day = numeralBefore(text, mark - 1, floor);
  const start = day ? day.start - 2 : -1;
  if (!day || start < floor || text[start + 1] !== "（" || !"今昨前".includes(text[start] ?? " ")) return null;
  return printedDate({ start, end: mark + 1, day: day.value, offset: -"今昨前".indexOf(text[start] ?? "") });
}

const JOINS_DAYS = new CharSet("至到—–－-～~、和");

function numeralBefore(text: string, end: number, floor: number): { start: number; value: number } | null {
  let start = end;
  while (start > floor && end - start < 6 && isNumeral(text[start - 1] ?? "")) start--;
  const value = start < end ? readNumeral(text.slice(start, end)) : null;
  return value === null ? null : { start, value };
}

/** 2025-01-02, 2025/1/2, 2025.07.20 */
const NUMERIC = /(?<!\d)((?:19|20|21)\d\d)([-/.－．])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/uy;

function numericDate(text: string, start: number, limit: number): PrintedDate | null {
  NUMERIC.lastIndex = start;
  const match = NUMERIC.exec(text);
  const end = start + (match?.[0].length ?? 0);
  if (!match || end > limit) return null;
  return printedDate({ start, end, year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) });
}
