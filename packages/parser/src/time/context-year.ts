import type { Range } from "../layout/layout.ts";

/** After 到, 至, 确保 or a dash, and before 远景, a year is a goal; goals do not date a text. */
const GOAL_BEFORE = "到至保—–-～";

/**
 * The year a text speaks from, read off the years it prints: the one printed most, the later of equals. In November and
 * December papers speak of the coming year's plans, so that the year before wins there when it is printed too. Null when
 * the text prints no year.
 */
export function contextYear(text: string, range: Range, month: number | null): number | null {
  const counts = new Map<number, number>();
  for (let i = text.indexOf("年", range.start); i >= 0 && i < range.end; i = text.indexOf("年", i + 1)) {
    const digits = text.slice(i - 4, i);
    if (
      !/^(?:19|20)\d\d$/u.test(digits) ||
      GOAL_BEFORE.includes(text[i - 5] ?? " ") ||
      /^(?:远景|愿景)/u.test(text.slice(i + 1, i + 3))
    )
      continue;
    const year = Number(digits);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  let best: number | null = null;
  for (const [year, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (best === null || count > most || (count === most && year > best)) best = year;
  }
  if (best !== null && month !== null && month >= 11 && counts.has(best - 1)) return best - 1;
  return best;
}
