import { type MeetingFilter, monthWhere } from "./filter.ts";
import { type FindingStatus, type StoredSeverity, storedSeverity } from "./finding-row.ts";
import type { Reader } from "./reader.ts";

export interface RuleCount {
  ruleId: string;
  severity: StoredSeverity;
  status: FindingStatus;
  findings: number;
}

/** Findings of a period by rule, severity and what was decided about them, most frequent first. */
export async function findingsByRule(
  { client }: Reader,
  filter: Pick<MeetingFilter, "from" | "to" | "undated">,
): Promise<RuleCount[]> {
  const rows = await client.findingMonth.groupBy({
    by: ["ruleId", "severity", "status"],
    where: monthWhere(filter),
    _sum: { findings: true },
    orderBy: [{ _sum: { findings: "desc" } }, { ruleId: "asc" }],
  });
  return rows.map(({ ruleId, severity, status, _sum }) => ({
    ruleId,
    severity: storedSeverity(severity),
    status: status === "accepted" || status === "not-an-error" ? status : "open",
    findings: _sum.findings ?? 0,
  }));
}
