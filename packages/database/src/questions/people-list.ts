import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { compareChinese, type Initial, initialsOfPage } from "./chinese-order.ts";
import type { MeetingFilter } from "./filter.ts";
import { monthCondition } from "./meeting-condition.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";

const { sql, raw } = Prisma;

export interface PersonRow {
  key: string;
  name: string;
  jurisdiction: string;
  /** Meetings at which the person was present, in any role. */
  meetings: number;
  chaired: number;
  attended: number;
  observed: number;
  spoke: number;
  /** First and last known month of a presence, YYYYMM; null when none is known. */
  first: number | null;
  last: number | null;
}

export interface PeopleFilter extends Pick<MeetingFilter, "from" | "to" | "undated" | "text"> {
  /** Only persons who were present in no known month before `from`. */
  isNew?: boolean;
}

export const PEOPLE_ORDERS = ["meetings", "chaired", "spoke", "observed", "name", "first", "last"] as const;

export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/**
 * Persons by presence in a period, most present first unless ordered otherwise; `text` looks into the name. Who is on the page
 * is found by the one sum that ranks them; the others are added up for those only.
 */
export async function peopleList(
  reader: Reader,
  filter: PeopleFilter,
  order: { by: PeopleOrder; direction: Direction },
  page: PageRequest,
): Promise<Page<PersonRow>> {
  const { client } = reader;
  const month = monthCondition(raw('"month"'), filter);
  const named =
    filter.text === undefined
      ? sql`1 = 1`
      : sql`"personId" IN (SELECT p."id" FROM "Person" p WHERE ${engineOf(client).holds(raw('p."name"'), filter.text)})`;
  const ranked =
    month === null
      ? rankedOfAll(order.by, named)
      : rankedOfPeriod(order.by, sql`${month} AND ${named} AND ${newcomer(filter)}`);
  const { ids, total } =
    order.by === "name"
      ? await idsByName(reader, ranked, order.direction, page)
      : await idsByRank(reader, ranked, order.direction, page);
  const found = await client.$queryRaw<(PersonRow & { id: number })[]>`
    SELECT p."id", p."key", p."name", p."jurisdiction", s."meetings", s."chaired", s."attended", s."observed", s."spoke",
      s."first", s."last"
    FROM (${month === null ? sql`SELECT * FROM "PersonSum"` : sumsOfPeriod(month, engineOf(client).numbers(ids))}) AS s
    JOIN "Person" p ON p."id" = s."personId" WHERE s."personId" IN (${engineOf(client).numbers(ids)})`;
  const rowOf = new Map(found.map(({ id, ...row }) => [id, row]));
  return { rows: ids.flatMap((id) => rowOf.get(id) ?? []), total };
}

interface Ids {
  ids: number[];
  total: number;
}

async function idsByRank(
  reader: Reader,
  ranked: Prisma.Sql,
  direction: Direction,
  { skip, size }: PageRequest,
): Promise<Ids> {
  const found = await reader.client.$queryRaw<{ personId: number; total: number }[]>`
    SELECT r."personId", CAST(count(*) OVER () AS INTEGER) AS "total" FROM (${ranked}) AS r
    ORDER BY r."rank" ${raw(direction === "asc" ? "ASC NULLS FIRST" : "DESC NULLS LAST")}, r."meetings" DESC, r."personId"
    LIMIT ${size} OFFSET ${skip}`;
  if (found.length === 0 && skip > 0) {
    return { ids: [], total: (await idsByRank(reader, ranked, direction, { skip: 0, size: 1 })).total };
  }
  return { ids: found.map(({ personId }) => personId), total: found[0]?.total ?? 0 };
}

/** In the order Chinese names are listed in. */
async function idsByName(
  { client }: Reader,
  ranked: Prisma.Sql,
  direction: Direction,
  page: PageRequest,
): Promise<Ids> {
  const from = sql`FROM (${ranked}) AS r JOIN "Person" p ON p."id" = r."personId"`;
  const counted = await client.$queryRaw<Initial[]>`
    SELECT substr(p."name", 1, 1) AS "initial", CAST(count(*) AS INTEGER) AS "entries" ${from} GROUP BY 1`;
  const { initials, skip, total } = initialsOfPage(counted, direction, page);
  const found = await client.$queryRaw<{ id: number; key: string; name: string; meetings: number }[]>`
    SELECT p."id", p."key", p."name", r."meetings" ${from}
    WHERE substr(p."name", 1, 1) IN (${engineOf(client).strings(initials)})`;
  const sign = direction === "asc" ? 1 : -1;
  found.sort((a, b) => sign * compareChinese(a.name, b.name) || b.meetings - a.meetings || (a.key < b.key ? -1 : 1));
  return { ids: found.slice(skip, skip + page.size).map(({ id }) => id), total };
}

/** A role's word in `AttendanceMonth` and its sum in `PersonSum`. */
const roles = { meetings: "present", chaired: "chair", attended: "attendee", observed: "observer", spoke: "speaker" };

const inRole = (role: string) => raw(`CAST(sum(CASE WHEN "role" = '${role}' THEN "meetings" ELSE 0 END) AS INTEGER)`);
const edgeOfPeriod = (edge: string) => raw(`${edge}(CASE WHEN "role" = 'present' AND "month" > 0 THEN "month" END)`);

/** Who was present (`personId`) at how many `meetings`, and what is ranked by (`rank`). */
function rankedOfAll(by: PeopleOrder, named: Prisma.Sql): Prisma.Sql {
  const rank = raw(`s."${by === "name" ? "meetings" : by}"`);
  return sql`SELECT s."personId", s."meetings", ${rank} AS "rank" FROM "PersonSum" s WHERE s."meetings" > 0 AND ${named}`;
}

/** A row of `AttendanceMonth` of somebody who is new, where only such are wanted. */
function newcomer({ isNew = false, from }: PeopleFilter): Prisma.Sql {
  if (!isNew || from === undefined) return sql`1 = 1`;
  return sql`NOT EXISTS (SELECT 1 FROM "AttendanceMonth" e WHERE e."personId" = "AttendanceMonth"."personId"
    AND e."role" = 'present' AND e."month" > 0 AND e."month" < ${from})`;
}

/** The same of a period. */
function rankedOfPeriod(by: PeopleOrder, condition: Prisma.Sql): Prisma.Sql {
  const role = by === "chaired" || by === "observed" || by === "spoke" ? roles[by] : "present";
  const rank = by === "first" ? edgeOfPeriod("min") : by === "last" ? edgeOfPeriod("max") : inRole(role);
  return sql`SELECT "personId", ${inRole("present")} AS "meetings", ${rank} AS "rank" FROM "AttendanceMonth"
    WHERE ${condition} AND "role" IN ('present', ${role}) GROUP BY "personId" HAVING ${inRole("present")} > 0`;
}

/** The sums of `PersonSum` over some months only, of some persons. */
function sumsOfPeriod(month: Prisma.Sql, ids: Prisma.Sql): Prisma.Sql {
  const sums = Object.entries(roles).map(([sum, role]) => sql`${inRole(role)} AS ${raw(`"${sum}"`)}`);
  return sql`SELECT "personId", ${Prisma.join(sums)}, ${edgeOfPeriod("min")} AS "first", ${edgeOfPeriod("max")} AS "last"
    FROM "AttendanceMonth" WHERE "personId" IN (${ids}) AND ${month} GROUP BY "personId"`;
}
