import type { MeetingType } from "@huiyao/parser";
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

export async function meetingList(
  reader: Reader,
  filter: MeetingFilter,
  order: { by: MeetingOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<MeetingRow>> {
  const [total, page] = await Promise.all([
    countMeetings(reader, filter),
    reader.client.$queryRaw<{ id: number }[]>`
      SELECT m."id" FROM "Meeting" m ${meetingWhereSql(reader, filter)}
      ORDER BY ${Prisma.raw(orderings[order.by][order.direction])} LIMIT ${size} OFFSET ${skip}`,
  ]);
  const found = await reader.client.meeting.findMany({
    where: { id: { in: page.map(({ id }) => id) } },
    select: {
      id: true,
      key: true,
      name: true,
      type: true,
      body: true,
      outlet: true,
      day: true,
      month: true,
      listOpen: true,
      attendees: true,
      attendances: { where: { isChair: true }, orderBy: { position: "asc" }, select: { name: true } },
      article: { select: { headline: true, _count: { select: { findings: { where: { status: "open" } } } } } },
    },
  });
  const place = new Map(page.map(({ id }, index) => [id, index]));
  found.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const rows = found.map(({ id: _, article, attendances, type, ...row }) => ({
    ...row,
    type: meetingType(type),
    headline: article.headline,
    chairs: attendances.map(({ name }) => name),
    findings: article._count.findings,
  }));
  return { rows, total };
}

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
