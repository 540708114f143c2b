import type { FindingRow } from "@huiyao/database/questions";
import type { SourceMark } from "./segments.ts";

/** Name of a finding on both sides of a page. */
export function findingId(finding: Pick<FindingRow, "id">): string {
  return `finding${finding.id}`;
}

/** Where the findings stand; a note about several lines is quiet, for underlining all of them would hide the rest. */
export function findingMarks(findings: readonly FindingRow[]): SourceMark[] {
  return findings.map((finding) => ({
    id: findingId(finding),
    start: finding.start,
    end: finding.end,
    kind: finding.severity === "info" && finding.actual.includes("\n") ? "quiet" : finding.severity,
  }));
}
