import { Prisma } from "../generated/sqlite/client.ts";
import { monthWhere } from "./filter.ts";
import type { Reader } from "./reader.ts";
import { bodySql, isNarrowed, monthSql, storySql, type ThemeFilter } from "./theme-filter.ts";

/** What there is altogether in one month. */
export interface MonthTotal {
  /** YYYYMM; unknown months are left out. */
  month: number;
  articles: number;
  meetings: number;
}

/**
 * Stories and meetings of each month, the numbers that shares of a month are taken of. With bodies: their meetings, and the
 * stories that have one of them.
 */
export async function monthTotals({ client }: Reader, filter: ThemeFilter): Promise<MonthTotal[]> {
  if (isNarrowed(filter)) return countStories(client, filter);
  const rows = await client.coverageMonth.groupBy({
    by: ["month"],
    where: { AND: [monthWhere(filter), { month: { gt: 0 } }] },
    _sum: { articles: true, meetings: true },
    orderBy: { month: "asc" },
  });
  return rows.map(({ month, _sum }) => ({
    month,
    articles: _sum.articles ?? 0,
    meetings: _sum.meetings ?? 0,
  }));
}

const { sql } = Prisma;

/** A condition on the story `a`: it has a meeting of one of the bodies. */
function hasBody(filter: ThemeFilter): Prisma.Sql {
  if (!filter.bodies?.length) return sql`1 = 1`;
  return sql`EXISTS (SELECT 1 FROM "Meeting" m WHERE m."articleId" = a."id" AND ${bodySql(filter)})`;
}

function countStories(client: Reader["client"], filter: ThemeFilter): Promise<MonthTotal[]> {
  return client.$queryRaw<MonthTotal[]>`
    SELECT "month", CAST(sum("articles") AS INTEGER) AS "articles", CAST(sum("meetings") AS INTEGER) AS "meetings" FROM (
      SELECT a."month", count(*) AS "articles", 0 AS "meetings"
        FROM "Article" a WHERE ${monthSql(sql`a."month"`, filter)} AND ${storySql(filter)} AND ${hasBody(filter)} GROUP BY 1
      UNION ALL
      SELECT m."month", 0, count(*) FROM "Meeting" m JOIN "Article" a ON a."id" = m."articleId"
        WHERE ${monthSql(sql`m."month"`, filter)} AND ${storySql(filter)} AND ${bodySql(filter)} GROUP BY 1
    ) AS counted WHERE "month" > 0 GROUP BY 1 ORDER BY 1`;
}

/** Printed characters of the stories of a filter: how much could have been said. */
export async function storyCharacters({ client }: Reader, filter: ThemeFilter): Promise<number> {
  const [row] = await client.$queryRaw<{ characters: number | null }[]>`
    SELECT CAST(sum(a."characters") AS INTEGER) AS "characters" FROM "Article" a
    WHERE ${monthSql(sql`a."month"`, filter)} AND ${storySql(filter)} AND ${hasBody(filter)}`;
  return row?.characters ?? 0;
}
