import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { type MeetingFilter, narrows } from "./filter.ts";
import { monthCondition, whereAll } from "./meeting-condition.ts";
import type { Reader } from "./reader.ts";

/** Meetings of one body or type (`key`), or of one type in one month. */
export interface MeetingSum {
  month: number;
  key: string;
  meetings: number;
}

/**
 * The meetings a filter finds by body or by type, or by month and type, from the monthly sums; a body not said is the empty
 * string. Null where the sums cannot tell, because the filter asks for more than period, types and bodies.
 */
export async function meetingSums(
  { client }: Reader,
  filter: MeetingFilter,
  by: "body" | "type" | "month and type",
): Promise<MeetingSum[] | null> {
  const { from, to, undated, types, bodies, ...others } = filter;
  if (narrows(others)) return null;
  const { strings } = engineOf(client);
  const where = whereAll(
    [
      monthCondition(Prisma.raw('"month"'), filter),
      types?.length ? Prisma.sql`"type" IN (${strings(types)})` : null,
      bodies?.length ? Prisma.sql`"body" IN (${strings(bodies)})` : null,
    ].filter((condition) => condition !== null),
  );
  const key = Prisma.raw(by === "body" ? '"body"' : '"type"');
  const isAllTime = from === undefined && to === undefined && !undated;
  const table =
    by !== "body" && !bodies?.length
      ? "TypeMonth"
      : isAllTime && !types?.length && by === "body"
        ? "BodySum"
        : "MeetingMonth";
  const month = Prisma.raw(by === "month and type" ? '"month"' : "0");
  return client.$queryRaw<MeetingSum[]>`
    SELECT ${month} AS "month", ${key} AS "key", CAST(sum("meetings") AS INTEGER) AS "meetings"
    FROM ${Prisma.raw(`"${table}"`)} ${where} GROUP BY 1, 2 ORDER BY 1, 2`;
}
