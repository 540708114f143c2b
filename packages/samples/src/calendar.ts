const DAY = 86_400_000;
const WEEKDAYS = "日一二三四五六";

const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** The ISO day `days` after `iso`. */
export function addDays(iso: string, days: number): string {
  return new Date(at(iso) + days * DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(iso: string): number {
  return new Date(at(iso)).getUTCDay();
}

/** 星期二 */
export function weekdayName(iso: string): string {
  return `星期${WEEKDAYS[weekday(iso)]}`;
}

export interface Day {
  year: number;
  month: number;
  day: number;
}

export function dayOf(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** `YYYY-MM` of `count` months from `first` on. */
export function monthsFrom(first: string, count: number): string[] {
  const { year, month } = dayOf(`${first}-01`);
  return Array.from({ length: count }, (_, i) => {
    const index = year * 12 + (month - 1) + i;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  });
}

export function daysInMonth(month: string): number {
  const { year, month: number } = dayOf(`${month}-01`);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

const DIGITS = "零一二三四五六七八九";

/** 21 as 二十一; from 1 to 199. */
export function chineseNumber(n: number): string {
  if (n >= 100) {
    const rest = n % 100;
    if (rest === 0) return "一百";
    return `一百${rest < 10 ? "零" : ""}${rest >= 10 && rest < 20 ? "一" : ""}${chineseNumber(rest)}`;
  }
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 || n === 0 ? DIGITS[ones] : ""}`;
}
