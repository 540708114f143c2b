import { type Json, Reader } from "../config/reader.ts";
import { type Decision, VERDICTS } from "../decision.ts";
import type { Finding } from "../finding.ts";
import { hash64 } from "./fingerprint.ts";

/**
 * Reads a decisions file: `{ "decisions": [ { fingerprint, ruleId, verdict, reason, by, until? } ] }`. Throws ConfigError
 * naming every entry that is malformed.
 */
export function parseDecisions(value: unknown): Decision[] {
  const reader = new Reader("decisions");
  const root = reader.object(value, [], ["decisions"]);
  const seen = new Set<string>();
  const decisions = reader.list(root.decisions, ["decisions"]).map((entry, i) => {
    const path = ["decisions", String(i)];
    const decision = decisionOf(reader, entry, path);
    if (seen.has(decision.fingerprint)) reader.problem([...path, "fingerprint"], "appears twice");
    seen.add(decision.fingerprint);
    return decision;
  });
  reader.finish();
  return decisions;
}

function decisionOf(reader: Reader, entry: Json, path: string[]): Decision {
  const fields = reader.object(entry, path, ["fingerprint", "ruleId", "verdict", "reason", "by", "until"]);
  const decision: Decision = {
    fingerprint: reader.text(fields.fingerprint, [...path, "fingerprint"]),
    ruleId: reader.text(fields.ruleId, [...path, "ruleId"]),
    verdict: reader.oneOf(fields.verdict, [...path, "verdict"], VERDICTS),
    reason: reader.text(fields.reason, [...path, "reason"]),
    by: reader.text(fields.by, [...path, "by"]),
  };
  if (fields.until !== undefined) decision.until = reader.day(fields.until, [...path, "until"]);
  return decision;
}

/** The decisions of one run. Findings are decided as they come; what no finding asked for is reported at the end. */
export interface DecisionBook {
  /** The finding, marked where it has been decided about. */
  decide(finding: Finding): Finding;
  /** Findings about the book itself: `unused-decision`, `expired-decision`. Ask after the last text. */
  leftovers(): LeftoverDecision[];
}

export interface LeftoverDecision {
  kind: "unused" | "expired";
  decision: Decision;
  /** As a finding's fingerprint is: stable for the same decision. */
  fingerprint: string;
}

/** `today` is an ISO day: a decision holds up to and including its `until`. */
export function createDecisionBook(decisions: readonly Decision[], today: string): DecisionBook {
  const open = new Map<string, Decision>();
  for (const decision of decisions) open.set(decision.fingerprint, decision);
  const used = new Set<string>();
  const expired = (decision: Decision): boolean => decision.until !== undefined && decision.until < today;
  return {
    decide: (finding) => {
      const decision = open.get(finding.fingerprint);
      if (decision === undefined || decision.ruleId !== finding.ruleId) return finding;
      used.add(decision.fingerprint);
      return expired(decision) ? finding : { ...finding, decision };
    },
    leftovers: () =>
      decisions.flatMap((decision): LeftoverDecision[] => {
        if (!used.has(decision.fingerprint)) return [leftover("unused", decision)];
        return expired(decision) ? [leftover("expired", decision)] : [];
      }),
  };
}

function leftover(kind: LeftoverDecision["kind"], decision: Decision): LeftoverDecision {
  return { kind, decision, fingerprint: hash64(`${kind}\u0000${decision.fingerprint}`) };
}
