import { companions, topSpeakers } from "./company.ts";
import { DEFAULT_HEAT, type HeatCell, type HeatConfig, heatCells } from "./heat.ts";
import {
  type MonthTotal,
  type PhraseId,
  type PhraseMonth,
  type Series,
  type SeriesOptions,
  seriesOf,
  type Unit,
} from "./series.ts";

/** The curve of one phrase over the number of texts, with its heat. */
export interface PhraseCurve {
  phraseId: PhraseId;
  cells: HeatCell[];
  n: number;
  N: number;
  /** Months of the first, the last and the hottest mention; null without any. */
  first: number | null;
  last: number | null;
  peak: number | null;
}

export function phraseCurve(
  phraseId: PhraseId,
  rows: readonly PhraseMonth[],
  totals: readonly MonthTotal[],
  options: SeriesOptions & { config?: HeatConfig },
): PhraseCurve {
  const [series] = seriesOf([phraseId], rows, totals, options);
  if (series === undefined) throw new RangeError(`there is no series for phrase ${phraseId}`);
  const seen = series.points.filter((point) => point.n > 0);
  const peak = seen.reduce<(typeof seen)[number] | null>(
    (best, point) => (best === null || (point.share ?? 0) > (best.share ?? 0) ? point : best),
    null,
  );
  return {
    phraseId,
    cells: heatCells(series, options.config ?? DEFAULT_HEAT),
    n: series.n,
    N: series.N,
    first: seen[0]?.month ?? null,
    last: seen.at(-1)?.month ?? null,
    peak: peak?.month ?? null,
  };
}

/** What a record says about one phrase, as its page needs it. */
export interface PhraseAnswers<Speaker> {
  phrase: string;
  /** Meetings and articles that mention it. */
  meetings: number;
  articles: number;
  months: readonly Omit<PhraseMonth, "phraseId">[];
  totals: readonly MonthTotal[];
  speakers: readonly Speaker[];
  /** Other phrases, with how often they stand together and how often by themselves or with others. */
  pairs: readonly {
    phrase: string;
    meetings: number;
    articles: number;
    allMeetings: number;
    allArticles: number;
  }[];
}

/** Meetings or articles in which a companion must stand beside a phrase. */
const LEAST_TOGETHER = 2;

/** A phrase's curve, who says it most, and which phrases come with it, at most `limit` of each. */
export function phrasePage<Speaker extends { speaker: string; statements: number; allStatements: number }>(
  { phrase, months, totals, speakers, pairs, ...uses }: PhraseAnswers<Speaker>,
  { unit, config, limit }: { unit: Unit; config?: HeatConfig; limit: number },
) {
  const rows = months.map((row) => ({ ...row, phraseId: phrase }));
  const curve = phraseCurve(phrase, rows, totals, { unit, ...(config === undefined ? {} : { config }) });
  const counted = pairs.map((pair) => ({
    phraseId: pair.phrase,
    together: pair[unit],
    total: unit === "meetings" ? pair.allMeetings : pair.allArticles,
  }));
  return {
    curve,
    speakers: topSpeakers(
      speakers.map((row) => ({ ...row, n: row.statements, N: row.allStatements })),
      limit,
    ),
    companions: companions(counted, uses[unit], curve.N, { minCount: LEAST_TOGETHER }).slice(0, limit),
  };
}

/** More lines than this in one chart cannot be told apart. */
export const MOST_COMPARED = 6;

/**
 * Up to six phrases over the same months.
 *
 * @throws RangeError for more than {@link MOST_COMPARED}
 */
export function compare(
  phraseIds: readonly PhraseId[],
  rows: readonly PhraseMonth[],
  totals: readonly MonthTotal[],
  options: SeriesOptions,
): Series[] {
  if (phraseIds.length > MOST_COMPARED) {
    throw new RangeError(`${phraseIds.length} phrases were chosen; compare at most ${MOST_COMPARED}`);
  }
  return seriesOf(phraseIds, rows, totals, options);
}
