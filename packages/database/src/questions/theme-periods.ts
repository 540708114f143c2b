import { Prisma } from "../generated/sqlite/client.ts";
import type { Reader } from "./reader.ts";
import { isNarrowed, shownPhrases, type ThemeFilter } from "./theme-filter.ts";
import type { ThemeListFilter } from "./theme-list.ts";
import { edgeSql, monthsSql } from "./theme-sums.ts";

/** A period and the months before it that it is set beside. */
export interface PeriodRequest {
  /** What is counted. */
  unit: "meetings" | "articles";
  /** First and last month of the period, YYYYMM. */
  from: number;
  to: number;
  /** First of the months before the period; they end where it begins. */
  before: number;
}

/** How often a phrase is used in a period and in the months before it. */
export interface ThemePeriods {
  phrase: string;
  n: number;
  baselineN: number;
  /** Uses up to the end of the period. */
  total: number;
  /** First and last month of a use up to the end of the period, YYYYMM; null when there is none. */
  first: number | null;
  last: number | null;
}

/** Three sums for every shown phrase that is used up to the end of a period. The months of the filter do not matter. */
export function themePeriods(
  { client }: Reader,
  filter: Omit<ThemeListFilter, "from" | "to" | "undated">,
  request: PeriodRequest,
): Promise<ThemePeriods[]> {
  return client.$queryRaw<ThemePeriods[]>`
    SELECT f."text" AS "phrase", coalesce(c."n", 0) AS "n", coalesce(c."baselineN", 0) AS "baselineN",
      coalesce(c."total", 0) AS "total", c."first", c."last"
    FROM (${isNarrowed(filter) ? sumsFromMentions(filter, request) : sumsFromMonths(request)}) c
    JOIN "Phrase" f ON f."id" = c."phraseId"
    WHERE c."first" IS NOT NULL AND ${shownPhrases(client, filter)} ORDER BY f."id"`;
}

export interface RisingTheme {
  phrase: string;
  n: number;
  baselineN: number;
}

/** The phrase used more often in a period than in the months before it by the greatest number; null when none is. */
export async function risingTheme({ client }: Reader, request: PeriodRequest): Promise<RisingTheme | null> {
  const [rising] = await client.$queryRaw<RisingTheme[]>`
    SELECT f."text" AS "phrase", c."n", c."baselineN" FROM (${twoSums(monthsBetween({}, request), request)}) c
    JOIN "Phrase" f ON f."id" = c."phraseId" WHERE NOT f."isHidden" AND c."n" > c."baselineN"
    ORDER BY c."n" - c."baselineN" DESC, c."n" DESC, f."text" LIMIT 1`;
  return rising ?? null;
}

const { sql, raw } = Prisma;

function monthsBetween(filter: ThemeFilter, { before, to }: PeriodRequest): Prisma.Sql {
  return monthsSql(sql`1 = 1`, { ...filter, from: before, to });
}

/** Both sums over months `c`. */
function twoSums(months: Prisma.Sql, { unit, from, before }: PeriodRequest, more = Prisma.empty): Prisma.Sql {
  const sum = (condition: Prisma.Sql) =>
    sql`CAST(sum(CASE WHEN ${condition} THEN c.${raw(`"${unit}"`)} ELSE 0 END) AS INTEGER)`;
  return sql`SELECT c."phraseId", ${sum(sql`c."month" >= ${from}`)} AS "n",
    ${sum(sql`c."month" >= ${before} AND c."month" < ${from}`)} AS "baselineN" ${more} FROM (${months}) c GROUP BY 1`;
}

function sumsFromMentions(filter: ThemeFilter, request: PeriodRequest): Prisma.Sql {
  const used = sql`CASE WHEN c.${raw(`"${request.unit}"`)} > 0 THEN c."month" END`;
  const edges = sql`, CAST(sum(c.${raw(`"${request.unit}"`)}) AS INTEGER) AS "total", min(${used}) AS "first", max(${used}) AS "last"`;
  return twoSums(monthsBetween(filter, { ...request, before: 1 }), request, edges);
}

/** From the monthly sums: those of the two periods added up, those of other months taken off the whole, the edges looked up in the index. */
function sumsFromMonths(request: PeriodRequest): Prisma.Sql {
  const edge = (direction: "ASC" | "DESC") => edgeSql(direction, request.unit, request.to);
  const unit = raw(`"${request.unit}"`);
  return sql`SELECT s."phraseId", p."n", p."baselineN", s.${unit} - coalesce(o."n", 0) AS "total",
      ${edge("ASC")} AS "first", ${edge("DESC")} AS "last"
    FROM "PhraseSum" s LEFT JOIN (${twoSums(monthsBetween({}, request), request)}) p ON p."phraseId" = s."phraseId"
    LEFT JOIN (SELECT "phraseId", CAST(sum(${unit}) AS INTEGER) AS "n" FROM "PhraseMonth"
      WHERE "month" = 0 OR "month" > ${request.to} GROUP BY 1) o ON o."phraseId" = s."phraseId"`;
}
