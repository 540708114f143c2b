import type { MeetingFilter } from "./filter.ts";
import { monthWhere } from "./filter.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";

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
  reader: Reader,
  filter: Pick<MeetingFilter, "from" | "to" | "text">,
  order: { by: PeopleOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<PersonRow>> {
  const rows = await peopleOf(reader, filter);
  const sign = order.direction === "asc" ? 1 : -1;
  rows.sort((a, b) => sign * compare(a, b, order.by) || b.meetings - a.meetings || collator.compare(a.name, b.name));
  return { rows: rows.slice(skip, skip + size), total: rows.length };
}

const collator = new Intl.Collator("zh");

function compare(a: PersonRow, b: PersonRow, by: PeopleOrder): number {
  if (by === "name") return collator.compare(a.name, b.name);
  return (a[by] ?? 0) - (b[by] ?? 0);
}

async function peopleOf({ client }: Reader, filter: Pick<MeetingFilter, "from" | "to" | "text">): Promise<PersonRow[]> {
  const named = filter.text === undefined ? {} : { name: { contains: filter.text } };
  const [people, sums, months] = await Promise.all([
    client.person.findMany({ where: named, select: { id: true, key: true, name: true, jurisdiction: true } }),
    client.attendanceMonth.groupBy({
      by: ["personId", "role"],
      where: monthWhere(filter),
      _sum: { meetings: true },
    }),
    client.attendanceMonth.groupBy({
      by: ["personId"],
      where: { AND: [monthWhere(filter), { role: "present", month: { gt: 0 } }] },
      _min: { month: true },
      _max: { month: true },
    }),
  ]);
  const byPerson = new Map<number, Map<string, number>>();
  for (const { personId, role, _sum } of sums) {
    const roles = byPerson.get(personId) ?? new Map<string, number>();
    byPerson.set(personId, roles.set(role, _sum.meetings ?? 0));
  }
  const range = new Map(months.map((row) => [row.personId, row]));
  return people.flatMap(({ id, ...person }) => {
    const roles = byPerson.get(id);
    const present = roles?.get("present") ?? 0;
    if (roles === undefined || present === 0) return [];
    return [
      {
        ...person,
        meetings: present,
        chaired: roles.get("chair") ?? 0,
        attended: roles.get("attendee") ?? 0,
        observed: roles.get("observer") ?? 0,
        spoke: roles.get("speaker") ?? 0,
        first: range.get(id)?._min.month ?? null,
        last: range.get(id)?._max.month ?? null,
      },
    ];
  });
}
