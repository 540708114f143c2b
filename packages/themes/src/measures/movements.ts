import { addMonths, monthsBetween } from "./months.ts";
import { type MonthTotal, type PhraseId, type PhraseMonth, UNDATED, type Unit } from "./series.ts";
import { poissonAtLeast, poissonAtMost } from "./statistics.ts";

/**
 * new: never seen before the period · returned: silent in the months before the period, seen earlier · rising, falling:
 * more or less often than in the months before, beyond chance · dropped: expected after them, and not seen once · dormant:
 * silent for longer than chance lets a phrase be that was used as often as this one while it was in use · steady: none of these.
 */
export type Movement = "new" | "returned" | "rising" | "falling" | "dropped" | "dormant" | "steady";

export interface MovementConfig {
  /** Months before the period that it is compared with. */
  baseline: number;
  /** Mentions a new, returned or rising phrase needs at least. */
  minimumCount: number;
  /** Mentions expected at least before silence is called dropped or dormant; a dormant phrase had as many. */
  minimumExpected: number;
  /** Chance below which a rise or fall is believed. */
  probability: number;
  /** Times as often, or as seldom. */
  ratio: number;
  /** Months that a dormant phrase has been silent for at least, and was in use for before. */
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
  /**
   * n to be expected in the period at the rate of the months before; null when they have no texts. Of a dormant phrase: in
   * the months since its last mention, at the rate of those from its first to its last.
   */
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
  /** Mentions up to the end of the period. */
  total: number;
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
    phraseIds.map((phraseId) => [phraseId, { phraseId, n: 0, baselineN: 0, total: 0, first: null, last: null }]),
  );
  for (const row of rows) {
    const count = counts.get(row.phraseId);
    const n = row[unit];
    if (count === undefined || n === 0 || row.month > to || row.month === UNDATED) continue;
    count.total += n;
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
  const between = (first: number, last: number) =>
    totals.reduce((sum, total) => sum + (total.month >= first && total.month <= last ? total[unit] : 0), 0);
  const N = between(from, to);
  const baselineTotal = between(before, addMonths(from, -1));
  return counts.map((count) => {
    const { n, baselineN, first } = count;
    const usual = baselineTotal === 0 ? null : (baselineN / baselineTotal) * N;
    const missed = n === 0 ? missedSince(count, to, between, config) : null;
    const movement = judge({ ...count, isOld: first !== null && first < before, expected: usual, missed }, config);
    const expected = movement === "dormant" ? missed : usual;
    const more = expected !== null && n > expected;
    return {
      ...count,
      movement,
      N,
      baselineTotal,
      expected,
      probability: expected === null ? null : more ? poissonAtLeast(n, expected) : poissonAtMost(n, expected),
    };
  });
}

/** Mentions to be expected since a phrase was last seen, had it gone on as before; null when it was not in use or silent for long. */
function missedSince(
  { total, first, last }: PeriodCounts,
  to: number,
  between: (first: number, last: number) => number,
  { dormantAfter, minimumExpected }: MovementConfig,
): number | null {
  if (first === null || last === null || total < minimumExpected) return null;
  if (monthsBetween(last, to) < dormantAfter || monthsBetween(first, last) < dormantAfter) return null;
  return (total / between(first, last)) * between(addMonths(last, 1), to);
}

interface Judged extends PeriodCounts {
  /** Mentioned before the months that the period is compared with. */
  isOld: boolean;
  expected: number | null;
  /** Mentions expected since it was last seen; null where that cannot be said. */
  missed: number | null;
}

function judge({ n, baselineN, isOld, expected, missed }: Judged, config: MovementConfig): Movement {
  const enough = n >= config.minimumCount;
  if (baselineN === 0 && n > 0) return enough ? (isOld ? "returned" : "new") : "steady";
  if (n === 0) {
    if (expected !== null && expected >= config.minimumExpected) return "dropped";
    return missed !== null && missed >= config.minimumExpected ? "dormant" : "steady";
  }
  if (expected === null) return "steady";
  if (enough && n >= expected * config.ratio && poissonAtLeast(n, expected) < config.probability) return "rising";
  const fell = n * config.ratio <= expected && poissonAtMost(n, expected) < config.probability;
  return fell ? "falling" : "steady";
}
