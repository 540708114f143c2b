import { type MeetingFilter, monthWhere } from "./filter.ts";
import { type StoredSeverity, storedSeverity } from "./finding-row.ts";
import type { Reader } from "./reader.ts";

export interface FindingMonthRow {
  /** YYYYMM; 0 when nothing settles it. */
  month: number;
  severity: StoredSeverity;
  findings: number;
}

/** Open findings a month and severity; months without any have no row. */
export async function findingsByMonth(
  { client }: Reader,
  filter: Pick<MeetingFilter, "from" | "to">,
): Promise<FindingMonthRow[]> {
  const rows = await client.findingMonth.groupBy({
    by: ["month", "severity"],
    where: { AND: [monthWhere(filter), { status: "open" }] },
    _sum: { findings: true },
    orderBy: { month: "asc" },
  });
  return rows.map(({ month, severity, _sum }) => ({
    month,
    severity: storedSeverity(severity),
    findings: _sum.findings ?? 0,
  }));
}
