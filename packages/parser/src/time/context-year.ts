import type { Range } from "../layout/layout.ts";
import { cut } from "../text/cut.ts";

/** After 到, 至, 确保 or a dash, and before 远景, a year is a goal; goals do not date a text. */
const YEAR = /(?<![到至保—–～-])(?:19|20)\d\d(?=年(?!远景|愿景))/gu;

/**
 * The year a text speaks from, read off the years it prints: the one printed most, the later of equals. In November and
 * December papers speak of the coming year's plans, so that the year before wins there when it is printed too. Null when
 * the text prints no year.
 */
export function contextYear(text: string, range: Range, month: number | null): number | null {
  const counts = new Map<number, number>();
  for (const [digits] of cut(text, range).matchAll(YEAR)) {
    const year = Number(digits);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || b - a);
  if (!most) return null;
  const [year] = most;
  return month !== null && month >= 11 && counts.has(year - 1) ? year - 1 : year;
}
