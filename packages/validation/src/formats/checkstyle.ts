import { isOpen } from "../finding.ts";
import { wordFinding } from "../locales/locale.ts";
import type { Report } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";
import { escapeAttribute } from "./xml.ts";

/** Checkstyle 4.3 XML. Decided findings are left out: the format has no place for them. */
export function checkstyle(report: Report, options: FormatOptions = {}): string {
  const locale = options.locale ?? "zh-CN";
  const lines = ['<?xml version="1.0" encoding="utf-8"?>', '<checkstyle version="4.3">'];
  for (const document of report.documents) {
    lines.push(`  <file name="${escapeAttribute(document.id)}">`);
    for (const finding of document.findings.filter(isOpen)) {
      const message = escapeAttribute(wordFinding(finding, locale));
      lines.push(
        `    <error line="${finding.line}" column="${finding.column}" severity="${finding.severity}" message="${message}" source="huiyao.${finding.ruleId}" />`,
      );
    }
    for (const { ruleId, message } of document.crashed) {
      lines.push(
        `    <error line="1" severity="error" message="${escapeAttribute(message)}" source="huiyao.${ruleId}" />`,
      );
    }
    lines.push("  </file>");
  }
  for (const { id, line, code, sentences } of report.unread) {
    const message = escapeAttribute(sentences[locale]);
    lines.push(
      `  <file name="${escapeAttribute(id)}">`,
      `    <error line="${line ?? 1}" severity="error" message="${message}" source="huiyao.${code}" />`,
      "  </file>",
    );
  }
  return `${lines.join("\n")}\n</checkstyle>\n`;
}
