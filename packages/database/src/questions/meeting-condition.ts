import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { MeetingFilter } from "./filter.ts";
import type { Reader } from "./reader.ts";
import { textCondition } from "./text-condition.ts";

const { sql, raw, join } = Prisma;

/** The condition a filter's months put on a column; null when they put none. As `monthWhere`, for statements of our own. */
export function monthCondition(
  column: Prisma.Sql,
  { from, to, undated }: Pick<MeetingFilter, "from" | "to" | "undated">,
): Prisma.Sql | null {
  if (undated) return sql`${column} = 0`;
  if (from === undefined && to === undefined) return null;
  return to === undefined ? sql`${column} >= ${from ?? 1}` : sql`${column} BETWEEN ${from ?? 1} AND ${to}`;
}

const presence: Readonly<Record<NonNullable<MeetingFilter["role"]> | "any", string>> = {
  any: 'NOT t."isAbsent"',
  chair: 't."isChair"',
  attendee: 't."isAttendee"',
  observer: 't."isObserver"',
  speaker: 't."isSpeaker"',
  absent: 't."isAbsent"',
};

/** The conditions a filter puts on meetings (alias `m`), all of which have to hold; an empty list is no condition. */
export function meetingConditions(reader: Reader, filter: MeetingFilter): Prisma.Sql[] {
  const { strings, numbers, holds } = engineOf(reader.client);
  const all: Prisma.Sql[] = [];
  const month = monthCondition(raw('m."month"'), filter);
  if (month !== null) all.push(month);
  if (filter.types?.length) all.push(sql`m."type" IN (${strings(filter.types)})`);
  if (filter.bodies?.length) {
    const said = sql`m."body" IN (${strings(filter.bodies.filter((body) => body !== ""))})`;
    all.push(filter.bodies.includes("") ? sql`(${said} OR m."body" IS NULL)` : said);
  }
  if (filter.outlets?.length) all.push(sql`m."outlet" IN (${strings(filter.outlets)})`);
  const present = [raw(presence[filter.role ?? "any"])];
  if (filter.post !== undefined) present.push(holds(raw('CAST(t."titles" AS TEXT)'), JSON.stringify(filter.post)));
  for (const key of filter.people ?? []) {
    all.push(sql`m."id" IN (SELECT t."meetingId" FROM "Attendance" t
      WHERE t."personId" = (SELECT "id" FROM "Person" WHERE "key" = ${key}) AND ${join(present, " AND ")})`);
  }
  if (filter.unresolved !== undefined) {
    all.push(sql`m."id" IN (SELECT t."meetingId" FROM "Attendance" t
      WHERE t."name" = ${filter.unresolved} AND t."personId" IS NULL)`);
  }
  for (const text of filter.phrases ?? []) {
    all.push(sql`m."id" IN (SELECT n."meetingId" FROM "Mention" n
      WHERE n."phraseId" = (SELECT "id" FROM "Phrase" WHERE "text" = ${text}) AND n."meetingId" IS NOT NULL)`);
  }
  if (filter.copies === "once") {
    all.push(sql`EXISTS (SELECT 1 FROM "Article" o WHERE o."id" = m."articleId" AND o."copyOfId" IS NULL)`);
  }
  if (filter.runs?.length) {
    all.push(sql`m."articleId" IN (SELECT a."id" FROM "Article" a JOIN "SourceText" s ON s."id" = a."textId"
      WHERE s."runId" IN (${numbers(filter.runs)}))`);
  }
  if (filter.text) {
    const found = textCondition(reader, filter.text);
    all.push(
      found === null
        ? sql`1 = 0`
        : sql`m."articleId" IN (SELECT a."id" FROM "Article" a WHERE ${join([found.found, ...found.read], " AND ")})`,
    );
  }
  return all;
}

/** `WHERE` and the conditions of a filter, or nothing. */
export function meetingWhereSql(reader: Reader, filter: MeetingFilter): Prisma.Sql {
  return whereAll(meetingConditions(reader, filter));
}

/** `WHERE` and conditions that all have to hold, or nothing. */
export function whereAll(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.empty : sql`WHERE ${join([...conditions], " AND ")}`;
}
