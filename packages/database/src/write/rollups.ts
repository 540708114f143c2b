import type { DatabaseClient } from "../database.ts";

/** A monthly sum: its key, its sums, and the one query that says what they are. */
export interface Rollup {
  table: string;
  keys: readonly string[];
  sums: readonly string[];
  /** The rows of the rollup for the texts and mentions that the conditions name; both are SQL over the aliases given. */
  select(conditions: RollupConditions): string;
}

export interface RollupConditions {
  /** Condition on the number of a current text. */
  text(column: string): string;
  /** Condition on the number of a phrase. */
  phrase(column: string): string;
}

const current = 'SELECT "id" FROM "SourceText" WHERE "replacedById" IS NULL';

export const attendanceMonth: Rollup = {
  table: "AttendanceMonth",
  keys: ["month", "personId", "role"],
  sums: ["meetings"],
  select: ({ text }) => `SELECT t."month", t."personId", r."role", count(*) AS "meetings"
    FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id" JOIN "Attendance" t ON t."meetingId" = m."id"
    JOIN (SELECT 'present' AS "role" UNION ALL SELECT 'chair' UNION ALL SELECT 'attendee' UNION ALL SELECT 'observer'
          UNION ALL SELECT 'speaker' UNION ALL SELECT 'absent') r
      ON CASE r."role" WHEN 'present' THEN NOT t."isAbsent" WHEN 'chair' THEN t."isChair"
         WHEN 'attendee' THEN t."isAttendee" WHEN 'observer' THEN t."isObserver"
         WHEN 'speaker' THEN t."isSpeaker" ELSE t."isAbsent" END
    WHERE t."personId" IS NOT NULL AND ${text('a."textId"')} GROUP BY 1, 2, 3`,
};

/** Meetings count in their own month, everything else in the month of the story, as in the sums they are shares of. */
const phraseMonth: Rollup = {
  table: "PhraseMonth",
  keys: ["month", "phraseId"],
  sums: ["articles", "meetings", "mentions", "headlines"],
  select: ({
    text,
    phrase,
  }) => `SELECT "month", "phraseId", sum("articles") AS "articles", sum("meetings") AS "meetings",
      sum("mentions") AS "mentions", sum("headlines") AS "headlines" FROM (
    SELECT n."month", n."phraseId", count(DISTINCT n."articleId") AS "articles", 0 AS "meetings", count(*) AS "mentions",
        sum(CASE WHEN n."inHeadline" THEN 1 ELSE 0 END) AS "headlines"
      FROM "Article" a JOIN "Mention" n ON n."articleId" = a."id"
      WHERE ${text('a."textId"')} AND ${phrase('n."phraseId"')} GROUP BY 1, 2
    UNION ALL
    SELECT m."month", n."phraseId", 0, count(DISTINCT m."id"), 0, 0
      FROM "Article" a JOIN "Mention" n ON n."articleId" = a."id" JOIN "Meeting" m ON m."id" = n."meetingId"
      WHERE ${text('a."textId"')} AND ${phrase('n."phraseId"')} GROUP BY 1, 2
  ) AS counted GROUP BY 1, 2`,
};

export const findingMonth: Rollup = {
  table: "FindingMonth",
  keys: ["month", "ruleId", "severity", "status"],
  sums: ["findings", "texts"],
  select: ({ text }) => `SELECT f."month", f."ruleId", f."severity", f."status", count(*) AS "findings",
    count(DISTINCT f."textId") AS "texts"
    FROM "Finding" f WHERE ${text('f."textId"')} GROUP BY 1, 2, 3, 4`,
};

export const rollups: readonly Rollup[] = [
  {
    table: "MeetingMonth",
    keys: ["month", "body", "type"],
    sums: ["meetings"],
    select: ({ text }) => `SELECT m."month", coalesce(m."body", '') AS "body", m."type", count(*) AS "meetings"
      FROM "Meeting" m JOIN "Article" a ON a."id" = m."articleId"
      WHERE ${text('a."textId"')} GROUP BY 1, 2, 3`,
  },
  attendanceMonth,
  phraseMonth,
  findingMonth,
  {
    table: "CoverageMonth",
    keys: ["month", "outlet"],
    sums: ["texts", "characters", "articles", "meetings"],
    select: ({ text }) => `SELECT "month", coalesce("outlet", '') AS "outlet", sum("texts") AS "texts",
      sum("characters") AS "characters", sum("articles") AS "articles", sum("meetings") AS "meetings" FROM (
        SELECT s."month", s."outlet", 1 AS "texts", s."characters", 0 AS "articles", 0 AS "meetings"
          FROM "SourceText" s WHERE ${text('s."id"')}
        UNION ALL SELECT a."month", a."outlet", 0, 0, 1, 0 FROM "Article" a WHERE ${text('a."textId"')}
        UNION ALL SELECT m."month", m."outlet", 0, 0, 0, 1
          FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id" WHERE ${text('a."textId"')}
      ) AS counted GROUP BY 1, 2`,
  },
];

const everyPhrase = () => "1 = 1";
const everything: RollupConditions = { text: (column) => `${column} IN (${current})`, phrase: everyPhrase };

const ofTexts = (column: string) => `${column} IN (SELECT value FROM json_each(?1))`;

/** Adds (`sign` 1) or takes away (-1) what the rows of some texts come to. Take away before the rows change. */
export async function changeRollups(
  client: DatabaseClient,
  sign: 1 | -1,
  textIds: readonly number[],
  tables: readonly Rollup[] = rollups,
): Promise<void> {
  const conditions = { text: ofTexts, phrase: everyPhrase };
  for (const rollup of tables) await apply(client, rollup, sign, conditions, [JSON.stringify(textIds)]);
}

/** Adds the mentions in some texts of the phrases numbered above `afterPhrase`. */
export async function addPhrases(
  client: DatabaseClient,
  textIds: readonly number[],
  afterPhrase: number,
): Promise<void> {
  const conditions = { text: ofTexts, phrase: (column: string) => `${column} > ?2` };
  await apply(client, phraseMonth, 1, conditions, [JSON.stringify(textIds), afterPhrase]);
}

async function apply(
  client: DatabaseClient,
  { table, keys, sums, select }: Rollup,
  sign: 1 | -1,
  conditions: RollupConditions,
  parameters: (string | number)[],
): Promise<void> {
  const quoted = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(", ");
  const signed = sums.map((sum) => `${sign} * "${sum}"`).join(", ");
  const added = sums.map((sum) => `"${sum}" = "${table}"."${sum}" + excluded."${sum}"`).join(", ");
  await client.$executeRawUnsafe(
    `INSERT INTO "${table}" (${quoted([...keys, ...sums])})
     SELECT ${quoted(keys)}, ${signed} FROM (${select(conditions)}) AS summed WHERE 1 = 1
     ON CONFLICT (${quoted(keys)}) DO UPDATE SET ${added}`,
    ...parameters,
  );
  if (sign < 0) {
    await client.$executeRawUnsafe(`DELETE FROM "${table}" WHERE ${sums.map((sum) => `"${sum}" = 0`).join(" AND ")}`);
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
    const key = keys.map((column) => `"${column}"`).join(` || ' · ' || `);
    const value = sums.map((column) => `"${column}"`).join(` || ', ' || `);
    differences.push(
      ...(await client.$queryRawUnsafe<RollupDifference[]>(
        `SELECT '${table}' AS "table", "key", max("stored") AS "stored", max("counted") AS "counted" FROM (
           SELECT ${key} AS "key", ${value} AS "stored", NULL AS "counted" FROM "${table}"
           UNION ALL
           SELECT ${key}, NULL, ${value} FROM (${select(everything)}) AS counted
         ) AS both GROUP BY "key" HAVING coalesce(max("stored"), '') <> coalesce(max("counted"), '')
         ORDER BY "key" LIMIT ${limit}`,
      )),
    );
  }
  return differences;
}
