import { SHORTEST } from "@huiyao/validation";
import { Prisma } from "../generated/sqlite/client.ts";

const { sql, raw } = Prisma;

type Sql = Prisma.Sql;

/** A table of sums: its key, its sums, and the one query that says what they are. */
export interface Rollup {
  table: string;
  keys: readonly string[];
  sums: readonly string[];
  /** What cannot be added to, as a first month: the column, and what it is by the other rollups, which come before. */
  lookUps?: Readonly<Record<string, Sql>>;
  /** The rows of the rollup for the texts and phrases that the conditions let through. */
  select(conditions: RollupConditions): Sql;
}

export interface RollupConditions {
  /** Condition on the number of a current text. */
  text(column: Sql): Sql;
  /** Condition on the number of a phrase. */
  phrase(column: Sql): Sql;
}

/** A meeting counts once for a person, in each role, however many of the person's names are printed there. */
const attendanceMonth: Rollup = {
  table: "AttendanceMonth",
  keys: ["month", "personId", "role"],
  sums: ["meetings"],
  select: ({ text }) => sql`SELECT t."month", t."personId", r."role", count(DISTINCT m."id") AS "meetings"
    FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id" JOIN "Attendance" t ON t."meetingId" = m."id"
    JOIN (SELECT 'present' AS "role" UNION ALL SELECT 'chair' UNION ALL SELECT 'attendee' UNION ALL SELECT 'observer'
          UNION ALL SELECT 'speaker' UNION ALL SELECT 'absent') r
      ON CASE r."role" WHEN 'present' THEN NOT t."isAbsent" WHEN 'chair' THEN t."isChair"
         WHEN 'attendee' THEN t."isAttendee" WHEN 'observer' THEN t."isObserver"
         WHEN 'speaker' THEN t."isSpeaker" ELSE t."isAbsent" END
    WHERE t."personId" IS NOT NULL AND ${text(sql`a."textId"`)} GROUP BY 1, 2, 3`,
};

/** Meetings count in their own month, everything else in the month of the story, as in the sums they are shares of. */
export const phraseMonth: Rollup = {
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

const findingMonth: Rollup = {
  table: "FindingMonth",
  keys: ["month", "ruleId", "severity", "status"],
  sums: ["findings", "texts"],
  select: ({ text }) => sql`SELECT f."month", f."ruleId", f."severity", f."status", count(*) AS "findings",
    count(DISTINCT f."textId") AS "texts"
    FROM "Finding" f WHERE ${text(sql`f."textId"`)} GROUP BY 1, 2, 3, 4`,
};

const findingOutlet: Rollup = {
  table: "FindingOutlet",
  keys: ["outlet", "ruleId", "severity", "status"],
  sums: ["findings"],
  select: ({ text }) => sql`SELECT s."outlet", f."ruleId", f."severity", f."status", count(*) AS "findings"
    FROM "SourceText" s JOIN "Finding" f ON f."textId" = s."id"
    WHERE s."outlet" IS NOT NULL AND ${text(sql`s."id"`)} GROUP BY 1, 2, 3, 4`,
};

/** A score in tenths of a point: it has one decimal, and sums of whole numbers come out the same in any order. */
const tenths = raw('round(s."score" * 10)');

const runSum: Rollup = {
  table: "RunSum",
  keys: ["runId"],
  sums: ["texts", "characters", "meetings", "errors", "warnings", "infos", "incomplete", "scored", "tenths"],
  select: ({ text }) => sql`
    SELECT "runId", sum("texts") AS "texts", sum("characters") AS "characters", sum("meetings") AS "meetings",
      sum("errors") AS "errors", sum("warnings") AS "warnings", sum("infos") AS "infos", sum("incomplete") AS "incomplete",
      sum("scored") AS "scored", CAST(sum("tenths") AS BIGINT) AS "tenths" FROM (
        SELECT s."runId", 1 AS "texts", s."characters", 0 AS "meetings", s."errors", s."warnings", s."infos",
          CASE WHEN s."isComplete" THEN 0 ELSE 1 END AS "incomplete", CASE WHEN s."score" IS NULL THEN 0 ELSE 1 END AS "scored",
          coalesce(${tenths}, 0) AS "tenths"
          FROM "SourceText" s WHERE ${text(sql`s."id"`)}
        UNION ALL SELECT s."runId", 0, 0, 1, 0, 0, 0, 0, 0, 0
          FROM "SourceText" s JOIN "Article" a ON a."textId" = s."id" JOIN "Meeting" m ON m."articleId" = a."id"
          WHERE ${text(sql`s."id"`)}
      ) AS counted GROUP BY 1`,
};

const shortest = raw(String(SHORTEST));

/** As `SHORTEST` and the score of a whole run in @huiyao/validation have it: short texts weigh as the shortest does. */
const scoreSum: Rollup = {
  table: "ScoreSum",
  keys: ["tenths"],
  sums: ["texts", "weight"],
  select: ({ text }) => sql`SELECT CAST(${tenths} AS INTEGER) AS "tenths", count(*) AS "texts",
    sum(CASE WHEN s."characters" < ${shortest} THEN ${shortest} ELSE s."characters" END) AS "weight"
    FROM "SourceText" s WHERE s."score" IS NOT NULL AND ${text(sql`s."id"`)} GROUP BY 1`,
};

/** The sums that depend on findings, and on the scores and counts that texts have by them. */
export const qualityRollups: readonly Rollup[] = [findingMonth, findingOutlet, runSum, scoreSum];

/** The first or last known month of a presence. */
const edgeOfPerson = (edge: "min" | "max") =>
  raw(`(SELECT ${edge}(e."month") FROM "AttendanceMonth" e
    WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'present' AND e."month" > 0)`);

const personSum: Rollup = {
  table: "PersonSum",
  keys: ["personId"],
  sums: ["meetings", "chaired", "attended", "observed", "spoke", "absent"],
  lookUps: { first: edgeOfPerson("min"), last: edgeOfPerson("max") },
  select: ({
    text,
  }) => sql`SELECT t."personId", count(DISTINCT CASE WHEN NOT t."isAbsent" THEN m."id" END) AS "meetings",
    ${times("isChair")} AS "chaired", ${times("isAttendee")} AS "attended", ${times("isObserver")} AS "observed",
    ${times("isSpeaker")} AS "spoke", ${times("isAbsent")} AS "absent", ${monthOf("min")} AS "first", ${monthOf("max")} AS "last"
    FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id" JOIN "Attendance" t ON t."meetingId" = m."id"
    WHERE t."personId" IS NOT NULL AND ${text(sql`a."textId"`)} GROUP BY 1`,
};

const monthOf = (edge: "min" | "max") =>
  raw(`${edge}(CASE WHEN t."month" > 0 AND NOT t."isAbsent" THEN t."month" END)`);
const times = (role: string) => raw(`count(DISTINCT CASE WHEN t."${role}" THEN m."id" END)`);

const unresolvedName: Rollup = {
  table: "UnresolvedName",
  keys: ["name"],
  sums: ["attendances"],
  select: ({ text }) => sql`SELECT t."name", count(*) AS "attendances"
    FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id" JOIN "Attendance" t ON t."meetingId" = m."id"
    WHERE t."personId" IS NULL AND ${text(sql`a."textId"`)} GROUP BY 1`,
};

const speakerSum: Rollup = {
  table: "SpeakerSum",
  keys: ["speaker"],
  sums: ["statements"],
  select: ({ text }) => sql`SELECT s."speaker", count(*) AS "statements"
    FROM "Article" a JOIN "Statement" s ON s."articleId" = a."id" WHERE ${text(sql`a."textId"`)} GROUP BY 1`,
};

const jurisdictionSum: Rollup = {
  table: "JurisdictionSum",
  keys: ["outlet", "place", "unit", "jurisdiction"],
  sums: ["meetings"],
  select: ({ text }) => sql`SELECT coalesce(m."outlet", '') AS "outlet", coalesce(m."place", '') AS "place",
    coalesce(m."unit", '') AS "unit", coalesce(m."jurisdiction", '') AS "jurisdiction", count(*) AS "meetings"
    FROM "Article" a JOIN "Meeting" m ON m."articleId" = a."id" WHERE ${text(sql`a."textId"`)} GROUP BY 1, 2, 3, 4`,
};

/** The sums that depend on whom names are linked to. */
export const personRollups: readonly Rollup[] = [attendanceMonth, personSum, unresolvedName, jurisdictionSum];

export const phraseSum: Rollup = {
  table: "PhraseSum",
  keys: ["phraseId"],
  sums: phraseMonth.sums,
  select: (conditions) => sql`SELECT "phraseId", sum("articles") AS "articles", sum("meetings") AS "meetings",
    sum("mentions") AS "mentions", sum("headlines") AS "headlines"
    FROM (${phraseMonth.select(conditions)}) AS monthly GROUP BY 1`,
};

const coverageMonth: Rollup = {
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
  {
    table: "TypeMonth",
    keys: ["month", "type"],
    sums: ["meetings"],
    select: ({ text }) => sql`SELECT m."month", m."type", count(*) AS "meetings"
      FROM "Meeting" m JOIN "Article" a ON a."id" = m."articleId"
      WHERE ${text(sql`a."textId"`)} GROUP BY 1, 2`,
  },
  {
    table: "BodySum",
    keys: ["body"],
    sums: ["meetings"],
    select: ({ text }) => sql`SELECT coalesce(m."body", '') AS "body", count(*) AS "meetings"
      FROM "Meeting" m JOIN "Article" a ON a."id" = m."articleId"
      WHERE ${text(sql`a."textId"`)} GROUP BY 1`,
  },
  ...personRollups,
  speakerSum,
  phraseMonth,
  phraseSum,
  ...qualityRollups,
  coverageMonth,
  {
    table: "OutletSum",
    keys: ["outlet"],
    sums: coverageMonth.sums,
    select: (conditions) => sql`SELECT "outlet", sum("texts") AS "texts", sum("characters") AS "characters",
      sum("articles") AS "articles", sum("meetings") AS "meetings" FROM (${coverageMonth.select(conditions)}) AS monthly GROUP BY 1`,
  },
];
