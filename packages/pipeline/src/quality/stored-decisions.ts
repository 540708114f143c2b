import type { DatabaseClient } from "@huiyao/database";
import { type Decision, VERDICTS, type Verdict } from "@huiyao/validation";

/** All human decisions about findings that the database keeps. */
export async function readDecisions(client: DatabaseClient): Promise<Decision[]> {
  const rows = await client.decision.findMany({ orderBy: { fingerprint: "asc" } });
  return rows.flatMap(({ fingerprint, ruleId, verdict, reason, by, until }) =>
    isVerdict(verdict) ? [{ fingerprint, ruleId, verdict, reason, by, ...(until === null ? {} : { until }) }] : [],
  );
}

function isVerdict(value: string): value is Verdict {
  return VERDICTS.some((verdict) => verdict === value);
}
