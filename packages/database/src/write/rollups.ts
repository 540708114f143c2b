import type { DatabaseClient } from "../database.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";

const { sql, raw, join } = Prisma;

type Sql = Prisma.Sql;

/** A monthly sum: its key, its sums, and the one query that says what they are. */
export interface Rollup {
  table: string;
  keys: readonly string[];
  sums: readonly string[];
  /** The rows of the rollup for the texts and phrases that the conditions let through. */
  select(conditions: RollupConditions): Sql;
}

export interface RollupConditions {
  /** Condition on the number of a current text. */
  text(column: Sql): Sql;
  /** Condition on the number of a phrase. */
  phrase(column: Sql): Sql;
}

export const attendanceMonth: Rollup = {
  table: "AttendanceMonth",
  keys: ["month", "personId", "role"],
  sums: ["meetings"],
  select: ({ text }) => sql`SELECT t."month", t."personId", r."role", count(*) AS "meetings"
    FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id" JOIN "Attendance" t ON t."meetingId" = m."id"
    JOIN (SELECT 'present' AS "role" UNION ALL SELECT 'chair' UNION ALL SELECT 'attendee' UNION ALL SELECT 'observer'
          UNION ALL SELECT 'speaker' UNION ALL SELECT 'absent') r
      ON CASE r."role" WHEN 'present' THEN NOT t."isAbsent" WHEN 'chair' THEN t."isChair"
         WHEN 'attendee' THEN t."isAttendee" WHEN 'observer' THEN t."isObserver"
         WHEN 'speaker' THEN t."isSpeaker" ELSE t."isAbsent" END
    WHERE t."personId" IS NOT NULL AND ${text(sql`a."textId"`)} GROUP BY 1, 2, 3`,
};

/** Meetings count in their own month, everything else in the month of the story, as in the sums they are shares of. */
const phraseMonth: Rollup = {
  table: "PhraseMonth",
  keys: ["month", "phraseId"],
  sums: ["articles", "meetings", "mentions", "headlines"],
  select: ({ text, phrase }) => sql`
    SELECT "month", "phraseId", sum("articles") AS "articles", sum("meetings") AS "meetings",
      sum("mentions") AS "mentions", sum("headlines") AS "headlines" FROM (
        SELECT n."month", n."phraseId", count(DISTINCT n."articleId") AS "articles", 0 AS "meetings",
          count(*) AS "mentions", sum(CASE WHEN n."inHeadline" THEN 1 ELSE 0 END) AS "headlines"
          FROM "Article" a JOIN "Mention" n ON n."articleId" = a."id"
          WHERE ${text(sql`a."textId"`)} AND ${phrase(sql`n."phraseId"`)} GROUP BY 1, 2
        UNION ALL
        SELECT m."month", n."phraseId", 0, count(DISTINCT m."id"), 0, 0
          FROM "Article" a JOIN "Mention" n ON n."articleId" = a."id" JOIN "Meeting" m ON m."id" = n."meetingId"
          WHERE ${text(sql`a."textId"`)} AND ${phrase(sql`n."phraseId"`)} GROUP BY 1, 2
      ) AS counted GROUP BY 1, 2`,
};

export const findingMonth: Rollup = {
  table: "FindingMonth",
  keys: ["month", "ruleId", "severity", "status"],
  sums: ["findings", "texts"],
  select: ({ text }) => sql`SELECT f."month", f."ruleId", f."severity", f."status", count(*) AS "findings",
    count(DISTINCT f."textId") AS "texts"
    FROM "Finding" f WHERE ${text(sql`f."textId"`)} GROUP BY 1, 2, 3, 4`,
};

export const rollups: readonly Rollup[] = [
  {
    table: "MeetingMonth",
    keys: ["month", "body", "type"],
    sums: ["meetings"],
    select: ({ text }) => sql`SELECT m."month", coalesce(m."body", '') AS "body", m."type", count(*) AS "meetings"
      FROM "Meeting" m JOIN "Article" a ON a."id" = m."articleId"
      WHERE ${text(sql`a."textId"`)} GROUP BY 1, 2, 3`,
  },
  attendanceMonth,
  phraseMonth,
  findingMonth,
  {
    table: "CoverageMonth",
    keys: ["month", "outlet"],
    sums: ["texts", "characters", "articles", "meetings"],
    select: ({ text }) => sql`SELECT "month", coalesce("outlet", '') AS "outlet", sum("texts") AS "texts",
      sum("characters") AS "characters", sum("articles") AS "articles", sum("meetings") AS "meetings" FROM (
        SELECT s."month", s."outlet", 1 AS "texts", s."characters", 0 AS "articles", 0 AS "meetings"
          FROM "SourceText" s WHERE ${text(sql`s."id"`)}
        UNION ALL SELECT a."month", a."outlet", 0, 0, 1, 0 FROM "Article" a WHERE ${text(sql`a."textId"`)}
        UNION ALL SELECT m."month", m."outlet", 0, 0, 0, 1
          FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id" WHERE ${text(sql`a."textId"`)}
      ) AS counted GROUP BY 1, 2`,
  },
];

const everyPhrase = () => sql`1 = 1`;
const everything: RollupConditions = {
  text: (column) => sql`${column} IN (SELECT "id" FROM "SourceText" WHERE "replacedById" IS NULL)`,
  phrase: everyPhrase,
};

/** Adds (`sign` 1) or takes away (-1) what the rows of some texts come to. Take away before the rows change. */
export async function changeRollups(
  client: DatabaseClient,
  sign: 1 | -1,
  textIds: readonly number[],
  tables: readonly Rollup[] = rollups,
): Promise<void> {
  await apply(client, tables, sign, { text: ofTexts(client, textIds), phrase: everyPhrase });
}

/** Adds the mentions in some texts of the phrases numbered above `afterPhrase`. */
export async function addPhrases(
  client: DatabaseClient,
  textIds: readonly number[],
  afterPhrase: number,
): Promise<void> {
  const phrase = (column: Sql) => sql`${column} > ${afterPhrase}`;
  await apply(client, [phraseMonth], 1, { text: ofTexts(client, textIds), phrase });
}

function ofTexts(client: DatabaseClient, textIds: readonly number[]): RollupConditions["text"] {
  const list = engineOf(client).numbers(textIds);
  return (column) => sql`${column} IN (${list})`;
}

const quoted = (columns: readonly string[]) => raw(columns.map((column) => `"${column}"`).join(", "));

async function apply(
  client: DatabaseClient,
  tables: readonly Rollup[],
  sign: 1 | -1,
  conditions: RollupConditions,
): Promise<void> {
  await engineOf(client).lockShared(client);
  for (const { table, keys, sums, select } of tables) {
    const signed = raw(sums.map((sum) => `${sign} * "${sum}"`).join(", "));
    const added = raw(sums.map((sum) => `"${sum}" = "${table}"."${sum}" + excluded."${sum}"`).join(", "));
    await client.$executeRaw`
      INSERT INTO ${quoted([table])} (${quoted([...keys, ...sums])})
      SELECT ${quoted(keys)}, ${signed} FROM (${select(conditions)}) AS summed WHERE 1 = 1
      ON CONFLICT (${quoted(keys)}) DO UPDATE SET ${added}`;
    if (sign > 0) continue;
    const isNothing = sums.map((sum) => raw(`"${sum}" = 0`));
    await client.$executeRaw`DELETE FROM ${quoted([table])} WHERE ${join(isNothing, " AND ")}`;
  }
}

/** Makes every rollup anew from the rows. */
export async function recountRollups(client: DatabaseClient): Promise<void> {
  await engineOf(client).lockShared(client);
  for (const { table, keys, sums, select } of rollups) {
    await client.$executeRaw`DELETE FROM ${quoted([table])}`;
    await client.$executeRaw`
      INSERT INTO ${quoted([table])} (${quoted([...keys, ...sums])})
      SELECT ${quoted([...keys, ...sums])} FROM (${select(everything)}) AS counted`;
  }
}

/** One sum that is not what its rows come to; null where one side has no such key. */
export interface RollupDifference {
  table: string;
  key: string;
  stored: string | null;
  counted: string | null;
}

/** Recounts every rollup from the rows and returns what differs, at most `limit` a table. */
export async function compareRollups(client: DatabaseClient, limit = 20): Promise<RollupDifference[]> {
  const differences: RollupDifference[] = [];
  for (const { table, keys, sums, select } of rollups) {
    const key = raw(keys.map((column) => `"${column}"`).join(` || ' · ' || `));
    const value = raw(sums.map((column) => `CAST("${column}" AS TEXT)`).join(` || ', ' || `));
    const rows = await client.$queryRaw<Omit<RollupDifference, "table">[]>`
      SELECT "key", max("stored") AS "stored", max("counted") AS "counted" FROM (
        SELECT ${key} AS "key", ${value} AS "stored", NULL AS "counted" FROM ${quoted([table])}
        UNION ALL
        SELECT ${key}, NULL, ${value} FROM (${select(everything)}) AS recount
      ) AS sides GROUP BY "key" HAVING coalesce(max("stored"), '') <> coalesce(max("counted"), '')
      ORDER BY "key" LIMIT ${limit}`;
    differences.push(...rows.map((row) => ({ table, ...row })));
  }
  return differences;
}
