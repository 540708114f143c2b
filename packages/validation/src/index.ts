export type { Config, Override, RuleSetting } from "./config/config.ts";
export { type ConfigFile, defineConfig, type RuleEntry } from "./config/config-file.ts";
export { type ListFormat, listFormatOf, parseRoster, parseTerms } from "./config/lists.ts";
export { defaultConfig, parseConfig, withLists, withRules } from "./config/parse-config.ts";
export { PRESETS, type Preset } from "./config/presets.ts";
export { ConfigError, nearest } from "./config/reader.ts";
export { configSchema } from "./config/schema.ts";
export type { CorpusContext, CorpusProblem } from "./corpus/context.ts";
export type { CorpusChecker, CorpusResult } from "./corpus/corpus-run.ts";
export { type ArticleRecord, recordText, type TextRecord } from "./corpus/record.ts";
export { type Decision, VERDICTS, type Verdict } from "./decision.ts";
export { rulePage } from "./docs/rule-page.ts";
export { addCorpusFindings, type CheckResult, joinResults, withScores } from "./engine/check-result.ts";
export {
  createDecisionBook,
  type DecisionBook,
  type LeftoverDecision,
  parseDecisions,
} from "./engine/decisions.ts";
export { decisionsFileResult } from "./engine/decisions-file.ts";
export { FindingTable } from "./engine/finding-table.ts";
export { type Findings, mapped } from "./engine/findings.ts";
export { applyEdits, applyFixes, type Fixed, type FixOptions, fixUntilStable, MOST_PASSES } from "./engine/fix.ts";
export { createLinter, type Linter, type LinterOptions } from "./engine/linter.ts";
export type { RuleCrash } from "./engine/rule-crash.ts";
export {
  type ArticleScore,
  FORMULA,
  GRADES,
  type Grade,
  gradeOf,
  overallScore,
  type Score,
  SHORTEST,
  WEIGHTS,
} from "./engine/score.ts";
export {
  atLeast,
  compareSeverity,
  type Finding,
  type Fix,
  isOpen,
  type MessageData,
  SEVERITIES,
  type Severity,
  type TextEdit,
} from "./finding.ts";
export type { FormatOptions } from "./formats/format.ts";
export { FORMATS, type FormatName, formatInPieces, formatReport, isFormatName } from "./formats/formatters.ts";
export { LOCALES, type Locale, sentencesOf, wordFinding } from "./locales/locale.ts";
export type { Sentences } from "./locales/sentences.ts";
export type { RuleOption } from "./option.ts";
export { findRule, rules } from "./registry.ts";
export { type Baseline, type Changes, compareWithBaseline, parseBaseline } from "./report/baseline.ts";
export { type Excerpt, excerptOf, fixPreview } from "./report/excerpt.ts";
export {
  createReport,
  type ExitOptions,
  exitCode,
  type Report,
  type ReportOptions,
  type Summary,
  type UnreadText,
} from "./report/report.ts";
export {
  type ArticleRule,
  CATEGORIES,
  type Category,
  type CorpusRule,
  type Problem,
  type Rule,
  type RuleDocs,
  type TextContext,
  type TextRule,
} from "./rule.ts";
export { toVFile } from "./to-vfile.ts";
