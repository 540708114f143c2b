import type { CheckResult } from "../engine/check-result.ts";
import { countWhere } from "../engine/findings.ts";
import type { RuleCrash } from "../engine/rule-crash.ts";
import { makeScore, overallScore, type Score } from "../engine/score.ts";
import { isOpen, type Severity } from "../finding.ts";
import type { Locale } from "../locales/locale.ts";
import { type Baseline, type Changes, compareWithBaseline } from "./baseline.ts";

/** The results of a run and what they come to. */
export interface Report {
  documents: CheckResult[];
  summary: Summary;
  /** False when any text could not be wholly checked. */
  complete: boolean;
  crashed: RuleCrash[];
  /** In the order in which they came. */
  unread: readonly UnreadText[];
  /** What changed since the baseline, when one was given. */
  changes: Changes | null;
}

export interface Summary {
  documents: number;
  characters: number;
  /** Open findings. */
  findings: number;
  severities: Record<Severity, number>;
  /** Open findings by rule, most first. */
  rules: { ruleId: string; severities: Record<Severity, number>; total: number }[];
  /** Open findings with a safe fix. */
  fixable: number;
  /** Findings somebody has decided about. */
  decided: number;
  /** Null when there were texts and none could be read: nothing is known of them. */
  score: Score | null;
}

/** A text that could not be read. */
export interface UnreadText {
  /** What it is called in the report. */
  id: string;
  /** Of an NDJSON input, from 1. */
  line: number | null;
  /** A word for programs, such as `empty`. */
  code: string;
  /** Why, and what to do. */
  sentences: Readonly<Record<Locale, string>>;
}

export interface ReportOptions {
  /** Findings known from before: `changes` says which are new. */
  baseline?: Baseline;
  /** Results about files that are no texts: listed and counted, but outside the score. */
  files?: readonly CheckResult[];
  /** Texts that could not be read: the run is not whole, and beside others that were, each counts as one of score 0. */
  unread?: readonly UnreadText[];
}

const UNREAD = { characters: 0, score: makeScore(0, []), articles: [] };

export function createReport(documents: readonly CheckResult[], options: ReportOptions = {}): Report {
  const { baseline, files = [], unread = [] } = options;
  const all = [...documents, ...files];
  const crashed = new Map<string, RuleCrash>();
  for (const document of documents) {
    for (const crash of document.crashed) crashed.set(`${crash.ruleId}\u0000${crash.message}`, crash);
  }
  return {
    documents: all,
    summary: {
      ...summarize(all),
      documents: documents.length,
      score:
        documents.length === 0 && unread.length > 0 ? null : overallScore([...documents, ...unread.map(() => UNREAD)]),
    },
    complete: unread.length === 0 && documents.every((document) => document.complete),
    crashed: [...crashed.values()],
    unread,
    changes:
      baseline === undefined
        ? null
        : compareWithBaseline(
            all,
            baseline,
            unread.map(({ id }) => id),
          ),
  };
}

function summarize(documents: readonly CheckResult[]): Summary {
  const severities = noFindings();
  const rules = new Map<string, Record<Severity, number>>();
  let decided = 0;
  let fixable = 0;
  for (const document of documents) {
    for (const finding of document.findings) {
      if (!isOpen(finding)) {
        decided++;
        continue;
      }
      if (finding.fix?.applicability === "safe") fixable++;
      severities[finding.severity]++;
      const counts = rules.get(finding.ruleId) ?? noFindings();
      counts[finding.severity]++;
      rules.set(finding.ruleId, counts);
    }
  }
  return {
    documents: documents.length,
    characters: documents.reduce((sum, document) => sum + document.characters, 0),
    findings: sum(severities),
    severities,
    rules: [...rules]
      .map(([ruleId, counts]) => ({ ruleId, severities: counts, total: sum(counts) }))
      .sort((a, b) => b.total - a.total || (a.ruleId < b.ruleId ? -1 : 1)),
    fixable,
    decided,
    score: overallScore(documents),
  };
}

/** Fingerprints of the findings of a text that are new since the baseline. */
export function freshIn({ changes }: Report, { id }: CheckResult): ReadonlySet<string> {
  return new Set(changes?.fresh.get(id)?.map(({ fingerprint }) => fingerprint));
}

/** A text has a score; a file of decisions, which has no characters of a text, has none. */
export function hasScore({ characters }: CheckResult): boolean {
  return characters > 0;
}

export interface ExitOptions {
  /** More warnings than this fail the run. */
  maxWarnings?: number;
}

/**
 * 0: nothing at the failing level. 1: an open error, or more open warnings than allowed. 2: the run itself is not whole. With a
 * baseline only new findings count.
 */
export function exitCode(report: Report, options: ExitOptions = {}): 0 | 1 | 2 {
  if (!report.complete) return 2;
  const count = (severity: Severity): number => countOpen(report, severity);
  if (count("error") > 0) return 1;
  return options.maxWarnings !== undefined && count("warning") > options.maxWarnings ? 1 : 0;
}

function countOpen(report: Report, severity: Severity): number {
  const fresh = report.changes?.fresh;
  if (fresh === undefined) return report.summary.severities[severity];
  let count = 0;
  for (const findings of fresh.values()) for (const finding of findings) if (finding.severity === severity) count++;
  return count;
}

/** Texts with the lowest score first, then those with the most findings. */
export function worstFirst(documents: readonly CheckResult[]): CheckResult[] {
  const open = new Map(documents.map((document) => [document, countWhere(document.findings, isOpen)]));
  return [...documents].sort(
    (a, b) => a.score.value - b.score.value || (open.get(b) ?? 0) - (open.get(a) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

function noFindings(): Record<Severity, number> {
  return { error: 0, warning: 0, info: 0 };
}

function sum(counts: Record<Severity, number>): number {
  return counts.error + counts.warning + counts.info;
}
