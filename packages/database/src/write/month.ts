/** YYYYMM of an ISO day. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7));
}

/** YYYYMM of the first day that is known, 0 when none is. */
export function monthOfFirst(...days: (string | null)[]): number {
  const day = days.find((candidate) => candidate !== null);
  return day === undefined || day === null ? 0 : monthOf(day);
}

const DAY_MS = 86_400_000;

/** Days that the day a story tells of may lie before its publication: further back, it tells of history. */
const STORY_DAYS = 62;

/** The same of a meeting; one further off is counted with the story that recalls it. */
const MEETING_DAYS = 366;

/** True when a story is filed under the day it tells of: what is still to come, or long past, was said on the day of publication. */
export function isStoryDay(day: string, published: string): boolean {
  return day <= published && isWithin(day, published, STORY_DAYS);
}

/** YYYYMM in which a meeting is counted: of its own day, unless that is not known or lies far from the publication. */
export function monthOfMeeting(day: string | null, published: string | null, storyMonth: number): number {
  return day !== null && (published === null || isWithin(day, published, MEETING_DAYS)) ? monthOf(day) : storyMonth;
}

function isWithin(day: string, published: string, days: number): boolean {
  return Math.abs(Date.parse(day) - Date.parse(published)) <= days * DAY_MS;
}
