import type { Reader } from "./reader.ts";

/** A decision that does nothing: no finding is what it was made about, or its last day is past. */
export interface LeftoverDecision {
  kind: "unused" | "expired";
  fingerprint: string;
  ruleId: string;
  reason: string;
  by: string;
  /** Last day it held, ISO; null without end. */
  until: string | null;
  decidedAt: Date;
}

/** Fingerprints asked for in one statement. */
const PART = 500;

/**
 * The decisions that do nothing on a day, the oldest first: as `unused-decision` and `expired-decision` in a report about a
 * decisions file.
 *
 * @param today ISO day; a decision holds up to and including its last
 */
export async function leftoverDecisions({ client }: Reader, today: string): Promise<LeftoverDecision[]> {
  const decisions = await client.decision.findMany({ orderBy: [{ decidedAt: "asc" }, { fingerprint: "asc" }] });
  const used = new Set<string>();
  for (let from = 0; from < decisions.length; from += PART) {
    const part = decisions.slice(from, from + PART);
    const found = await client.finding.findMany({
      where: { fingerprint: { in: part.map(({ fingerprint }) => fingerprint) } },
      select: { fingerprint: true, ruleId: true },
      distinct: ["fingerprint", "ruleId"],
    });
    for (const { fingerprint, ruleId } of found) used.add(`${ruleId} ${fingerprint}`);
  }
  return decisions.flatMap(({ fingerprint, ruleId, reason, by, until, decidedAt }) => {
    const isUnused = !used.has(`${ruleId} ${fingerprint}`);
    if (!isUnused && (until === null || until >= today)) return [];
    return [{ kind: isUnused ? "unused" : "expired", fingerprint, ruleId, reason, by, until, decidedAt }];
  });
}
