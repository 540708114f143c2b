import { Prisma } from "../generated/sqlite/client.ts";
import { bodySql, isNarrowed, mentionSql, monthSql, speakerSql, storySql, type ThemeFilter } from "./theme-filter.ts";

/**
 * What all phrases come to (`phraseId`, `meetings`, `articles`, `mentions`), and the `first` and `last` known month of a story
 * that uses each, null when none is known.
 */
export function themeSums(filter: ThemeFilter): Prisma.Sql {
  const { from, to, undated, copies, ...rest } = filter;
  if (isNarrowed(rest) || from !== undefined || to !== undefined || undated) return sumsOfMonths(sql`1 = 1`, filter);
  const ofAll = sql`SELECT s."phraseId", s."meetings", s."articles", s."mentions", ${edgeSql("ASC")} AS "first", ${edgeSql("DESC")} AS "last"
    FROM "PhraseSum" s`;
  if (copies !== "once") return ofAll;
  const inCopies = sql`"phraseId" IN (SELECT n."phraseId" FROM ${mentionsInCopies} WHERE n."articleId" = a."id")`;
  return sql`${ofAll} WHERE NOT s.${inCopies} UNION ALL ${sumsOfMonths(inCopies, filter)}`;
}

const { sql } = Prisma;

function sumsOfMonths(phrase: Prisma.Sql, filter: ThemeFilter): Prisma.Sql {
  return sql`
    SELECT c."phraseId", CAST(sum(c."meetings") AS INTEGER) AS "meetings", CAST(sum(c."articles") AS INTEGER) AS "articles",
      CAST(sum(c."mentions") AS INTEGER) AS "mentions",
      min(CASE WHEN c."month" > 0 AND c."articles" > 0 THEN c."month" END) AS "first",
      max(CASE WHEN c."month" > 0 AND c."articles" > 0 THEN c."month" END) AS "last"
    FROM (${monthsSql(phrase, filter)}) c GROUP BY 1`;
}

/** The month from which, or up to which, the phrase of the sum `s` is used; known months only, none after `until`. */
export function edgeSql(
  direction: "ASC" | "DESC",
  unit: "articles" | "meetings" = "articles",
  until = 999_912,
): Prisma.Sql {
  return sql`(SELECT e."month" FROM "PhraseMonth" e
    WHERE e."phraseId" = s."phraseId" AND e."month" > 0 AND e."month" <= ${until} AND e.${Prisma.raw(`"${unit}"`)} > 0
    ORDER BY e."month" ${Prisma.raw(direction)} LIMIT 1)`;
}

/**
 * The months of the phrases that a condition on "phraseId" names (`month`, `phraseId` and the counts): from the monthly sums,
 * or from the mentions where those do not tell. Wire copy is little of a record: without it, that of the mentions in copies is
 * taken off the sums.
 */
export function monthsSql(phrase: Prisma.Sql, filter: ThemeFilter): Prisma.Sql {
  const { copies, ...rest } = filter;
  if (!isNarrowed(filter)) return summedSql(phrase, filter);
  if (isNarrowed(rest)) return countedSql(phrase, filter, mentionsInStories);
  const count = (column: "articles" | "meetings" | "mentions" | "headlines") =>
    Prisma.raw(`p."${column}" - coalesce(k."${column}", 0)`);
  return sql`
    SELECT p."month", p."phraseId", ${count("articles")} AS "articles", ${count("meetings")} AS "meetings",
      ${count("mentions")} AS "mentions", ${count("headlines")} AS "headlines"
    FROM (${summedSql(phrase, rest)}) p LEFT JOIN (${countedSql(phrase, rest, mentionsInCopies)}) k
      ON k."phraseId" = p."phraseId" AND k."month" = p."month"
    WHERE ${count("mentions")} > 0 OR ${count("meetings")} > 0`;
}

function summedSql(phrase: Prisma.Sql, filter: ThemeFilter): Prisma.Sql {
  return sql`SELECT "month", "phraseId", "articles", "meetings", "mentions", "headlines" FROM "PhraseMonth"
    WHERE ${phrase} AND ${monthSql(sql`"month"`, filter)}`;
}

/** The mentions `n` of all stories `a`, and of copies alone. */
const mentionsInStories = sql`"Mention" n JOIN "Article" a ON a."id" = n."articleId"`;
/** CROSS JOIN keeps SQLite to the order written, which begins with the few copies. */
const mentionsInCopies = sql`(SELECT * FROM "Article" WHERE "copyOfId" IS NOT NULL) a CROSS JOIN "Mention" n`;

function countedSql(phrase: Prisma.Sql, filter: ThemeFilter, mentions: Prisma.Sql): Prisma.Sql {
  return sql`
    SELECT "month", "phraseId", CAST(sum("articles") AS INTEGER) AS "articles", CAST(sum("meetings") AS INTEGER) AS "meetings",
      CAST(sum("mentions") AS INTEGER) AS "mentions", CAST(sum("headlines") AS INTEGER) AS "headlines" FROM (
      SELECT n."month", n."phraseId", count(DISTINCT n."articleId") AS "articles", 0 AS "meetings", count(*) AS "mentions",
          sum(CASE WHEN n."inHeadline" THEN 1 ELSE 0 END) AS "headlines"
        FROM ${mentions} LEFT JOIN "Meeting" m ON m."id" = n."meetingId"
        WHERE n."articleId" = a."id" AND ${phrase} AND ${mentionSql(filter)} GROUP BY 1, 2
      UNION ALL
      SELECT m."month", n."phraseId", 0, count(DISTINCT m."id"), 0, 0
        FROM ${mentions} JOIN "Meeting" m ON m."id" = n."meetingId"
        WHERE n."articleId" = a."id" AND ${phrase} AND ${monthSql(sql`m."month"`, filter)} AND ${storySql(filter)} AND ${bodySql(filter)} AND ${speakerSql(filter)} GROUP BY 1, 2
    ) AS counted GROUP BY 1, 2`;
}
