import type { DatabaseClient } from "../client.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { MeetingFilter } from "./filter.ts";

/** Which uses of phrases a question is about; a property left out does not narrow. */
export interface ThemeFilter extends Pick<MeetingFilter, "from" | "to" | "undated" | "bodies" | "outlets" | "copies"> {
  /** Only inside what this speaker is reported to have said, as printed. */
  speaker?: string;
}

/** Which phrases a question is about. */
export interface PhraseFilter {
  /** Characters of the phrase. */
  text?: string;
  /** Field of policy; the empty string stands for "none known". */
  group?: string;
}

/** True when a filter asks for more than a period, so that the monthly sums do not answer it. */
export function isNarrowed(filter: ThemeFilter): boolean {
  return (
    !!filter.bodies?.length || !!filter.outlets?.length || filter.copies === "once" || filter.speaker !== undefined
  );
}

const { sql } = Prisma;

/** A condition on a column of months; undated rows are left out only when an end is given. */
export function monthSql(column: Prisma.Sql, { from, to, undated }: ThemeFilter): Prisma.Sql {
  if (undated) return sql`${column} = 0`;
  if (from === undefined && to === undefined) return sql`1 = 1`;
  return sql`${column} >= ${from ?? 1} AND ${column} <= ${to ?? 999_912}`;
}

/** A condition on the story `a`. */
export function storySql({ outlets, copies }: ThemeFilter): Prisma.Sql {
  const all = [sql`1 = 1`];
  if (outlets?.length) all.push(sql`a."outlet" IN (${Prisma.join(outlets)})`);
  if (copies === "once") all.push(sql`a."copyOfId" IS NULL`);
  return Prisma.join(all, " AND ");
}

/** A condition on the meeting `m`, which is there or not. */
export function bodySql({ bodies }: ThemeFilter): Prisma.Sql {
  if (!bodies?.length) return sql`1 = 1`;
  const said = bodies.filter((body) => body !== "");
  const any = [
    ...(said.length > 0 ? [sql`m."body" IN (${Prisma.join(said)})`] : []),
    ...(said.length < bodies.length ? [sql`(m."id" IS NOT NULL AND m."body" IS NULL)`] : []),
  ];
  return sql`(${Prisma.join(any, " OR ")})`;
}

/** A condition on the mention `n` and the story `a`. */
export function speakerSql({ speaker }: ThemeFilter): Prisma.Sql {
  if (speaker === undefined) return sql`1 = 1`;
  return sql`EXISTS (SELECT 1 FROM "Statement" s WHERE s."articleId" = a."id" AND s."speaker" = ${speaker}
    AND s."start" <= n."start" AND n."end" <= s."end")`;
}

/** Everything a filter asks of a mention `n` in the story `a`, at the meeting `m` if any. */
export function mentionSql(filter: ThemeFilter): Prisma.Sql {
  return Prisma.join(
    [monthSql(sql`n."month"`, filter), storySql(filter), bodySql(filter), speakerSql(filter)],
    " AND ",
  );
}

/** The tables that {@link mentionSql} asks: the mentions `n` alone where a filter asks for no more than months. */
export function mentionTables(filter: ThemeFilter): Prisma.Sql {
  if (!isNarrowed(filter)) return sql`"Mention" n`;
  return sql`"Mention" n JOIN "Article" a ON a."id" = n."articleId" LEFT JOIN "Meeting" m ON m."id" = n."meetingId"`;
}

/** A condition on the phrase `f`: it is shown, and has a filter's words and field of policy. */
export function shownPhrases(client: DatabaseClient, { text, group }: PhraseFilter): Prisma.Sql {
  const all = [sql`NOT f."isHidden"`];
  if (text !== undefined) all.push(engineOf(client).holds(Prisma.raw('f."text"'), text));
  if (group !== undefined) all.push(group === "" ? sql`f."group" IS NULL` : sql`f."group" = ${group}`);
  return Prisma.join(all, " AND ");
}
