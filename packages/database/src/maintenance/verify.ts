import type { Database } from "../database.ts";
import { toDatabaseError } from "../error.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { personKeySql } from "../persons/person-key.ts";
import { compareRollups } from "../write/rollups.ts";
import type { VerifyProblem } from "./upkeep.ts";
import { upkeepOf } from "./upkeep-of.ts";

/** Statements that count rows that must not be. */
const impossible: readonly { where: string; what: string; sql: Prisma.Sql }[] = [
  {
    where: "Article",
    what: "articles of replaced texts",
    sql: Prisma.sql`SELECT CAST(count(*) AS INTEGER) AS "rows" FROM "Article" a JOIN "SourceText" s ON s."id" = a."textId" WHERE s."replacedById" IS NOT NULL`,
  },
  {
    where: "SourceText",
    what: "texts without content",
    sql: Prisma.sql`SELECT CAST(count(*) AS INTEGER) AS "rows" FROM "SourceText" s LEFT JOIN "SourceContent" c ON c."textId" = s."id" WHERE c."textId" IS NULL`,
  },
  {
    where: "SourceText",
    what: "texts whose counts of open findings are not those of their findings",
    sql: Prisma.sql`SELECT CAST(count(*) AS INTEGER) AS "rows" FROM "SourceText" s LEFT JOIN (
        SELECT "textId", sum(CASE WHEN "severity" = 'error' THEN 1 ELSE 0 END) AS "errors",
          sum(CASE WHEN "severity" = 'warning' THEN 1 ELSE 0 END) AS "warnings",
          sum(CASE WHEN "severity" = 'info' THEN 1 ELSE 0 END) AS "infos"
        FROM "Finding" WHERE "status" = 'open' GROUP BY 1
      ) f ON f."textId" = s."id"
      WHERE s."errors" <> coalesce(f."errors", 0) OR s."warnings" <> coalesce(f."warnings", 0) OR s."infos" <> coalesce(f."infos", 0)`,
  },
  {
    where: "ArticleSearch",
    what: "stories that search does not know",
    sql: Prisma.sql`SELECT CAST(count(*) AS INTEGER) AS "rows" FROM "Article" WHERE "id" NOT IN (SELECT rowid FROM "ArticleSearch")`,
  },
  {
    where: "Attendance",
    what: "names that are not linked to the person they mean",
    sql: Prisma.sql`SELECT CAST(count(*) AS INTEGER) AS "rows" FROM "Attendance" t JOIN "Meeting" m ON m."id" = t."meetingId" LEFT JOIN "Person" p ON p."id" = t."personId"
      WHERE (t."personId" IS NULL) <> (m."jurisdiction" IS NULL) OR p."key" <> ${personKeySql("t", "m")}`,
  },
  {
    where: "Mention",
    what: "mentions of a meeting of another article",
    sql: Prisma.sql`SELECT CAST(count(*) AS INTEGER) AS "rows" FROM "Mention" n JOIN "Meeting" m ON m."id" = n."meetingId" WHERE m."articleId" <> n."articleId"`,
  },
];

/** Checks the storage, the references, every rollup against a recount, and what rows say of each other. Changes nothing. */
export async function verifyDatabase(database: Database): Promise<VerifyProblem[]> {
  const problems: VerifyProblem[] = [];
  try {
    for await (const problem of findProblems(database)) problems.push(problem);
  } catch (error) {
    const known = toDatabaseError(error, database.location.engine, database.name);
    if (known?.code !== "damaged") throw known ?? error;
    problems.push({ kind: "file", where: database.name, what: "is so damaged that it cannot be read to its end" });
  }
  return problems;
}

async function* findProblems(database: Database): AsyncGenerator<VerifyProblem> {
  const { client } = database;
  yield* await upkeepOf(database).damage(database);
  for (const { table, key, stored, counted } of await compareRollups(client)) {
    yield {
      kind: "rollup",
      where: table,
      what: `${key}: stored ${stored ?? "nothing"}, counted ${counted ?? "nothing"}`,
    };
  }
  for (const { where, what, sql } of impossible) {
    const [row] = await client.$queryRaw<{ rows: number }[]>(sql);
    if (row !== undefined && row.rows > 0) yield { kind: "row", where, what: `${row.rows} ${what}` };
  }
}
