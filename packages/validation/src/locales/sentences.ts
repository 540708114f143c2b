import type { Severity } from "../finding.ts";
import type { Category } from "../rule.ts";

/** All that a locale file has to say. */
export interface Sentences {
  /** Rule id to message id to sentence with `{placeholders}`. */
  rules: Record<string, Record<string, string>>;
  severities: Record<Severity, string>;
  /** `{count}` findings of a severity. */
  counts: Record<Severity, string>;
  categories: Record<Category, string>;
  report: ReportSentences;
}

export interface ReportSentences {
  title: string;
  score: string;
  worst: string;
  formula: string;
  texts: string;
  characters: string;
  findings: string;
  rule: string;
  total: string;
  article: string;
  line: string;
  source: string;
  logical: string;
  before: string;
  after: string;
  fix: string;
  safe: string;
  unsafe: string;
  expected: string;
  decided: string;
  decisionKinds: Record<"accepted" | "not-an-error", string>;
  reason: string;
  until: string;
  worstFirst: string;
  byRule: string;
  changes: string;
  appeared: string;
  gone: string;
  kept: string;
  /** What was made of a score: `{before}`, `{now}`. */
  scored: string;
  worstScored: string;
  /** Words for a finding that was not there at the last run. */
  isNew: string;
  goneList: string;
  clean: string;
  partial: string;
  crashed: string;
  /** Word for a text that could not be read, and how many there are: `{count}`. */
  notRead: string;
  unread: string;
  /** `{count}` findings in `{texts}` texts. */
  summary: string;
  /** `{count}` safe fixes can be made with --fix. */
  fixable: string;
  /** `{count}` more not shown. */
  more: string;
  generated: string;
  /** `{date}` of the run. */
  made: string;
  wholeText: string;
}
