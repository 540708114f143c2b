import type { CheckResult } from "../engine/check-result.ts";
import { countWhere } from "../engine/findings.ts";
import { type Finding, isOpen } from "../finding.ts";
import { type Locale, sentencesOf, wordFinding } from "../locales/locale.ts";
import type { Report, UnreadText } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";
import { escapeAttribute, escapeXml } from "./xml.ts";

/**
 * JUnit XML: a suite a text, a case a finding. An open error or warning is a failure, an info passes with its sentence as
 * output, a decided finding is skipped, a crashed rule or a text that could not be read is an error. A text without findings has one case that passes.
 */
export function* junit(report: Report, options: FormatOptions = {}): Generator<string> {
  const locale = options.locale ?? "zh-CN";
  const { severities, findings, decided } = report.summary;
  const clean = report.documents.filter((document) => document.findings.length + document.crashed.length === 0).length;
  const errors = report.documents.reduce((sum, document) => sum + document.crashed.length, report.unread.length);
  const tests = findings + decided + clean + errors;
  const name = escapeAttribute(sentencesOf(locale).report.title);
  const counts = `tests="${tests}" failures="${severities.error + severities.warning}" errors="${errors}" skipped="${decided}"`;
  yield `<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="${name}" ${counts}>\n`;
  for (const document of report.documents) yield* suiteOf(document, options);
  for (const text of report.unread) yield unreadSuite(text, locale);
  yield "</testsuites>\n";
}

function* suiteOf(document: CheckResult, options: FormatOptions): Generator<string> {
  const { findings, crashed } = document;
  const failures = countWhere(findings, (finding) => isOpen(finding) && finding.severity !== "info");
  const skipped = countWhere(findings, (finding) => !isOpen(finding));
  const id = escapeAttribute(document.id === "" ? "stdin" : document.id);
  const cases = findings.length + crashed.length;
  const counts = `tests="${Math.max(cases, 1)}" failures="${failures}" errors="${crashed.length}" skipped="${skipped}"`;
  yield `  <testsuite name="${id}" ${counts}>\n`;
  for (const finding of findings) yield caseOf(finding, id, options);
  for (const { ruleId, message } of crashed)
    yield `    <testcase classname="${id}" name="${ruleId}"><error message="${escapeAttribute(message)}"/></testcase>\n`;
  if (cases === 0) yield `    <testcase classname="${id}" name="${id}"/>\n`;
  yield "  </testsuite>\n";
}

function unreadSuite({ id, line, code, sentences }: UnreadText, locale: Locale): string {
  const name = escapeAttribute(id);
  const of = line === null ? name : `${name}:${line}`;
  const error = `<error type="${code}" message="${escapeAttribute(sentences[locale])}"/>`;
  const only = `    <testcase classname="${name}" name="${of}">${error}</testcase>\n`;
  return `  <testsuite name="${of}" tests="1" failures="0" errors="1" skipped="0">\n${only}  </testsuite>\n`;
}

function caseOf(finding: Finding, id: string, options: FormatOptions): string {
  const message = wordFinding(finding, options.locale ?? "zh-CN");
  const name = `${finding.ruleId} ${finding.line}:${finding.column}`;
  const open = `    <testcase classname="${id}" name="${escapeAttribute(name)}">`;
  const { decision } = finding;
  if (decision !== undefined) {
    const reason = `${decision.verdict}: ${decision.reason} (${decision.by})`;
    return `${open}<skipped message="${escapeAttribute(reason)}"/></testcase>\n`;
  }
  if (finding.severity === "info") return `${open}<system-out>${escapeXml(message)}</system-out></testcase>\n`;
  const expected = finding.expected.length === 0 ? "" : ` → ${finding.expected.join(" / ")}`;
  const body = escapeXml(`${finding.line}:${finding.column} ${finding.actual}${expected}`);
  return `${open}<failure type="${finding.severity}" message="${escapeAttribute(message)}">${body}</failure></testcase>\n`;
}
