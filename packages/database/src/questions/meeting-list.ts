import type { MeetingType } from "@huiyao/parser";
import type { Prisma } from "../generated/sqlite/client.ts";
import { type MeetingFilter, meetingWhere } from "./filter.ts";
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
  { client }: Reader,
  filter: MeetingFilter,
  order: { by: MeetingOrder; direction: Direction },
  { skip, size }: PageRequest,
): Promise<Page<MeetingRow>> {
  const where = meetingWhere(filter);
  const [total, found] = await Promise.all([
    client.meeting.count({ where }),
    client.meeting.findMany({
      where,
      orderBy: ordering(order),
      skip,
      take: size,
      select: {
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
    }),
  ]);
  const rows = found.map(({ article, attendances, type, ...row }) => ({
    ...row,
    type: meetingType(type),
    headline: article.headline,
    chairs: attendances.map(({ name }) => name),
    findings: article._count.findings,
  }));
  return { rows, total };
}

function ordering({
  by,
  direction,
}: {
  by: MeetingOrder;
  direction: Direction;
}): Prisma.MeetingOrderByWithRelationInput[] {
  const last = { id: direction };
  switch (by) {
    case "name":
      return [{ name: direction }, last];
    case "type":
      return [{ type: direction }, { month: "desc" }, last];
    case "body":
      return [{ body: direction }, { month: "desc" }, last];
    case "attendees":
      return [{ attendees: direction }, last];
    default:
      return [{ month: direction }, { day: direction }, last];
  }
}
