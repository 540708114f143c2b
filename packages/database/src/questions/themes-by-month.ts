import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { Reader } from "./reader.ts";
import { bodySql, isNarrowed, mentionSql, monthSql, speakerSql, storySql, type ThemeFilter } from "./theme-filter.ts";

export interface ThemeMonth {
  phrase: string;
  /** YYYYMM; 0 when nothing settles it. */
  month: number;
  meetings: number;
  articles: number;
  mentions: number;
  /** Mentions that stand in headlines. */
  headlines: number;
}

/**
 * The months of some phrases, or of all that are shown (`null`); months in which a phrase is not used have no row. Meetings
 * count in their own month, everything else in the month of the story.
 */
export function themesByMonth(
  { client }: Reader,
  phrases: readonly string[] | null,
  filter: ThemeFilter,
): Promise<ThemeMonth[]> {
  if (phrases?.length === 0) return Promise.resolve([]);
  const wanted = phrases === null ? sql`NOT "isHidden"` : sql`"text" IN (${engineOf(client).strings([...phrases])})`;
  return client.$queryRaw<ThemeMonth[]>`
    SELECT f."text" AS "phrase", c."month", c."meetings", c."articles", c."mentions", c."headlines"
    FROM (${monthsSql(sql`"phraseId" IN (SELECT "id" FROM "Phrase" WHERE ${wanted})`, filter)}) c
    JOIN "Phrase" f ON f."id" = c."phraseId" ORDER BY c."month", c."phraseId"`;
}

/** All months of one phrase put together. */
export interface ThemeSum {
  phraseId: number;
  meetings: number;
  articles: number;
  mentions: number;
  /** First and last known month of a story that uses it; null when none is known. */
  first: number | null;
  last: number | null;
}

/** What all phrases come to. */
export function themeSums({ client }: Reader, filter: ThemeFilter): Promise<ThemeSum[]> {
  return client.$queryRaw<ThemeSum[]>`
    SELECT c."phraseId", CAST(sum(c."meetings") AS INTEGER) AS "meetings", CAST(sum(c."articles") AS INTEGER) AS "articles",
      CAST(sum(c."mentions") AS INTEGER) AS "mentions",
      min(CASE WHEN c."month" > 0 AND c."articles" > 0 THEN c."month" END) AS "first",
      max(CASE WHEN c."month" > 0 AND c."articles" > 0 THEN c."month" END) AS "last"
    FROM (${monthsSql(sql`1 = 1`, filter)}) c GROUP BY 1`;
}

const { sql } = Prisma;

/** The months of the phrases that a condition on "phraseId" names: from the monthly sums, or from the mentions where those do not tell. */
function monthsSql(phrase: Prisma.Sql, filter: ThemeFilter): Prisma.Sql {
  if (!isNarrowed(filter)) {
    return sql`SELECT "month", "phraseId", "articles", "meetings", "mentions", "headlines" FROM "PhraseMonth"
      WHERE ${phrase} AND ${monthSql(sql`"month"`, filter)}`;
  }
  return sql`
    SELECT "month", "phraseId", CAST(sum("articles") AS INTEGER) AS "articles", CAST(sum("meetings") AS INTEGER) AS "meetings",
      CAST(sum("mentions") AS INTEGER) AS "mentions", CAST(sum("headlines") AS INTEGER) AS "headlines" FROM (
      SELECT n."month", n."phraseId", count(DISTINCT n."articleId") AS "articles", 0 AS "meetings", count(*) AS "mentions",
          sum(CASE WHEN n."inHeadline" THEN 1 ELSE 0 END) AS "headlines"
        FROM "Mention" n JOIN "Article" a ON a."id" = n."articleId" LEFT JOIN "Meeting" m ON m."id" = n."meetingId"
        WHERE ${phrase} AND ${mentionSql(filter)} GROUP BY 1, 2
      UNION ALL
      SELECT m."month", n."phraseId", 0, count(DISTINCT m."id"), 0, 0
        FROM "Mention" n JOIN "Article" a ON a."id" = n."articleId" JOIN "Meeting" m ON m."id" = n."meetingId"
        WHERE ${phrase} AND ${monthSql(sql`m."month"`, filter)} AND ${storySql(filter)} AND ${bodySql(filter)}
          AND ${speakerSql(filter)} GROUP BY 1, 2
    ) AS counted GROUP BY 1, 2`;
}
