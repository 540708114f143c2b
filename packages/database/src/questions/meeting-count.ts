import { type MeetingFilter, meetingWhere } from "./filter.ts";
import type { Reader } from "./reader.ts";

/** How many meetings a filter finds, and of how many bodies. */
export interface MeetingCount {
  meetings: number;
  bodies: number;
}

export async function meetingCount({ client }: Reader, filter: MeetingFilter): Promise<MeetingCount> {
  const bodies = await client.meeting.groupBy({ by: ["body"], where: meetingWhere(filter), _count: { _all: true } });
  return {
    meetings: bodies.reduce((sum, row) => sum + row._count._all, 0),
    bodies: bodies.filter(({ body }) => body !== null).length,
  };
}
