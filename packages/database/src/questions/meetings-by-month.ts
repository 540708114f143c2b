import { MEETING_TYPES, type MeetingType } from "@huiyao/parser";
import type { MeetingFilter } from "./filter.ts";
import { meetingWhereSql } from "./meeting-condition.ts";
import { type MeetingSum, meetingSums } from "./meeting-sums.ts";
import type { Reader } from "./reader.ts";

export interface MonthOfType {
  /** YYYYMM; 0 for the meetings whose month nothing settles. */
  month: number;
  type: MeetingType;
  meetings: number;
}

/** Meetings a month and type; months and types without any have no row. */
export async function meetingsByMonth(reader: Reader, filter: MeetingFilter): Promise<MonthOfType[]> {
  const rows = (await meetingSums(reader, filter, "month and type")) ?? (await countRows(reader, filter));
  return rows.map(({ month, key, meetings }) => ({ month, type: meetingType(key), meetings }));
}

function countRows(reader: Reader, filter: MeetingFilter): Promise<MeetingSum[]> {
  return reader.client.$queryRaw<MeetingSum[]>`
    SELECT m."month", m."type" AS "key", CAST(count(*) AS INTEGER) AS "meetings"
    FROM "Meeting" m ${meetingWhereSql(reader, filter)} GROUP BY 1, 2 ORDER BY 1, 2`;
}

/** The type a row says, `other` when this program does not know the word. */
export function meetingType(word: string): MeetingType {
  return MEETING_TYPES.find((type) => type === word) ?? "other";
}
