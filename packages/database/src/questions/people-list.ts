import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
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

export const PEOPLE_ORDERS = ["meetings", "chaired", "spoke", "observed", "name", "first", "last"] as const;

export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** Persons by presence in a period, most present first unless ordered otherwise; `text` looks into the name. */
export async function peopleList(
  { client }: Reader,
  filter: Pick<MeetingFilter, "from" | "to" | "undated" | "text">,
  order: { by: PeopleOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<PersonRow>> {
  const month = monthCondition(raw('"month"'), filter);
  const sums = month === null ? sql`SELECT * FROM "PersonSum"` : sumsOfPeriod(month);
  const named = filter.text === undefined ? sql`1 = 1` : engineOf(client).holds(raw('p."name"'), filter.text);
  const from = sql`FROM (${sums}) AS s JOIN "Person" p ON p."id" = s."personId" WHERE s."meetings" > 0 AND ${named}`;
  const edge = (which: "min" | "max") => sql`(SELECT ${raw(which)}("month") FROM "AttendanceMonth" e
    WHERE e."personId" = s."personId" AND e."role" = 'present' AND e."month" > 0 ${month === null ? Prisma.empty : sql`AND ${month}`})`;
  const direction = raw(order.direction === "asc" ? "ASC NULLS FIRST" : "DESC NULLS LAST");
  const columns = sql`p."key", p."name", p."jurisdiction", s."meetings", s."chaired", s."attended", s."observed", s."spoke",
    ${edge("min")} AS "first", ${edge("max")} AS "last"`;
  if (order.by === "name") {
    const all = await client.$queryRaw<NamedPerson[]>`SELECT p."key", p."name", s."meetings" ${from}`;
    const keys = inOrderOfNames(all, order.direction).slice(skip, skip + size);
    const rows = await client.$queryRaw<PersonRow[]>`
      SELECT ${columns} ${from} AND p."key" IN (${engineOf(client).strings(keys)})`;
    const place = new Map(keys.map((key, index) => [key, index]));
    rows.sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0));
    return { rows, total: all.length };
  }
  const [counted, rows] = await Promise.all([
    client.$queryRaw<{ total: number }[]>`SELECT CAST(count(*) AS INTEGER) AS "total" ${from}`,
    client.$queryRaw<PersonRow[]>`
      SELECT ${columns} ${from}
      ORDER BY ${raw(orderings[order.by])} ${direction}, s."meetings" DESC, p."id" LIMIT ${size} OFFSET ${skip}`,
  ]);
  return { rows, total: counted[0]?.total ?? 0 };
}

type NamedPerson = Pick<PersonRow, "key" | "name" | "meetings">;

const collator = new Intl.Collator("zh");

/** Keys in the order Chinese names are listed in, which neither engine knows. */
function inOrderOfNames(persons: NamedPerson[], direction: Direction): string[] {
  const sign = direction === "asc" ? 1 : -1;
  return persons
    .sort((a, b) => sign * collator.compare(a.name, b.name) || b.meetings - a.meetings || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}

const orderings: Readonly<Record<Exclude<PeopleOrder, "name">, string>> = {
  meetings: 's."meetings"',
  chaired: 's."chaired"',
  spoke: 's."spoke"',
  observed: 's."observed"',
  first: '"first"',
  last: '"last"',
};

/** The sums of `PersonSum` over some months only. */
function sumsOfPeriod(month: Prisma.Sql): Prisma.Sql {
  const inRole = (role: string) => raw(`CAST(sum(CASE WHEN "role" = '${role}' THEN "meetings" ELSE 0 END) AS INTEGER)`);
  return sql`SELECT "personId", ${inRole("present")} AS "meetings", ${inRole("chair")} AS "chaired",
    ${inRole("attendee")} AS "attended", ${inRole("observer")} AS "observed", ${inRole("speaker")} AS "spoke"
    FROM "AttendanceMonth" WHERE ${month} GROUP BY "personId"`;
}
