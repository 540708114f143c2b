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

/** How one phrase moved; counts are of the unit asked for. */
export interface PhraseMovement {
  phraseId: PhraseId;
  movement: Movement;
  /** In the period: n of N. */
  n: number;
  N: number;
  /** In the months before: n of N. */
  baselineN: number;
  baselineTotal: number;
  /** n to be expected in the period at the rate of the months before; null when they have no texts. */
  expected: number | null;
  /** Chance of so many or more (rising), of so few or less (otherwise), at the expected rate, after Poisson. */
  probability: number | null;
  /** Months of the first and the last mention up to the end of the period; null when there is none. */
  first: number | null;
  last: number | null;
}

export interface MovementOptions {
  unit: Unit;
  /** The period, YYYYMM, both included. */
  from: number;
  to: number;
  config?: MovementConfig;
}

/** How every phrase moved from the months before a period to the period, in the order of `phraseIds`. */
export function movements(
  phraseIds: readonly PhraseId[],
  rows: readonly PhraseMonth[],
  totals: readonly MonthTotal[],
  options: MovementOptions,
): PhraseMovement[] {
  const { unit, from, to } = options;
  if (from > to) throw new RangeError(`the period ${from}–${to} ends before it begins`);
  const config = options.config ?? DEFAULT_MOVEMENTS;
  const baselineFrom = addMonths(from, -config.baseline);
  const within = (month: number, first: number, last: number) => month >= first && month < addMonths(last, 1);
  let N = 0;
  let baselineTotal = 0;
  for (const total of totals) {
    if (within(total.month, from, to)) N += total[unit];
    if (within(total.month, baselineFrom, addMonths(from, -1))) baselineTotal += total[unit];
  }
  const counts = new Map(phraseIds.map((id) => [id, { n: 0, baselineN: 0, earlier: 0, first: 0, last: 0 }]));
  for (const row of rows) {
    const count = counts.get(row.phraseId);
    const n = row[unit];
    if (count === undefined || n === 0 || row.month > to || row.month === UNDATED) continue;
    if (row.month >= from) count.n += n;
    else if (row.month >= baselineFrom) count.baselineN += n;
    else count.earlier += n;
    count.first = count.first === 0 ? row.month : Math.min(count.first, row.month);
    count.last = Math.max(count.last, row.month);
  }
  return phraseIds.map((phraseId) => {
    const count = counts.get(phraseId) ?? { n: 0, baselineN: 0, earlier: 0, first: 0, last: 0 };
    const { n, baselineN } = count;
    const expected = baselineTotal === 0 ? null : (baselineN / baselineTotal) * N;
    const movement = judge({ ...count, expected, to }, config);
    const more = expected !== null && n > expected;
    return {
      phraseId,
      movement,
      n,
      N,
      baselineN,
      baselineTotal,
      expected,
      probability: expected === null ? null : more ? poissonAtLeast(n, expected) : poissonAtMost(n, expected),
      first: count.first === 0 ? null : count.first,
      last: count.last === 0 ? null : count.last,
    };
  });
}

interface Counts {
  n: number;
  baselineN: number;
  earlier: number;
  last: number;
  expected: number | null;
  to: number;
}

function judge({ n, baselineN, earlier, last, expected, to }: Counts, config: MovementConfig): Movement {
  const enough = n >= config.minimumCount;
  if (baselineN === 0 && n > 0) return enough ? (earlier === 0 ? "new" : "returned") : "steady";
  if (n === 0) {
    if (expected !== null && expected >= config.minimumExpected) return "dropped";
    return last > 0 && monthsBetween(last, to) >= config.dormantAfter ? "dormant" : "steady";
  }
  if (expected === null) return "steady";
  if (enough && n >= expected * config.ratio && poissonAtLeast(n, expected) < config.probability) return "rising";
  const fell = n * config.ratio <= expected && poissonAtMost(n, expected) < config.probability;
  return fell ? "falling" : "steady";
}
