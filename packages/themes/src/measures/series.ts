import { monthRange } from "./months.ts";

export type PhraseId = string | number;

/** The month of texts whose date nothing settles. They are counted nowhere here: no month's share can hold them. */
export const UNDATED = 0;

/** One phrase in one month, as the database sums it up. Months without a mention may be left out. */
export interface PhraseMonth {
  phraseId: PhraseId;
  /** YYYYMM, or {@link UNDATED}. */
  month: number;
  /** Articles, and meetings, that mention it. */
  articles: number;
  meetings: number;
  /** Places where it stands, and how many of them are headlines. */
  mentions: number;
  headlines: number;
}

/** What could have mentioned a phrase: the denominators. One row a month that has any article. */
export interface MonthTotal {
  month: number;
  articles: number;
  meetings: number;
}

/** What shares are taken of. */
export type Unit = "articles" | "meetings";

/** One month of one phrase: n of N; `share` is null in a month without texts. */
export interface Point {
  month: number;
  n: number;
  N: number;
  share: number | null;
}

/** The series of a phrase over all months. */
export interface Series {
  phraseId: PhraseId;
  points: Point[];
  /** Sums of the points. */
  n: number;
  N: number;
}

export interface SeriesOptions {
  unit: Unit;
  /** First and last month, YYYYMM; by default those of the totals. */
  from?: number;
  to?: number;
}

/** The months a chart covers, gaps included; empty without totals. */
export function monthsOf(totals: readonly MonthTotal[], options: { from?: number; to?: number } = {}): number[] {
  let first = options.from ?? Number.POSITIVE_INFINITY;
  let last = options.to ?? Number.NEGATIVE_INFINITY;
  for (const { month } of totals) {
    if (month === UNDATED) continue;
    if (options.from === undefined) first = Math.min(first, month);
    if (options.to === undefined) last = Math.max(last, month);
  }
  return Number.isFinite(first) && Number.isFinite(last) ? monthRange(first, last) : [];
}

/** The months from the first to the last that have any of a unit, gaps included. */
export function monthsWith(totals: readonly MonthTotal[], unit: Unit): number[] {
  return monthsOf(totals.filter((total) => total[unit] > 0));
}

/**
 * The series of each phrase over the same months.
 *
 * @throws RangeError when a month counts more of the unit for a phrase than there are
 */
export function seriesOf(
  phraseIds: readonly PhraseId[],
  rows: readonly PhraseMonth[],
  totals: readonly MonthTotal[],
  options: SeriesOptions,
): Series[] {
  const { unit } = options;
  const months = monthsOf(totals, options);
  const denominators = new Map(totals.map((total) => [total.month, total[unit]]));
  const counts = new Map<PhraseId, Map<number, number>>(phraseIds.map((id) => [id, new Map()]));
  for (const row of rows) counts.get(row.phraseId)?.set(row.month, row[unit]);
  return phraseIds.map((phraseId) => {
    const own = counts.get(phraseId);
    const points = months.map((month) => {
      const n = own?.get(month) ?? 0;
      const N = denominators.get(month) ?? 0;
      if (n > N) {
        throw new RangeError(
          `phrase ${phraseId} is counted in ${n} ${unit} of ${month}, which has ${N}; rebuild the monthly counts`,
        );
      }
      return { month, n, N, share: N === 0 ? null : n / N };
    });
    return { phraseId, points, n: sum(points, "n"), N: sum(points, "N") };
  });
}

function sum(points: readonly Point[], field: "n" | "N"): number {
  return points.reduce((total, point) => total + point[field], 0);
}
