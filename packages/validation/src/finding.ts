import type { Span } from "@huiyao/parser";
import type { Decision } from "./decision.ts";

/** From worst to least. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Replace the source characters of the span; an empty span inserts. */
export interface TextEdit {
  span: Span;
  text: string;
}

export interface Fix {
  /** In source order, without overlap. */
  edits: TextEdit[];
  /** `safe`: adds or removes white space only. `unsafe`: changes or moves printed characters; a person has to look. */
  applicability: "safe" | "unsafe";
}

/** Values for a message's `{placeholders}`. */
export type MessageData = Record<string, string | number>;

/** Something wrong in a text, as data; its sentence comes from the locale files. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  /** The sentence in the linter's locale. */
  message: string;
  /** Which of the rule's sentences. */
  messageId: string;
  data: MessageData;
  /** UTF-16 offsets into the source. */
  span: Span;
  /** Of the span's start, both from 1; columns count UTF-16 code units. */
  line: number;
  column: number;
  /** Position of the article in the text, null for a finding about the whole text. */
  articleIndex: number | null;
  /** The source characters of the span. */
  actual: string;
  /** What might stand there instead, best first. */
  expected: string[];
  fix: Fix | null;
  /** Stays the same when the text is re-wrapped or moved: see `fingerprint.ts`. */
  fingerprint: string;
  /** Present when a person has decided about this finding; it then counts neither for the score nor for the exit code. */
  decision?: Decision;
}

/** Orders severities, worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** At least as bad as `level`. */
export function atLeast(severity: Severity, level: Severity): boolean {
  return compareSeverity(severity, level) <= 0;
}

/** Still open: no decision takes it out of score and exit code. */
export function isOpen(finding: Finding): boolean {
  return finding.decision === undefined;
}

/** By place, then worst first. */
export function inSourceOrder(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.span.end - b.span.end ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
