import { type MeetingFilter, monthWhere } from "./filter.ts";
import type { Reader } from "./reader.ts";

/** What there is altogether in one month. */
export interface MonthTotal {
  /** YYYYMM; unknown months are left out. */
  month: number;
  articles: number;
  meetings: number;
}

/** Stories and meetings of each month, the numbers that shares of a month are taken of. */
export async function monthTotals(
  { client }: Reader,
  filter: Pick<MeetingFilter, "from" | "to">,
): Promise<MonthTotal[]> {
  const rows = await client.coverageMonth.groupBy({
    by: ["month"],
    where: { AND: [monthWhere(filter), { month: { gt: 0 } }] },
    _sum: { articles: true, meetings: true },
    orderBy: { month: "asc" },
  });
  return rows.map(({ month, _sum }) => ({ month, articles: _sum.articles ?? 0, meetings: _sum.meetings ?? 0 }));
}
