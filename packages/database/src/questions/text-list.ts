import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { MeetingFilter } from "./filter.ts";
import { monthCondition, whereAll } from "./meeting-condition.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";

export interface TextRow {
  key: string;
  name: string;
  outlet: string | null;
  published: string | null;
  month: number;
  characters: number;
  /** 0 to 100; null when the text was not checked. */
  score: number | null;
  /** False when a rule crashed, so that the score is not the whole truth. */
  isComplete: boolean;
  errors: number;
  warnings: number;
  infos: number;
  /** Headline of the first story that has one. */
  headline: string | null;
}

export const TEXT_ORDERS = ["score", "characters", "errors", "warnings", "month", "name"] as const;

export type TextOrder = (typeof TEXT_ORDERS)[number];

const { sql, raw } = Prisma;

export interface TextFilter extends Pick<MeetingFilter, "from" | "to" | "undated" | "outlets"> {
  /** Scores of one step of ten, 30 for those from 30 and below 40; that of 90 holds 100 too. */
  scoresFrom?: number;
}

/**
 * The imported texts as they stand today; of equals the latest first in ascending order, in descending order the earliest.
 * How many there are, the monthly sums say, but for steps of the score. Which texts are current is asked in the words of the indexes over those only.
 */
export async function textList(
  { client }: Reader,
  filter: TextFilter,
  order: { by: TextOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<TextRow>> {
  const narrowed = [
    monthCondition(raw('"month"'), filter),
    filter.outlets?.length ? sql`"outlet" IN (${engineOf(client).strings(filter.outlets)})` : null,
  ].filter((condition) => condition !== null);
  const { scoresFrom } = filter;
  const standing = [sql`coalesce("replacedById", 0) = 0`, ...narrowed];
  if (scoresFrom !== undefined) standing.push(scoreStep(scoresFrom));
  const by = raw(ordering(order));
  const [counted, rows] = await Promise.all([
    client.$queryRaw<{ total: number }[]>(
      scoresFrom === undefined
        ? sql`SELECT CAST(coalesce(sum("texts"), 0) AS INTEGER) AS "total" FROM "CoverageMonth" ${whereAll(narrowed)}`
        : sql`SELECT CAST(count(*) AS INTEGER) AS "total" FROM "SourceText" s ${whereAll(standing)}`,
    ),
    client.$queryRaw<TextRow[]>`
      SELECT s."key", s."name", s."outlet", s."published", s."month", s."characters", s."score", s."isComplete", s."errors",
        s."warnings", s."infos", (SELECT a."headline" FROM "Article" a WHERE a."textId" = s."id" AND a."headline" IS NOT NULL
          ORDER BY a."index" LIMIT 1) AS "headline"
      FROM (
        SELECT s."id" FROM "SourceText" s ${whereAll(standing)}
        ORDER BY ${by} LIMIT ${size} OFFSET ${skip}
      ) AS page CROSS JOIN "SourceText" s WHERE s."id" = page."id" ORDER BY ${by}`,
  ]);
  return { rows, total: counted[0]?.total ?? 0 };
}

function scoreStep(from: number): Prisma.Sql {
  return from >= 90 ? sql`s."score" >= ${from}` : sql`s."score" >= ${from} AND s."score" < ${from + 10}`;
}

/** As the indexes have it, read from either end. A text that was not checked has less than any score, on either engine. */
function ordering({ by, direction }: { by: TextOrder; direction: Direction }): string {
  const nulls = by !== "score" ? "" : direction === "asc" ? " NULLS FIRST" : " NULLS LAST";
  const first = `s."${by}" ${direction}${nulls}`;
  if (by === "month") return `${first}, s."id" ${direction}`;
  const other = direction === "asc" ? "desc" : "asc";
  return `${first}, s."month" ${other}, s."id" ${other}`;
}
