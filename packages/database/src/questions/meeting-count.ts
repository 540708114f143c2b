import { Prisma } from "../generated/sqlite/client.ts";
import type { MeetingFilter } from "./filter.ts";
import { meetingWhereSql } from "./meeting-condition.ts";
import { meetingSums } from "./meeting-sums.ts";
import type { Reader } from "./reader.ts";

/** How many meetings a filter finds, and of how many bodies. */
export interface MeetingCount {
  meetings: number;
  bodies: number;
}

export async function meetingCount(reader: Reader, filter: MeetingFilter): Promise<MeetingCount> {
  const sums = await meetingSums(reader, filter, "body");
  if (sums !== null) {
    const meetings = sums.reduce((sum, row) => sum + row.meetings, 0);
    return { meetings, bodies: sums.filter(({ key }) => key !== "").length };
  }
  const [row] = await reader.client.$queryRaw<MeetingCount[]>`
    SELECT CAST(count(*) AS INTEGER) AS "meetings", CAST(count(DISTINCT m."body") AS INTEGER) AS "bodies"
    FROM "Meeting" m ${meetingWhereSql(reader, filter)}`;
  return row ?? { meetings: 0, bodies: 0 };
}

/** How many meetings a filter finds. */
export async function countMeetings(reader: Reader, filter: MeetingFilter): Promise<number> {
  const sums = await meetingSums(reader, filter, "type");
  if (sums !== null) return sums.reduce((sum, row) => sum + row.meetings, 0);
  const [row] = await reader.client.$queryRaw<{ meetings: number }[]>(Prisma.sql`
    SELECT CAST(count(*) AS INTEGER) AS "meetings" FROM "Meeting" m ${meetingWhereSql(reader, filter)}`);
  return row?.meetings ?? 0;
}
