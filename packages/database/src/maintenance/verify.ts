import type { Database } from "../database.ts";
import { personKeySql } from "../persons/person-key.ts";
import { compareRollups } from "../write/rollups.ts";

/** One thing in the database that is not as it has to be. */
export interface VerifyProblem {
  /** `file` damaged pages · `reference` a row points nowhere · `rollup` a sum is not its rows' · `row` rows disagree. */
  kind: "file" | "reference" | "rollup" | "row";
  /** Table or check. */
  where: string;
  /** What was found, for people who know the schema. */
  what: string;
}

/** Statements that count rows that must not be. */
const impossible: readonly { where: string; what: string; sql: string }[] = [
  {
    where: "Article",
    what: "articles of replaced texts",
    sql: `SELECT count(*) AS "rows" FROM "Article" a JOIN "SourceText" s ON s."id" = a."textId" WHERE s."replacedById" IS NOT NULL`,
  },
  {
    where: "SourceText",
    what: "texts without content",
    sql: `SELECT count(*) AS "rows" FROM "SourceText" s LEFT JOIN "SourceContent" c ON c."textId" = s."id" WHERE c."textId" IS NULL`,
  },
  {
    where: "SourceText",
    what: "texts whose counts of open findings are not those of their findings",
    sql: `SELECT count(*) AS "rows" FROM "SourceText" s LEFT JOIN (
        SELECT "textId", sum(CASE WHEN "severity" = 'error' THEN 1 ELSE 0 END) AS "errors",
          sum(CASE WHEN "severity" = 'warning' THEN 1 ELSE 0 END) AS "warnings",
          sum(CASE WHEN "severity" = 'info' THEN 1 ELSE 0 END) AS "infos"
        FROM "Finding" WHERE "status" = 'open' GROUP BY 1
      ) f ON f."textId" = s."id"
      WHERE s."errors" <> coalesce(f."errors", 0) OR s."warnings" <> coalesce(f."warnings", 0) OR s."infos" <> coalesce(f."infos", 0)`,
  },
  {
    where: "Attendance",
    what: "names that are not linked to the person they mean",
    sql: `SELECT count(*) AS "rows" FROM "Attendance" t JOIN "Meeting" m ON m."id" = t."meetingId" LEFT JOIN "Person" p ON p."id" = t."personId"
      WHERE (t."personId" IS NULL) <> (m."jurisdiction" IS NULL) OR p."key" <> ${personKeySql("t", "m")}`,
  },
  {
    where: "Mention",
    what: "mentions of a meeting of another article",
    sql: `SELECT count(*) AS "rows" FROM "Mention" n JOIN "Meeting" m ON m."id" = n."meetingId" WHERE m."articleId" <> n."articleId"`,
  },
];

/** Checks the file, the references, every rollup against a recount, and what rows say of each other. Changes nothing. */
export async function verifyDatabase({ client }: Database): Promise<VerifyProblem[]> {
  const problems: VerifyProblem[] = [];
  const pages = await client.$queryRawUnsafe<{ integrity_check: string }[]>("PRAGMA integrity_check");
  for (const { integrity_check: what } of pages) {
    if (what !== "ok") problems.push({ kind: "file", where: "integrity_check", what });
  }
  const references =
    await client.$queryRawUnsafe<{ table: string; parent: string; rowid: number }[]>("PRAGMA foreign_key_check");
  for (const { table, parent, rowid } of references) {
    problems.push({ kind: "reference", where: table, what: `row ${rowid} points to a missing ${parent}` });
  }
  for (const { table, key, stored, counted } of await compareRollups(client)) {
    problems.push({
      kind: "rollup",
      where: table,
      what: `${key}: stored ${stored ?? "nothing"}, counted ${counted ?? "nothing"}`,
    });
  }
  for (const { where, what, sql } of impossible) {
    const [row] = await client.$queryRawUnsafe<{ rows: number | bigint }[]>(sql);
    const rows = Number(row?.rows ?? 0);
    if (rows > 0) problems.push({ kind: "row", where, what: `${rows} ${what}` });
  }
  return problems;
}
