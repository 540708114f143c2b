import type { Range } from "../layout/layout.ts";
import { type CalendarDay, parseIso, settle } from "./calendar.ts";
import { findDates } from "./dates.ts";

const A_WEEK = 7;

/** The day that 今天 means: the one printed in the byline (本报1月29日讯) where it is the paper's or a few days before it. */
export function dayOfTelling(text: string, byline: Range | null, published: CalendarDay | null): CalendarDay | null {
  const printed = byline && published ? findDates(text, byline.start, byline.end)[0] : undefined;
  if (!published || printed?.day == null) return published;
  const told = parseIso(settle(printed, { published, contextYear: null }).iso ?? "");
  const before = told ? published.number - told.number : -1;
  return before >= 0 && before < A_WEEK ? told : published;
}
