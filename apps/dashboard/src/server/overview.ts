import {
  type MeetingFilter,
  meetingCount,
  meetingsByMonth,
  monthTotals,
  type Page,
  type PersonRow,
  peopleList,
  qualitySummary,
  risingTheme,
  themeList,
  themesByMonth,
} from "@huiyao/database/questions";
import { addMonths, monthsBetween } from "@/format/month.ts";
import { latestImports } from "./imports.ts";
import { coverage, record } from "./record.ts";

/** Months that "new" and "more often" look back over. */
export const RECENT_MONTHS = 3;

/** New persons named. */
const NAMED = 3;

type Period = Pick<MeetingFilter, "from" | "to">;

/** Everything the first page shows for a period; without one, the whole record. */
export async function overview(period: Period) {
  const database = await record();
  const all = await coverage();
  const first = period.from ?? all.first;
  const last = period.to ?? all.last;
  const recent = last === null ? null : { from: addMonths(last, 1 - RECENT_MONTHS), to: last };
  const top = { by: "meetings", direction: "desc" } as const;
  const [count, byMonth, perMonth, people, themes, quality, runs] = await Promise.all([
    meetingCount(database, period),
    meetingsByMonth(database, period),
    monthTotals(database, period),
    peopleList(database, period, top, { skip: 0, size: 12 }),
    themeList(database, period, top, { skip: 0, size: 10 }),
    qualitySummary(database),
    latestImports(3),
  ]);
  const [themeMonths, comparison, newcomers, rising] = await Promise.all([
    themesByMonth(
      database,
      themes.rows.map(({ phrase }) => phrase),
      period,
    ),
    compared(period),
    recent === null ? null : newcomersOf(recent),
    recent === null ? null : risingOf(recent),
  ]);
  return {
    all,
    first,
    last,
    count,
    byMonth,
    perMonth,
    people,
    themes,
    themeMonths,
    quality,
    runs,
    comparison,
    newcomers,
    rising,
  };
}

export interface Comparison {
  /** Both periods are this many months long. */
  months: number;
  from: number;
  to: number;
  now: number;
  before: number;
}

/**
 * Meetings of a period beside those of the period of equal length before it; of the last twelve months where no period
 * is asked for. Null where the record does not reach back that far.
 */
async function compared(period: Period): Promise<Comparison | null> {
  const { first, last } = await coverage();
  if (first === null || last === null) return null;
  const to = Math.min(period.to ?? last, last);
  const from = period.from ?? (period.to === undefined ? addMonths(to, -11) : first);
  const months = monthsBetween(from, to);
  const earlier = addMonths(from, -months);
  if (months === 0 || earlier < first) return null;
  const database = await record();
  const [now, before] = await Promise.all([
    meetingCount(database, { from, to }),
    meetingCount(database, { from: earlier, to: addMonths(from, -1) }),
  ]);
  return { months, from, to, now: now.meetings, before: before.meetings };
}

/** The last months of a period. */
interface Recent {
  from: number;
  to: number;
}

/** Persons whose first known presence lies in the last months; null where the record does not reach back before those. */
async function newcomersOf(recent: Recent): Promise<(Page<PersonRow> & Recent) | null> {
  const { first } = await coverage();
  if (first === null || recent.from <= first) return null;
  const order = { by: "meetings", direction: "desc" } as const;
  const people = await peopleList(await record(), { ...recent, isNew: true }, order, { skip: 0, size: NAMED });
  return { ...people, ...recent };
}

/**
 * The phrase that the last months use at most more meetings than the same number of months before; null for none, and where the
 * record does not reach back before the last months.
 */
async function risingOf(recent: Recent) {
  const { first } = await coverage();
  if (first === null || recent.from <= first) return null;
  const before = addMonths(recent.from, -RECENT_MONTHS);
  const rising = await risingTheme(await record(), { ...recent, before, unit: "meetings" });
  return rising === null ? null : { ...rising, ...recent };
}
