import type { Reader } from "./reader.ts";

/** How much there is altogether, and between which months. */
export interface RecordCoverage {
  texts: number;
  characters: number;
  articles: number;
  meetings: number;
  /** Meetings whose month nothing settles. */
  undated: number;
  people: number;
  phrases: number;
  /** First and last month with a meeting, YYYYMM; null without any. */
  first: number | null;
  last: number | null;
  /** True while the sample newspaper is part of the record. */
  hasSample: boolean;
  /** True when texts of the reader's own are part of the record. */
  hasOwn: boolean;
}

export async function recordCoverage({ client }: Reader): Promise<RecordCoverage> {
  const [sums, months, undated, people, phrases, sample, own] = await Promise.all([
    client.outletSum.aggregate({ _sum: { texts: true, characters: true, articles: true, meetings: true } }),
    client.typeMonth.aggregate({ where: { month: { gt: 0 } }, _min: { month: true }, _max: { month: true } }),
    client.typeMonth.aggregate({ where: { month: 0 }, _sum: { meetings: true } }),
    client.person.count(),
    client.phrase.count({ where: { isHidden: false, mentions: { some: {} } } }),
    client.sourceText.findFirst({ where: { isSample: true, replacedById: null }, select: { id: true } }),
    client.sourceText.findFirst({ where: { isSample: false, replacedById: null }, select: { id: true } }),
  ]);
  return {
    texts: sums._sum.texts ?? 0,
    characters: Number(sums._sum.characters ?? 0),
    articles: sums._sum.articles ?? 0,
    meetings: sums._sum.meetings ?? 0,
    undated: undated._sum.meetings ?? 0,
    people,
    phrases,
    first: months._min.month,
    last: months._max.month,
    hasSample: sample !== null,
    hasOwn: own !== null,
  };
}
