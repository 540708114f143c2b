import { Prisma } from "../generated/sqlite/client.ts";
import { type MeetingFilter, narrows } from "./filter.ts";
import { meetingWhereSql } from "./meeting-condition.ts";
import { meetingSums } from "./meeting-sums.ts";
import type { Reader } from "./reader.ts";
import { themesByMonth } from "./themes-by-month.ts";

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
  const phrase = onlyPhrase(filter);
  if (phrase !== null) {
    const months = await themesByMonth(reader, [phrase], filter);
    return months.reduce((sum, { meetings }) => sum + meetings, 0);
  }
  const [row] = await reader.client.$queryRaw<{ meetings: number }[]>(Prisma.sql`
    SELECT CAST(count(*) AS INTEGER) AS "meetings" FROM "Meeting" m ${meetingWhereSql(reader, filter)}`);
  return row?.meetings ?? 0;
}

/** The phrase of a filter that asks for nothing else but a period; null when it asks for more. */
function onlyPhrase({ from, to, undated, phrases, ...others }: MeetingFilter): string | null {
  const [phrase, ...more] = phrases ?? [];
  return phrase === undefined || more.length > 0 || narrows(others) ? null : phrase;
}
