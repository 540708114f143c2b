import type { CheckResult } from "../engine/check-result.ts";
import { type Finding, isOpen, type Severity } from "../finding.ts";
import { fill, type Locale, sentencesOf, wordFinding } from "../locales/locale.ts";
import type { Sentences } from "../locales/sentences.ts";
import { type Excerpt, excerptOf } from "../report/excerpt.ts";
import { freshIn, hasScore, type Report, type UnreadText } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";
import { blank, terminalWidth, visible } from "./width.ts";

const COLORS = { error: 31, warning: 33, info: 36, bold: 1, dim: 2, good: 32 } as const;
/** Columns of a terminal, and what of them stands before a source line: its number and the marks of a cut. */
const USUAL_COLUMNS = 80;
const COLUMNS_BEFORE = 12;
const SHORTEST_LINE = 10;
type Paint = (text: string, color: keyof typeof COLORS) => string;

/** For people at a terminal: each finding with its source lines, a caret under it, and the sentence it stands in. */
export function* pretty(report: Report, options: FormatOptions = {}): Generator<string> {
  const shown = report.documents.filter((document) => document.findings.length > 0 || !document.complete);
  for (const document of shown) yield* documentText(document, freshIn(report, document), options);
  for (const text of report.unread) yield unreadText(text, options);
  yield summaryText(report, options);
}

/** The findings of one text; those whose fingerprints are in `fresh` are marked as new. */
function* documentText(document: CheckResult, fresh: ReadonlySet<string>, options: FormatOptions): Generator<string> {
  const locale = options.locale ?? "zh-CN";
  const sentences = sentencesOf(locale);
  const paint = painter(options.color === true);
  const { score, id, findings } = document;
  const name = paint(id === "" ? "-" : visible(id), "bold");
  const lines = [hasScore(document) ? `${name}  ${score.grade} ${score.value}` : name];
  for (const crash of document.crashed) lines.push(`  ${paint(fill(sentences.report.crashed, { ...crash }), "error")}`);
  yield `${lines.join("\n")}\n`;
  for (const finding of findings) {
    const mark = fresh.has(finding.fingerprint) ? `  ${paint(sentences.report.isNew, "bold")}` : "";
    const [head = "", ...excerpt] = findingLines(document, finding, longestLine(options), locale, sentences, paint);
    yield `${[head + mark, ...excerpt].join("\n")}\n`;
  }
  yield "\n";
}

/** How many full-width characters of a line stand beside its number; in a wide terminal no more than in a usual one. */
function longestLine({ columns = USUAL_COLUMNS }: FormatOptions): number {
  return Math.max(Math.floor((Math.min(columns, USUAL_COLUMNS) - COLUMNS_BEFORE) / 2), SHORTEST_LINE);
}

function unreadText({ id, line, sentences }: UnreadText, options: FormatOptions): string {
  const locale = options.locale ?? "zh-CN";
  const paint = painter(options.color === true);
  const place = line === null ? "" : `${paint(String(line), "dim")}  `;
  return `${paint(visible(id), "bold")}\n  ${place}${paint(sentencesOf(locale).report.notRead, "error")}  ${visible(sentences[locale])}\n\n`;
}

/** The last lines: totals, score, what can be fixed. */
function summaryText(report: Report, options: FormatOptions): string {
  const { report: words } = sentencesOf(options.locale ?? "zh-CN");
  const paint = painter(options.color === true);
  const { summary } = report;
  const { errors, warnings, infos } = counts(summary.severities);
  const totals = { texts: summary.documents, count: summary.findings, errors, warnings, infos };
  const lines = [paint(summary.findings === 0 && report.complete ? words.clean : fill(words.summary, totals), "bold")];
  if (summary.score !== null) {
    const { value, grade, worst, worstGrade } = summary.score;
    lines.push(`${words.score} ${value} (${grade}) · ${words.worst} ${worst} (${worstGrade})`);
  }
  if (summary.decided > 0) lines.push(`${words.decided}: ${summary.decided}`);
  if (summary.fixable > 0) lines.push(fill(words.fixable, { count: summary.fixable }));
  if (report.changes !== null) {
    const { fresh, kept, gone } = report.changes;
    const appeared = [...fresh.values()].reduce((sum, findings) => sum + findings.length, 0);
    lines.push(`${words.changes}: ${words.appeared} ${appeared}, ${words.kept} ${kept}, ${words.gone} ${gone.length}`);
  }
  if (report.unread.length > 0) lines.push(paint(fill(words.unread, { count: report.unread.length }), "error"));
  if (!report.complete) lines.push(paint(words.partial, "error"));
  return `${lines.join("\n")}\n`;
}

function findingLines(
  document: CheckResult,
  finding: Finding,
  longest: number,
  locale: Locale,
  sentences: Sentences,
  paint: Paint,
): string[] {
  const open = isOpen(finding);
  const severity = open ? paint(sentences.severities[finding.severity], finding.severity) : sentences.report.decided;
  const place = paint(`${finding.line}:${finding.column}`, "dim");
  const lines = [`  ${place}  ${severity}  ${wordFinding(finding, locale)}  ${paint(finding.ruleId, "dim")}`];
  const excerpt = excerptOf(document, finding, longest);
  const gutter = String(excerpt.lines.at(-1)?.line ?? finding.line).length;
  for (const { line, text, from, to } of excerpt.lines) {
    const number = String(line).padStart(gutter);
    lines.push(`      ${paint(`${number} │`, "dim")} ${visible(text)}`);
    const caret = "^".repeat(Math.max(terminalWidth(visible(text.slice(from, to))), 1));
    lines.push(
      `      ${paint(`${" ".repeat(gutter)} │`, "dim")} ${blank(text.slice(0, from))}${paint(caret, finding.severity)}`,
    );
  }
  const { logical } = excerpt;
  if (logical !== null && finding.ruleId !== "broken-line" && !isPrintedSo(document.source, finding, excerpt)) {
    const { before, match, after } = logical;
    lines.push(
      `      ${paint(`${" ".repeat(gutter)} ↪`, "dim")} ${visible(before)}${paint(visible(match), "bold")}${visible(after)}`,
    );
  }
  const first = finding.expected[0];
  if (first !== undefined && finding.fix?.applicability !== "safe") {
    lines.push(
      `      ${" ".repeat(gutter)}   ${sentences.report.expected} ${paint(finding.expected.join(" / "), "good")}`,
    );
  }
  if (finding.decision !== undefined) {
    const { verdict, reason, by } = finding.decision;
    lines.push(`      ${" ".repeat(gutter)}   ${sentences.report.decisionKinds[verdict]}: ${reason} (${by})`);
  }
  return lines;
}

/** Whether a sentence reads as its one source line does. */
function isPrintedSo(source: string, { span }: Finding, { lines, logical }: Excerpt): boolean {
  if (logical === null || lines.length !== 1) return false;
  const sentence = `${logical.before}${logical.match}${logical.after}`.replace(/^…|…$/gu, "");
  return source.slice(Math.max(span.start - sentence.length, 0), span.end + sentence.length).includes(sentence);
}

function counts(severities: Record<Severity, number>): { errors: number; warnings: number; infos: number } {
  return { errors: severities.error, warnings: severities.warning, infos: severities.info };
}

function painter(color: boolean): Paint {
  return color ? (text, name) => `\u001b[${COLORS[name]}m${text}\u001b[0m` : (text) => text;
}
