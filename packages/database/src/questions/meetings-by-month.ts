import { MEETING_TYPES, type MeetingType } from "@huiyao/parser";
import { type MeetingFilter, meetingWhere } from "./filter.ts";
import type { Reader } from "./reader.ts";

export interface MonthOfType {
  /** YYYYMM; 0 for the meetings whose month nothing settles. */
  month: number;
  type: MeetingType;
  meetings: number;
}

/** Meetings a month and type; months and types without any have no row. */
export async function meetingsByMonth({ client }: Reader, filter: MeetingFilter): Promise<MonthOfType[]> {
  const rows = await client.meeting.groupBy({
    by: ["month", "type"],
    where: meetingWhere(filter),
    _count: { _all: true },
    orderBy: [{ month: "asc" }, { type: "asc" }],
  });
  return rows.map(({ month, type, _count }) => ({ month, type: meetingType(type), meetings: _count._all }));
}

/** The type a row says, `other` when this program does not know the word. */
export function meetingType(word: string): MeetingType {
  return MEETING_TYPES.find((type) => type === word) ?? "other";
}
