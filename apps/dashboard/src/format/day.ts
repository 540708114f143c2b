import { localDay } from "@huiyao/sources/iso-day";
import type { Locale } from "@/i18n/locales.ts";
import { monthText } from "./month.ts";

const WEEKDAYS = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

const english = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** An ISO day for readers: `2025-01-02 周四` in Chinese, `Thu 2 Jan 2025` in English. */
export function dayText(day: string, locale: Locale): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  if (locale === "en") return english.format(date).replace(",", "");
  return `${day} ${WEEKDAYS[date.getUTCDay()] ?? ""}`.trim();
}

/** The day of a row, its month where no day is said, null where neither is. */
export function whenText({ day, month }: { day: string | null; month: number }, locale: Locale): string | null {
  if (day !== null) return dayText(day, locale);
  return month > 0 ? monthText(month) : null;
}

/** A moment to the minute, as the machine's own clock shows it. */
export function momentText(moment: Date): string {
  return `${localDay(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

const two = (value: number): string => String(value).padStart(2, "0");
