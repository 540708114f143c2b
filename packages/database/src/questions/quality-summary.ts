import type { Reader } from "./reader.ts";

/** What the overall score is worked out from. */
export interface QualitySummary {
  texts: number;
  characters: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Texts not wholly checked. */
  incomplete: number;
  /** How many texts have which score, in steps of ten: index 9 holds 90 to 100. */
  histogram: number[];
  /** Score below which the worst twentieth of the texts lies; null without scored texts. */
  worstTwentieth: number | null;
  /** Mean score of the texts weighed by their length, short ones as `shortest` characters; null without any. */
  score: number | null;
}

/** `shortest`: the number of characters that a shorter text counts for. */
export async function qualitySummary({ client }: Reader, shortest: number): Promise<QualitySummary> {
  const current = { replacedById: null };
  const [sums, incomplete, scored, scores, weighed] = await Promise.all([
    client.sourceText.aggregate({
      where: current,
      _count: { _all: true },
      _sum: { characters: true, errors: true, warnings: true, infos: true },
    }),
    client.sourceText.count({ where: { ...current, isComplete: false } }),
    client.sourceText.count({ where: { ...current, score: { not: null } } }),
    client.sourceText.groupBy({
      by: ["score"],
      where: { ...current, score: { not: null } },
      _count: { _all: true },
      orderBy: { score: "asc" },
    }),
    client.$queryRaw<{ score: number | null }[]>`
      SELECT SUM(score * CASE WHEN characters < ${shortest} THEN ${shortest} ELSE characters END)
           / SUM(CASE WHEN characters < ${shortest} THEN ${shortest} ELSE characters END) AS score
      FROM "SourceText" WHERE "replacedById" IS NULL AND score IS NOT NULL`,
  ]);
  const histogram = Array.from({ length: 10 }, () => 0);
  let seen = 0;
  let worstTwentieth: number | null = null;
  for (const { score, _count } of scores) {
    if (score === null) continue;
    const step = Math.min(9, Math.max(0, Math.floor(score / 10)));
    histogram[step] = (histogram[step] ?? 0) + _count._all;
    seen += _count._all;
    if (worstTwentieth === null && seen >= scored / 20) worstTwentieth = score;
  }
  return {
    texts: sums._count._all,
    characters: sums._sum.characters ?? 0,
    errors: sums._sum.errors ?? 0,
    warnings: sums._sum.warnings ?? 0,
    infos: sums._sum.infos ?? 0,
    incomplete,
    histogram,
    worstTwentieth,
    score: weighed[0]?.score ?? null,
  };
}
