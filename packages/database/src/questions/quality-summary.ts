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
  /** Mean score of the texts weighed by their length, as `overallScore` of @huiyao/validation has it; null without any. */
  score: number | null;
}

type Sums = Pick<QualitySummary, "texts" | "characters" | "errors" | "warnings" | "infos" | "incomplete">;

export async function qualitySummary({ client }: Reader): Promise<QualitySummary> {
  const [[sums], scores] = await Promise.all([
    client.$queryRaw<Sums[]>`
      SELECT CAST(coalesce(sum("texts"), 0) AS INTEGER) AS "texts",
        CAST(coalesce(sum("characters"), 0) AS DOUBLE PRECISION) AS "characters",
        CAST(coalesce(sum("errors"), 0) AS INTEGER) AS "errors", CAST(coalesce(sum("warnings"), 0) AS INTEGER) AS "warnings",
        CAST(coalesce(sum("infos"), 0) AS INTEGER) AS "infos",
        CAST(coalesce(sum("incomplete"), 0) AS INTEGER) AS "incomplete" FROM "RunSum"`,
    client.$queryRaw<{ tenths: number; texts: number; weight: number }[]>`
      SELECT "tenths", "texts", CAST("weight" AS DOUBLE PRECISION) AS "weight" FROM "ScoreSum" ORDER BY "tenths"`,
  ]);
  const nothing = { texts: 0, characters: 0, errors: 0, warnings: 0, infos: 0, incomplete: 0 };
  return { ...(sums ?? nothing), ...readScores(scores) };
}

function readScores(
  scores: readonly { tenths: number; texts: number; weight: number }[],
): Pick<QualitySummary, "histogram" | "worstTwentieth" | "score"> {
  const scored = scores.reduce((sum, { texts }) => sum + texts, 0);
  const histogram = Array.from({ length: 10 }, () => 0);
  let seen = 0;
  let weights = 0;
  let weighed = 0;
  let worstTwentieth: number | null = null;
  for (const { tenths, texts, weight } of scores) {
    const step = Math.min(9, Math.floor(tenths / 100));
    histogram[step] = (histogram[step] ?? 0) + texts;
    seen += texts;
    weights += weight;
    weighed += weight * tenths;
    if (worstTwentieth === null && seen >= scored / 20) worstTwentieth = tenths / 10;
  }
  return { histogram, worstTwentieth, score: weights === 0 ? null : weighed / weights / 10 };
}
