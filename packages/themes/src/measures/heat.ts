import {
  type MonthTotal,
  monthsOf,
  type PhraseId,
  type PhraseMonth,
  type Point,
  type Series,
  seriesOf,
  type Unit,
} from "./series.ts";
import { wilson } from "./statistics.ts";

/** Heat steps 冷 温 暖 热 烫 沸 as 1 … 6, and 0 for a month without a mention. The names are the field's, the cut-points ours. */
export const HEAT_STEPS = ["", "冷", "温", "暖", "热", "烫", "沸"] as const;
export type HeatStep = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What decides a step; print it beside every board. */
export interface HeatConfig {
  /** Shares from which steps 2 to 6 begin, rising. */
  cuts: readonly [number, number, number, number, number];
  /** With fewer mentions than this, the lower end of the interval decides and not the share. */
  minimumCount: number;
  /** z of the Wilson interval: 1.96 for 95 %. */
  z: number;
  /** A month keeps the step before it while that step lies within the interval, or within this part of the share. */
  margin: number;
  /** Months with fewer texts are marked thin. */
  minimumTotal: number;
}

/** Each step is about twice as frequent as the one before: 1.5, 3.5, 7.5, 15 and 30 % of the texts. */
export const DEFAULT_HEAT: HeatConfig = {
  cuts: [0.015, 0.035, 0.075, 0.15, 0.3],
  minimumCount: 3,
  z: 1.96,
  margin: 0.1,
  minimumTotal: 10,
};

export interface HeatCell extends Point {
  /** Wilson interval of the share; 0 to 1 in a month without texts. */
  low: number;
  high: number;
  /** Null in a month without texts. */
  step: HeatStep | null;
  /** Steps up (or down, negative) since the last month that has one; null for the first. */
  move: number | null;
  /** So few texts that the share says little. */
  thin: boolean;
}

export interface HeatRow {
  phraseId: PhraseId;
  cells: HeatCell[];
  /** Sums over the cells. */
  n: number;
  N: number;
}

export interface HeatBoard {
  months: number[];
  rows: HeatRow[];
  config: HeatConfig;
}

export interface HeatOptions {
  unit: Unit;
  from?: number;
  to?: number;
  config?: HeatConfig;
}

/** Phrase by month: what the heat board shows. Rows come in the order of `phraseIds`. */
export function heatBoard(
  phraseIds: readonly PhraseId[],
  rows: readonly PhraseMonth[],
  totals: readonly MonthTotal[],
  options: HeatOptions,
): HeatBoard {
  const config = options.config ?? DEFAULT_HEAT;
  checkConfig(config);
  const series = seriesOf(phraseIds, rows, totals, options);
  return {
    months: monthsOf(totals, options),
    rows: series.map((one) => ({ phraseId: one.phraseId, cells: heatCells(one, config), n: one.n, N: one.N })),
    config,
  };
}

/** The steps of one series, each with regard to the one before it. */
export function heatCells(series: Series, config: HeatConfig = DEFAULT_HEAT): HeatCell[] {
  let previous: HeatStep | null = null;
  return series.points.map((point) => {
    const { low, high } = wilson(point.n, point.N, config.z);
    const step = point.share === null ? null : nextStep(point.n, point.share, low, high, previous, config);
    const move = step === null || previous === null ? null : step - previous;
    if (step !== null) previous = step;
    return { ...point, low, high, step, move, thin: point.N < config.minimumTotal };
  });
}

function nextStep(
  n: number,
  share: number,
  low: number,
  high: number,
  previous: HeatStep | null,
  config: HeatConfig,
): HeatStep {
  if (n === 0) return 0;
  const few = n < config.minimumCount;
  const least = stepOf(Math.min(low, share * (1 - config.margin)), config);
  if (previous === null || previous === 0) return few ? least : stepOf(share, config);
  const most = few ? stepOf(share, config) : stepOf(Math.max(high, share * (1 + config.margin)), config);
  if (previous < least) return least;
  return previous > most ? most : previous;
}

function stepOf(share: number, config: HeatConfig): HeatStep {
  const [two, three, four, five, six] = config.cuts;
  if (share >= six) return 6;
  if (share >= five) return 5;
  if (share >= four) return 4;
  if (share >= three) return 3;
  return share >= two ? 2 : 1;
}

function checkConfig({ cuts }: HeatConfig): void {
  const rising = cuts.every((cut, i) => cut > (cuts[i - 1] ?? 0) && cut <= 1);
  if (!rising) throw new RangeError(`heat cut-points ${cuts.join(", ")} must rise and lie between 0 and 1`);
}
