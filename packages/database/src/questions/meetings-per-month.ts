import { type MeetingFilter, monthWhere } from "./filter.ts";
import type { Reader } from "./reader.ts";

/** All meetings of each month, the number that shares of a month are taken of; unknown months are left out. */
export async function meetingsPerMonth(
  { client }: Reader,
  filter: Pick<MeetingFilter, "from" | "to">,
): Promise<{ month: number; meetings: number }[]> {
  const rows = await client.meetingMonth.groupBy({
    by: ["month"],
    where: { AND: [monthWhere(filter), { month: { gt: 0 } }] },
    _sum: { meetings: true },
    orderBy: { month: "asc" },
  });
  return rows.map(({ month, _sum }) => ({ month, meetings: _sum.meetings ?? 0 }));
}
