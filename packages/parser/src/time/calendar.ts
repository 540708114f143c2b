import type { YearSource } from "../result.ts";
import type { PrintedDate } from "./dates.ts";

export interface SettledDay {
  iso: string | null;
  yearFrom: YearSource;
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
export function settle(date: PrintedDate, { published, contextYear }: Calendar): SettledDay {
  const number = published ? dayNumberOf(date, published) : dayNumber(date.year ?? contextYear, date.month, date.day);
  if (number === null) return { iso: null, yearFrom: null };
  const settledBy = published ? "published" : "context";
  return { iso: isoOf(number), yearFrom: date.year === null ? settledBy : "text" };
}

/** Days from the day of publication to a printed date; 0 when that is not known. */
export function daysAhead(date: PrintedDate, published: CalendarDay | null): number {
  const number = published && dayNumberOf(date, published);
  return number === null ? 0 : number - (published?.number ?? 0);
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

const DAY = 86_400_000;
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** After so many years, and days, the calendar repeats itself. */
const CYCLE = 400;
const CYCLE_DAYS = 146_097;

/** Days since 1 January 1970; null when there is no such day, or a part of it is not known. */
function dayNumber(year: number | null, month: number | null, day: number | null): number | null {
  if (year === null || month === null || day === null) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % CYCLE === 0);
  if (day < 1 || day > (MONTH_DAYS[month - 1] ?? 0) || (month === 2 && day === 29 && !isLeap)) return null;
  // Years below 100 would be taken for those of the last century.
  return Date.UTC(year + CYCLE, month - 1, day) / DAY - CYCLE_DAYS;
}

const isoDays = new Map<number, string>();
const MOST_KEPT = 4000;

/** ISO form of a day number. Papers print few days again and again, so that the last few thousand are kept. */
function isoOf(number: number): string {
  let iso = isoDays.get(number);
  if (iso === undefined) {
    if (isoDays.size === MOST_KEPT) isoDays.clear();
    iso = new Date(number * DAY).toISOString().slice(0, 10);
    isoDays.set(number, iso);
  }
  return iso;
}
