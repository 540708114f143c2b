import { addMonths, monthsBetween } from "./months.ts";
import { type MonthTotal, type PhraseId, type PhraseMonth, UNDATED, type Unit } from "./series.ts";
import { poissonAtLeast, poissonAtMost } from "./statistics.ts";

/**
 * new: never seen before the period · returned: silent in the months before the period, seen earlier · rising, falling:
 * more or less often than in the months before, beyond chance · dropped: expected, and not seen once · dormant: not seen
 * for long, too rare before to call it dropped · steady: none of these.
 */
export type Movement = "new" | "returned" | "rising" | "falling" | "dropped" | "dormant" | "steady";

export interface MovementConfig {
  /** Months before the period that it is compared with. */
  baseline: number;
  /** Mentions a new, returned or rising phrase needs at least. */
  minimumCount: number;
  /** Mentions expected at least before silence is called dropped. */
  minimumExpected: number;
  /** Chance below which a rise or fall is believed. */
  probability: number;
  /** Times as often, or as seldom. */
  ratio: number;
  /** Months of silence that make a phrase dormant. */
  dormantAfter: number;
}

export const DEFAULT_MOVEMENTS: MovementConfig = {
  baseline: 12,
  minimumCount: 3,
  minimumExpected: 5,
  probability: 0.01,
  ratio: 1.5,
  dormantAfter: 6,
};

/** How one phrase moved: n of N in the period, and `baselineN` of `baselineTotal` in the months before. */
export interface PhraseMovement extends PeriodCounts {
  movement: Movement;
  N: number;
  baselineTotal: number;
  /** n to be expected in the period at the rate of the months before; null when they have no texts. */
  expected: number | null;
  /** Chance of so many or more (rising), of so few or less (otherwise), at the expected rate, after Poisson. */
  probability: number | null;
}

export interface MovementOptions {
  unit: Unit;
  /** The period, YYYYMM, both included. */
  from: number;
  to: number;
  config?: MovementConfig;
}

/** How often one phrase is mentioned in a period and in the months before it, in the unit asked for. */
export interface PeriodCounts {
  phraseId: PhraseId;
  n: number;
  baselineN: number;
  /** Months of the first and the last mention up to the end of the period; null when there is none. */
  first: number | null;
  last: number | null;
}

/** The first of the months that a period is compared with. */
export function baselineFrom({ from, config = DEFAULT_MOVEMENTS }: Pick<MovementOptions, "from" | "config">): number {
  return addMonths(from, -config.baseline);
}

/** The counts that movements are told by, added up from the months of phrases; in the order of `phraseIds`. */
export function periodCounts(
  phraseIds: readonly PhraseId[],
  rows: readonly PhraseMonth[],
  options: MovementOptions,
): PeriodCounts[] {
  const { unit, from, to } = options;
  const before = baselineFrom(options);
  const counts = new Map<PhraseId, PeriodCounts>(
    phraseIds.map((phraseId) => [phraseId, { phraseId, n: 0, baselineN: 0, first: null, last: null }]),
  );
  for (const row of rows) {
    const count = counts.get(row.phraseId);
    const n = row[unit];
    if (count === undefined || n === 0 || row.month > to || row.month === UNDATED) continue;
    if (row.month >= from) count.n += n;
    else if (row.month >= before) count.baselineN += n;
    count.first = Math.min(count.first ?? row.month, row.month);
    count.last = Math.max(count.last ?? row.month, row.month);
  }
  return [...counts.values()];
}

/** How every phrase moved from the months before a period to the period, in the order of `counts`. */
export function movements(
  counts: readonly PeriodCounts[],
  totals: readonly MonthTotal[],
  options: MovementOptions,
): PhraseMovement[] {
  const { unit, from, to, config = DEFAULT_MOVEMENTS } = options;
  if (from > to) throw new RangeError(`the period ${from}–${to} ends before it begins`);
  const before = baselineFrom(options);
  let N = 0;
  let baselineTotal = 0;
  for (const total of totals) {
    if (total.month >= from && total.month <= to) N += total[unit];
    else if (total.month >= before && total.month < from) baselineTotal += total[unit];
  }
  return counts.map((count) => {
    const { n, baselineN } = count;
    const expected = baselineTotal === 0 ? null : (baselineN / baselineTotal) * N;
    const isOld = count.first !== null && count.first < before;
    const more = expected !== null && n > expected;
    return {
      ...count,
      movement: judge({ ...count, isOld, expected, to }, config),
      N,
      baselineTotal,
      expected,
      probability: expected === null ? null : more ? poissonAtLeast(n, expected) : poissonAtMost(n, expected),
    };
  });
}

interface Judged extends PeriodCounts {
  /** Mentioned before the months that the period is compared with. */
  isOld: boolean;
  expected: number | null;
  to: number;
}

function judge({ n, baselineN, isOld, last, expected, to }: Judged, config: MovementConfig): Movement {
  const enough = n >= config.minimumCount;
  if (baselineN === 0 && n > 0) return enough ? (isOld ? "returned" : "new") : "steady";
  if (n === 0) {
    if (expected !== null && expected >= config.minimumExpected) return "dropped";
    return last !== null && monthsBetween(last, to) >= config.dormantAfter ? "dormant" : "steady";
  }
  if (expected === null) return "steady";
  if (enough && n >= expected * config.ratio && poissonAtLeast(n, expected) < config.probability) return "rising";
  const fell = n * config.ratio <= expected && poissonAtMost(n, expected) < config.probability;
  return fell ? "falling" : "steady";
}
