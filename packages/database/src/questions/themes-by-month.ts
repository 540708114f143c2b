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
  const wanted =
    phrases === null
      ? sql`1 = 1`
      : sql`"phraseId" IN (SELECT "id" FROM "Phrase" WHERE "text" IN (${engineOf(client).strings([...phrases])}))`;
  return client.$queryRaw<ThemeMonth[]>`
    SELECT f."text" AS "phrase", c."month", c."meetings", c."articles", c."mentions", c."headlines"
    FROM (${monthsSql(wanted, filter)}) c
    JOIN "Phrase" f ON f."id" = c."phraseId" ${phrases === null ? sql`WHERE NOT f."isHidden"` : Prisma.empty} ORDER BY c."month", c."phraseId"`;
}

/**
 * What all phrases come to (`phraseId`, `meetings`, `articles`, `mentions`), and the `first` and `last` known month of a story
 * that uses each, null when none is known.
 */
export function themeSums(filter: ThemeFilter): Prisma.Sql {
  const { from, to, undated } = filter;
  if (!isNarrowed(filter) && from === undefined && to === undefined && !undated) {
    return sql`SELECT s."phraseId", s."meetings", s."articles", s."mentions", ${edgeSql("ASC")} AS "first", ${edgeSql("DESC")} AS "last"
      FROM "PhraseSum" s`;
  }
  return sql`
    SELECT c."phraseId", CAST(sum(c."meetings") AS INTEGER) AS "meetings", CAST(sum(c."articles") AS INTEGER) AS "articles",
      CAST(sum(c."mentions") AS INTEGER) AS "mentions",
      min(CASE WHEN c."month" > 0 AND c."articles" > 0 THEN c."month" END) AS "first",
      max(CASE WHEN c."month" > 0 AND c."articles" > 0 THEN c."month" END) AS "last"
    FROM (${monthsSql(sql`1 = 1`, filter)}) c GROUP BY 1`;
}

const { sql } = Prisma;

/** The month of the phrase of the sum `s` that comes first in a direction. */
function edgeSql(direction: "ASC" | "DESC"): Prisma.Sql {
  return sql`(SELECT e."month" FROM "PhraseMonth" e WHERE e."phraseId" = s."phraseId" AND e."month" > 0 AND e."articles" > 0
    ORDER BY e."month" ${Prisma.raw(direction)} LIMIT 1)`;
}

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
