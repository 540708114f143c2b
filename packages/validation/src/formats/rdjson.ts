import type { CheckResult } from "../engine/check-result.ts";
import { SourcePositions } from "../engine/source-positions.ts";
import { type Finding, isOpen, type Severity } from "../finding.ts";
import { wordFinding } from "../locales/locale.ts";
import type { Report } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";

const SEVERITIES: Record<Severity, string> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/** Reviewdog Diagnostic Format (rdjson). Its columns count UTF-8 bytes from 1. */
export function rdjson(report: Report, options: FormatOptions = {}): string {
  const diagnostics = report.documents.flatMap((document) => {
    const positions = new SourcePositions(document.source);
    return document.findings.filter(isOpen).map((finding) => ({
      message: wordFinding(finding, options.locale ?? "zh-CN"),
      location: { path: document.id, range: range(document, positions, finding.span) },
      severity: SEVERITIES[finding.severity],
      code: { value: finding.ruleId },
      suggestions: suggestions(document, positions, finding),
    }));
  });
  const unread = report.unread.map(({ id, line, code, sentences }) => ({
    message: sentences[options.locale ?? "zh-CN"],
    location: { path: id, ...(line === null ? {} : { range: { start: { line } } }) },
    severity: "ERROR",
    code: { value: code },
  }));
  return `${JSON.stringify({ source: { name: "huiyao" }, diagnostics: [...diagnostics, ...unread] })}\n`;
}

function suggestions(document: CheckResult, positions: SourcePositions, { fix }: Finding): object[] {
  return (fix?.edits ?? []).map(({ span, text }) => ({ range: range(document, positions, span), text }));
}

function range(document: CheckResult, positions: SourcePositions, span: Finding["span"]): object {
  return { start: position(document, positions, span.start), end: position(document, positions, span.end) };
}

function position({ source }: CheckResult, positions: SourcePositions, offset: number): object {
  const { line, column } = positions.at(offset);
  return { line, column: utf8Length(source.slice(offset - column + 1, offset)) + 1 };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
