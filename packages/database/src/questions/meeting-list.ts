import type { MeetingType } from "@huiyao/parser";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import type { MeetingFilter } from "./filter.ts";
import { meetingWhereSql } from "./meeting-condition.ts";
import { countMeetings } from "./meeting-count.ts";
import { meetingType } from "./meetings-by-month.ts";
import type { Direction, Page, PageRequest, Reader } from "./reader.ts";

export interface MeetingRow {
  key: string;
  name: string;
  type: MeetingType;
  body: string | null;
  outlet: string | null;
  /** ISO day; null when only the month, or nothing, is known. */
  day: string | null;
  month: number;
  headline: string | null;
  /** Names of the chairs as printed. */
  chairs: string[];
  attendees: number;
  /** The list of those present ends in 等. */
  listOpen: boolean;
  /** Open findings in the story the meeting is told in. */
  findings: number;
}

export const MEETING_ORDERS = ["day", "name", "type", "body", "attendees"] as const;

export type MeetingOrder = (typeof MEETING_ORDERS)[number];

/** CROSS JOIN keeps SQLite to the order written, the page first: it does not know how short a page is. */
export async function meetingList(
  reader: Reader,
  filter: MeetingFilter,
  order: { by: MeetingOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<MeetingRow>> {
  const engine = engineOf(reader.client);
  const chairs = engine.group([Prisma.raw('t."name"')], Prisma.raw('t."position"'));
  const by = Prisma.raw(meetingOrdering(order));
  const [total, found] = await Promise.all([
    countMeetings(reader, filter),
    reader.client.$queryRaw<StoredRow[]>`
      SELECT m."key", m."name", m."type", m."body", m."outlet", m."day", m."month", m."listOpen", m."attendees", a."headline",
        (SELECT ${chairs} FROM "Attendance" t WHERE t."meetingId" = m."id" AND t."isChair") AS "chairs",
        (SELECT CAST(count(CASE WHEN f."status" = 'open' THEN 1 END) AS INTEGER) FROM "Finding" f
          WHERE f."articleId" = a."id") AS "findings"
      FROM (
        SELECT m."id" FROM "Meeting" m ${meetingWhereSql(reader, filter)} ORDER BY ${by} LIMIT ${size} OFFSET ${skip}
      ) AS page CROSS JOIN "Meeting" m CROSS JOIN "Article" a
      WHERE m."id" = page."id" AND a."id" = m."articleId" ORDER BY ${by}`,
  ]);
  const rows = found.map(({ type, chairs, ...row }) => ({ ...row, type: meetingType(type), chairs: namesOf(chairs) }));
  return { rows, total };
}

type StoredRow = Omit<MeetingRow, "type" | "chairs"> & { type: string; chairs: string | null };

/** The names of a group of rows with one name each. */
function namesOf(group: string | null): string[] {
  const rows: [string][] = group === null ? [] : JSON.parse(group);
  return rows.map(([name]) => name);
}

/** What follows ORDER BY for meetings (alias `m`). */
export const meetingOrdering = ({ by, direction }: { by: MeetingOrder; direction: Direction }): string =>
  orderings[by][direction];

/** Nothing said is less than anything said, on either engine. */
const orderings: Readonly<Record<MeetingOrder, Readonly<Record<Direction, string>>>> = {
  day: {
    asc: 'm."month", m."day" NULLS FIRST, m."id"',
    desc: 'm."month" DESC, m."day" DESC NULLS LAST, m."id" DESC',
  },
  name: { asc: 'm."name", m."id"', desc: 'm."name" DESC, m."id" DESC' },
  type: { asc: 'm."type", m."month" DESC, m."id"', desc: 'm."type" DESC, m."month" DESC, m."id" DESC' },
  body: {
    asc: 'm."body" NULLS FIRST, m."month" DESC, m."id"',
    desc: 'm."body" DESC NULLS LAST, m."month" DESC, m."id" DESC',
  },
  attendees: { asc: 'm."attendees", m."id"', desc: 'm."attendees" DESC, m."id" DESC' },
};
