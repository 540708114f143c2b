import { Reader } from "../config/reader.ts";
import type { CheckResult } from "../engine/check-result.ts";
import { type Finding, isOpen } from "../finding.ts";

/** The findings of an earlier run, by id of the text and fingerprint. */
export interface Baseline {
  documents: Map<string, BaselineFinding[]>;
  /** What that run came to; null where it does not say. */
  score: BaselineScore | null;
}

/** Score, and that of the worst twentieth: 0 to 100. */
export interface BaselineScore {
  value: number;
  worst: number;
}

export interface BaselineFinding {
  fingerprint: string;
  ruleId: string;
}

export type FreshFinding = Pick<Finding, "fingerprint" | "ruleId" | "severity">;

/** Which open findings are new since a baseline, which still there, and which of its findings are gone. */
export interface Changes {
  /** By id of the text. */
  fresh: Map<string, FreshFinding[]>;
  kept: number;
  gone: (BaselineFinding & { document: string })[];
  /** The baseline's score. */
  before: BaselineScore | null;
}

/**
 * Reads a baseline: what the json format printed. Throws ConfigError when it is not that, or when that run was not complete:
 * a finding it missed would look new.
 */
export function parseBaseline(value: unknown): Baseline {
  const reader = new Reader("baseline");
  const root = reader.object(value, []);
  if (root.schemaVersion !== "1") reader.problem(["schemaVersion"], 'must be "1"');
  if (root.complete !== true) reader.problem(["complete"], "must be true: an incomplete run is no baseline");
  const documents = new Map<string, BaselineFinding[]>();
  reader.list(root.documents, ["documents"]).forEach((entry, i) => {
    const path = ["documents", String(i)];
    const fields = reader.object(entry, path);
    const id = typeof fields.id === "string" ? fields.id : "";
    const findings = reader.list(fields.findings, [...path, "findings"]).map((given, j) => {
      const place = [...path, "findings", String(j)];
      const finding = reader.object(given, place);
      return {
        fingerprint: reader.text(finding.fingerprint, [...place, "fingerprint"]),
        ruleId: reader.text(finding.ruleId, [...place, "ruleId"]),
      };
    });
    documents.set(id, [...(documents.get(id) ?? []), ...findings]);
  });
  reader.finish();
  return { documents, score: readScore(root.summary) };
}

function readScore(summary: unknown): BaselineScore | null {
  if (typeof summary !== "object" || summary === null || !("worst" in summary)) return null;
  const { worst: score } = summary;
  if (typeof score !== "object" || score === null || !("value" in score && "worst" in score)) return null;
  const { value, worst } = score;
  return typeof value === "number" && typeof worst === "number" ? { value, worst } : null;
}

/**
 * Equal fingerprints are matched one to one, so that a second fault of the same kind is new.
 *
 * @param unread ids of texts that could not be read: whether what was found in them is gone is not known
 */
export function compareWithBaseline(
  documents: readonly CheckResult[],
  baseline: Baseline,
  unread: readonly string[] = [],
): Changes {
  const fresh = new Map<string, FreshFinding[]>();
  const gone: Changes["gone"] = [];
  let kept = 0;
  const seen = new Set(unread);
  for (const { id, findings } of documents) {
    seen.add(id);
    const known = new Map<string, BaselineFinding[]>();
    for (const finding of baseline.documents.get(id) ?? []) {
      add(known, finding.fingerprint, finding);
    }
    for (const finding of findings) {
      const { fingerprint, ruleId, severity } = finding;
      if (known.get(fingerprint)?.pop() !== undefined) kept++;
      else if (isOpen(finding)) add(fresh, id, { fingerprint, ruleId, severity });
    }
    for (const left of known.values()) for (const finding of left) gone.push({ ...finding, document: id });
  }
  for (const [document, findings] of baseline.documents) {
    if (!seen.has(document)) for (const finding of findings) gone.push({ ...finding, document });
  }
  return { fresh, kept, gone, before: baseline.score };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
