import type { YearSource } from "../result.ts";
import { CharSet } from "../text/char-set.ts";
import { WordTable } from "../text/word-table.ts";
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

export interface SettledDay {
  iso: string | null;
  yearFrom: YearSource;
}

/** Words for a day counted from the day of publication. */
const RELATIVE = new WordTable<number>([
  ["今天 今日 今晨 今晚 今早", 0],
  ["昨天 昨日 昨晚 昨夜", -1],
  ["前天 前日", -2],
  ["明天 明日", 1],
]);
const VAGUE = new WordTable<true>([["近日 日前 近期 连日来 不久前 前不久 近段时间 此前不久", true]]);
/** 今年1月2日, 去年12月: the year counted from the year of publication. */
const YEAR_WORDS = new WordTable<number>([
  ["今年 本年", 0],
  ["去年 上年", -1],
  ["前年", -2],
  ["明年 来年", 1],
]);
/** Before a day, these make it a day of the lunar calendar (农历) or no day at all. */
const LUNAR = new WordTable<true>([["农历 阴历 夏历 正月 腊月 冬月 闰月", true]]);
/** After 日 these make it part of another word: 日报, 日常, 日均, 日夜. */
const DAY_WORDS = "报常均夜益程元本产内后趋渐志历光照子记";

/** After 18号 without a month, these tell a day from the number of a house or a line. */
const AFTER_DAY = "，在上下晚至抵到出前凌中傍当召举说表宣对就将发主（(、起是";

/**
 * Finds every date printed between two logical offsets: 2025年1月2日, 1月2日, 23日, 今天, 近日, 2025-01-02, 2025.07.20. A bare
 * year or year and month is no date here. One pass; each numeral is read once.
 */
export function findDates(text: string, start: number, end: number): PrintedDate[] {
  const dates: PrintedDate[] = [];
  let done = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!DATE_MARKS.has(code)) continue;
    let found: PrintedDate | null = null;
    if (code === 0x65e5 || code === 0x53f7) found = dayBefore(text, i, done) ?? wordDate(text, i, end);
    else if (code >= 48 && code <= 57) {
      const stop = endOfDigits(text, i, end);
      if (stop - i === 4) found = numericDate(text, i, stop, end);
      i = Math.max(i, (found ? found.end : stop) - 1);
    } else found = wordDate(text, i, end);
    if (found && found.start >= done) {
      found.end = endOfSpan(text, found.end, end);
      dates.push(found);
      done = found.end;
      i = Math.max(i, found.end - 1);
    }
  }
  return dates;
}

/** 3日至5日, 24日和29日: later days of one span belong to the first. */
const LATER_DAY = /(?:至|到|—|–|－|-|～|~|、|和|及)(?:[0-9]{1,2}月)?[0-9]{1,2}日/uy;

function endOfSpan(text: string, from: number, limit: number): number {
  if (!SPAN_MARKS.isAt(text, from)) return from;
  LATER_DAY.lastIndex = from;
  return LATER_DAY.test(text) && LATER_DAY.lastIndex <= limit ? LATER_DAY.lastIndex : from;
}

const SPAN_MARKS = new CharSet("至到—–－-～~、和及");

/** 日, 号, digits, and what the words for days start with. */
const DATE_MARKS = new CharSet("日号0123456789今昨前明近连不此");

function wordDate(text: string, at: number, end: number): PrintedDate | null {
  const relative = RELATIVE.at(text, at, end);
  if (relative)
    return {
      start: at,
      end: at + relative.word.length,
      year: null,
      month: null,
      day: null,
      offset: relative.value,
      yearOffset: null,
      vague: false,
    };
  const vague = VAGUE.at(text, at, end);
  if (vague && text[at - 1] !== "最")
    return {
      start: at,
      end: at + vague.word.length,
      year: null,
      month: null,
      day: null,
      offset: null,
      yearOffset: null,
      vague: true,
    };
  return null;
}

/** Reads backwards from 日 (or 号): day, then 月 and month, then 年 and year. */
function dayBefore(text: string, mark: number, floor: number): PrintedDate | null {
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
  } else if (month === null && /[个至余多第共达约近]/u.test(text[start - 1] ?? "") && text[start - 1] !== "至") {
    return null;
  }
  if (LUNAR.endingAt(text, start, floor) || /[初闰]/u.test(text[start - 1] ?? "")) return null;
  return { start, end: mark + 1, year, month, day: value, offset: null, yearOffset, vague: false };
}

/** 昨（15）日, 今（26）日: a word for the day with its figure inside. */
function wordWithFigure(text: string, mark: number, floor: number): PrintedDate | null {
  const day = numeralBefore(text, mark - 1, floor);
  const start = day ? day.start - 2 : -1;
  if (!day || start < floor || text[start + 1] !== "（" || !"今昨前".includes(text[start] ?? " ")) return null;
  const offset = -"今昨前".indexOf(text[start] ?? "");
  return { start, end: mark + 1, year: null, month: null, day: day.value, offset, yearOffset: null, vague: false };
}

const JOINS_DAYS = new CharSet("至到—–－-～~、和");

function numeralBefore(text: string, end: number, floor: number): { start: number; value: number } | null {
  let start = end;
  while (start > floor && end - start < 6 && isNumeral(text[start - 1] ?? "")) start--;
  const value = start < end ? readNumeral(text.slice(start, end)) : null;
  return value === null ? null : { start, value };
}

/** 2025-01-02, 2025/1/2, 2025.07.20 from the end of its year. */
function numericDate(text: string, at: number, yearEnd: number, end: number): PrintedDate | null {
  const mark = text[yearEnd] ?? "";
  if (!"-/.－．".includes(mark) || mark === "") return null;
  const monthEnd = endOfDigits(text, yearEnd + 1, end);
  if (text[monthEnd] !== mark || monthEnd === yearEnd + 1) return null;
  const dayEnd = endOfDigits(text, monthEnd + 1, end);
  const year = Number(text.slice(at, yearEnd));
  const month = Number(text.slice(yearEnd + 1, monthEnd));
  const day = Number(text.slice(monthEnd + 1, dayEnd));
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31 || dayEnd === monthEnd + 1)
    return null;
  return { start: at, end: dayEnd, year, month, day, offset: null, yearOffset: null, vague: false };
}

function endOfDigits(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < 8) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) break;
    i++;
  }
  return i;
}

/** A day of the civil calendar; `number` counts days, so that days can be compared and added. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
  number: number;
}

/** What the days of one article are settled by. */
export interface Calendar {
  published: CalendarDay | null;
  /** A year printed in the text, used only without a day of publication. */
  contextYear: number | null;
}

/**
 * The ISO day of a printed date. The year is the printed one; else the one that puts the date next to the day of publication
 * (December in a January paper is last year's, January in a December paper the next); else the year of the context. A day
 * without its month needs the day of publication. Null when it is not settled or no such day exists.
 */
export function settle(date: PrintedDate, calendar: Calendar): SettledDay {
  const { published, contextYear } = calendar;
  if (published) {
    const number = dayNumberOf(date, published);
    const yearFrom = date.year === null ? "published" : "text";
    return number === null ? UNSETTLED : { iso: isoOf(number), yearFrom };
  }
  if (date.month === null || date.day === null) return UNSETTLED;
  const year = date.year ?? contextYear;
  if (year === null) return UNSETTLED;
  const number = dayNumber(year, date.month, date.day);
  return number === null ? UNSETTLED : { iso: isoOf(number), yearFrom: date.year === null ? "context" : "text" };
}

const UNSETTLED: SettledDay = { iso: null, yearFrom: null };

/** Whether a printed date lies after the day of publication; false when that is not known. */
export function isAfter(date: PrintedDate, published: CalendarDay | null): boolean {
  if (!published) return false;
  const number = dayNumberOf(date, published);
  return number !== null && number > published.number;
}

/**
 * Whether a year, or a month of it where one is printed, lies so long before the day of publication that what happened in it is
 * told as history.
 */
export function isHistoric(year: number, month: number | null, published: CalendarDay | null): boolean {
  if (!published) return false;
  const years = published.year - year;
  return years >= HISTORY || (month !== null && 12 * years + published.month - month >= OLD);
}

/** In years; and in months, for a month without its day. */
const HISTORY = 5;
const OLD = 2;

/** Whether a printed day lies so long before the day of publication that what happened on it is not the news. */
export function isLongAgo(date: PrintedDate, published: CalendarDay | null): boolean {
  if (!published) return false;
  const number = dayNumberOf(date, published);
  return number !== null && published.number - number > NEWS;
}

const NEWS = 150;

/** Papers print what has been or is at hand: a date more than half a year ahead was last year's. */
const HALF_YEAR = 183;
/** Nor is a day of the next year announced without its year when it is further ahead. */
const ANNOUNCED = 100;

function dayNumberOf(date: PrintedDate, published: CalendarDay): number | null {
  if (date.vague) return null;
  if (date.offset !== null) return published.number + date.offset;
  const { year, month, day } = date;
  if (day === null) return null;
  if (month === null) {
    const back = day > published.day + 1 ? 1 : 0;
    return published.month > back
      ? dayNumber(published.year, published.month - back, day)
      : dayNumber(published.year - 1, 12, day);
  }
  if (year !== null) return dayNumber(year, month, day);
  if (date.yearOffset !== null) return dayNumber(published.year + date.yearOffset, month, day);
  const number = dayNumber(published.year, month, day);
  if (number === null) return dayNumber(published.year - 1, month, day);
  if (number - published.number > HALF_YEAR) return dayNumber(published.year - 1, month, day);
  const next = published.number - number > HALF_YEAR ? dayNumber(published.year + 1, month, day) : null;
  return next !== null && next - published.number <= ANNOUNCED ? next : number;
}

/** Year, month and day of an ISO day, or null when it is not one. */
export function parseIso(iso: string): CalendarDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const number = dayNumber(year, month, day);
  return number === null ? null : { year, month, day, number };
}

/** The calendar day of an ISO day that may be missing. */
export function calendarDay(iso: string | null): CalendarDay | null {
  return iso === null ? null : parseIso(iso);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH_START = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Days since 1 January of the year 0, Gregorian; null when there is no such day. */
function dayNumber(year: number, month: number, day: number): number | null {
  const leap = isLeap(year) ? 1 : 0;
  const length = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 ? leap : 0);
  if (day < 1 || day > length) return null;
  const before = year - 1;
  const days = year * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return days + (MONTH_START[month - 1] ?? 0) + (month > 2 ? leap : 0) + day - 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const EPOCH = dayNumber(1970, 1, 1) ?? 0;
const isoDays = new Map<number, string>();

/** ISO form of a day number. Papers print few days again and again, so that the last few thousand are kept. */
function isoOf(number: number): string {
  const known = isoDays.get(number);
  if (known !== undefined) return known;
  if (isoDays.size > 4000) isoDays.clear();
  const iso = new Date((number - EPOCH) * 86_400_000).toISOString().slice(0, 10);
  isoDays.set(number, iso);
  return iso;
}
