import { isOpen } from "../finding.ts";
import { wordFinding } from "../locales/locale.ts";
import type { Report } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";
import { escapeAttribute } from "./xml.ts";

/** Checkstyle 4.3 XML. Decided findings are left out: the format has no place for them. */
export function* checkstyle(report: Report, options: FormatOptions = {}): Generator<string> {
  const locale = options.locale ?? "zh-CN";
  yield '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n';
  for (const document of report.documents) {
    yield `  <file name="${escapeAttribute(document.id)}">\n`;
    for (const finding of document.findings) {
      if (!isOpen(finding)) continue;
      const message = escapeAttribute(wordFinding(finding, locale));
      yield `    <error line="${finding.line}" column="${finding.column}" severity="${finding.severity}" message="${message}" source="huiyao.${finding.ruleId}" />\n`;
    }
    for (const { ruleId, message } of document.crashed) {
      yield `    <error line="1" severity="error" message="${escapeAttribute(message)}" source="huiyao.${ruleId}" />\n`;
    }
    yield "  </file>\n";
  }
  for (const { id, line, code, sentences } of report.unread) {
    const message = escapeAttribute(sentences[locale]);
    yield `  <file name="${escapeAttribute(id)}">\n`;
    yield `    <error line="${line ?? 1}" severity="error" message="${message}" source="huiyao.${code}" />\n`;
    yield "  </file>\n";
  }
  yield "</checkstyle>\n";
}
