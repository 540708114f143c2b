import { isOpen, SEVERITIES, type Severity } from "../finding.ts";
import { fill, sentencesOf, wordFinding } from "../locales/locale.ts";
import type { Report } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";

const COMMANDS: Record<Severity, string> = { error: "error", warning: "warning", info: "notice" };
/** GitHub shows ten annotations of each level a step. */
const SHOWN = 10;

/** Workflow commands of GitHub Actions: worst first, ten of each level, and one notice with the total. */
export function* github(report: Report, options: FormatOptions = {}): Generator<string> {
  const locale = options.locale ?? "zh-CN";
  const words = sentencesOf(locale).report;
  let left = 0;
  for (const severity of SEVERITIES) {
    let room = options.limit ?? SHOWN;
    for (const { id, findings } of report.documents) {
      for (const finding of findings) {
        if (finding.severity !== severity || !isOpen(finding)) continue;
        if (room-- <= 0) {
          left++;
          continue;
        }
        const place = `file=${property(id)},line=${finding.line},col=${finding.column},title=${property(finding.ruleId)}`;
        yield `::${COMMANDS[severity]} ${place}::${data(wordFinding(finding, locale))}\n`;
      }
    }
  }
  for (const crash of report.crashed)
    yield `::error title=${property(crash.ruleId)}::${data(fill(words.crashed, { ...crash }))}\n`;
  for (const { id, line, sentences } of report.unread) {
    const place = `file=${property(id)}${line === null ? "" : `,line=${line}`},title=${property(words.notRead)}`;
    yield `::error ${place}::${data(sentences[locale])}\n`;
  }
  const { severities, documents, findings } = report.summary;
  const totals = {
    texts: documents,
    count: findings,
    errors: severities.error,
    warnings: severities.warning,
    infos: severities.info,
  };
  const more = left > 0 ? ` · ${fill(words.more, { count: left })}` : "";
  yield `::notice title=${property(words.title)}::${data(fill(words.summary, totals) + more)}\n`;
}

function data(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
