import { compareSeverity, type Finding, isOpen, type Severity } from "../finding.ts";
import { fill, sentencesOf, wordFinding } from "../locales/locale.ts";
import type { Report } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";

const COMMANDS: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };
/** GitHub shows ten annotations of each level a step. */
const SHOWN = 10;

/** Workflow commands of GitHub Actions: worst first, ten of each level, and one notice with the total. */
export function github(report: Report, options: FormatOptions = {}): string {
  const locale = options.locale ?? "zh-CN";
  const words = sentencesOf(locale).report;
  const open = report.documents.flatMap(({ id, findings }) =>
    findings.filter(isOpen).map((finding): [string, Finding] => [id, finding]),
  );
  open.sort(([, a], [, b]) => compareSeverity(a.severity, b.severity));
  const limit = options.limit ?? SHOWN;
  const shown: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const lines: string[] = [];
  for (const [id, finding] of open) {
    if (shown[finding.severity]++ >= limit) continue;
    const place = `file=${property(id)},line=${finding.line},col=${finding.column},title=${property(finding.ruleId)}`;
    lines.push(`::${COMMANDS[finding.severity]} ${place}::${data(wordFinding(finding, locale))}`);
  }
  for (const crash of report.crashed)
    lines.push(`::error title=${property(crash.ruleId)}::${data(fill(words.crashed, { ...crash }))}`);
  for (const { id, line, sentences } of report.unread) {
    const place = `file=${property(id)}${line === null ? "" : `,line=${line}`},title=${property(words.notRead)}`;
    lines.push(`::error ${place}::${data(sentences[locale])}`);
  }
  const { severities, documents, findings } = report.summary;
  const totals = {
    texts: documents,
    count: findings,
    errors: severities.error,
    warnings: severities.warning,
    infos: severities.info,
  };
  const left = open.length - Object.values(shown).reduce((sum, count) => sum + Math.min(count, limit), 0);
  const more = left > 0 ? ` · ${fill(words.more, { count: left })}` : "";
  lines.push(`::notice title=${property(words.title)}::${data(fill(words.summary, totals) + more)}`);
  return `${lines.join("\n")}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
