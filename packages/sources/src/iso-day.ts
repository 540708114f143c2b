/** Whether a string is a day of the calendar, `YYYY-MM-DD`. */
export function isIsoDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) === value;
}

/** ISO form of a day, null when there is no such day or the year is before 1800 or after 2199. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day it is where the program runs, ISO. In China that of UTC would be yesterday's until eight in the morning. */
export function localDay(moment: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
