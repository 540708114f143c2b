import type { CheckResult } from "../engine/check-result.ts";
import { countWhere } from "../engine/findings.ts";
import { type Finding, isOpen } from "../finding.ts";
import { fill, type Locale, sentencesOf, wordFinding } from "../locales/locale.ts";
import { fixPreview } from "../report/excerpt.ts";
import { hasScore, type Report, worstFirst } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";

/** Findings listed a text; the rest are counted. */
const SHOWN = 50;

/** A report for a pull request or a wiki page: totals, rules, then the texts, worst first. */
export function* markdown(report: Report, options: FormatOptions): Generator<string> {
  const locale = options.locale ?? "zh-CN";
  yield headLines(report, locale).join("\n").trimEnd();
  for (const document of worstFirst(report.documents)) {
    const open = countWhere(document.findings, isOpen);
    if (open > 0) yield `\n\n${documentLines(document, open, locale, options.limit ?? SHOWN).join("\n")}`;
  }
  yield "\n";
}

function headLines(report: Report, locale: Locale): string[] {
  const { report: words, severities } = sentencesOf(locale);
  const { summary } = report;
  const totals = {
    texts: summary.documents,
    count: summary.findings,
    errors: summary.severities.error,
    warnings: summary.severities.warning,
    infos: summary.severities.info,
  };
  const lines = [`# ${words.title}`, ""];
  if (summary.score !== null) {
    const { value, grade, worst, worstGrade } = summary.score;
    lines.push(`**${words.score} ${value} (${grade})** · ${words.worst} ${worst} (${worstGrade})`, "");
  }
  lines.push(summary.findings === 0 && report.complete ? words.clean : fill(words.summary, totals), "");
  if (!report.complete) lines.push(`**${words.partial}**`, "");
  for (const crash of report.crashed) lines.push(`- ${fill(words.crashed, { ...crash })}`, "");
  if (report.unread.length > 0) {
    lines.push(`## ${fill(words.unread, { count: report.unread.length })}`, "");
    for (const { id, line, sentences } of report.unread)
      lines.push(`- ${escapeMarkdown(line === null ? id : `${id}:${line}`)}: ${escapeMarkdown(sentences[locale])}`);
    lines.push("");
  }
  if (summary.rules.length > 0) {
    lines.push(`## ${words.byRule}`, "");
    lines.push(`| ${words.rule} | ${severities.error} | ${severities.warning} | ${severities.info} | ${words.total} |`);
    lines.push("|---|--:|--:|--:|--:|");
    for (const { ruleId, severities: counts, total } of summary.rules) {
      lines.push(`| ${ruleId} | ${counts.error} | ${counts.warning} | ${counts.info} | ${total} |`);
    }
    lines.push("", `## ${words.worstFirst}`, "");
  }
  return lines;
}

function documentLines(document: CheckResult, openCount: number, locale: Locale, limit: number): string[] {
  const words = sentencesOf(locale).report;
  const { grade, value } = document.score;
  const lines = [`### ${escapeMarkdown(document.id || "-")}${hasScore(document) ? ` · ${grade} ${value}` : ""}`, ""];
  let room = limit;
  for (const finding of document.findings) {
    if (!isOpen(finding)) continue;
    if (room-- <= 0) break;
    lines.push(findingLine(document, finding, locale));
  }
  if (openCount > limit) lines.push(`- ${fill(words.more, { count: openCount - limit })}`);
  return lines;
}

function findingLine(document: CheckResult, finding: Finding, locale: Locale): string {
  const { severities } = sentencesOf(locale);
  const { line, column, ruleId, severity, fix } = finding;
  const text = `- ${line}:${column} ${severities[severity]} ${escapeMarkdown(wordFinding(finding, locale))} \`${ruleId}\``;
  if (fix === null || ruleId === "broken-line") return text;
  const { before, after } = fixPreview(document.source, fix.edits);
  return `${text}: ${code(before)} → ${code(after)}`;
}

function code(text: string): string {
  const ticks = text.includes("`") ? "``" : "`";
  return `${ticks}${text.replace(/\s*\n\s*/g, "⏎")}${ticks}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, "\\$&");
}
