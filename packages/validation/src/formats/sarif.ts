import type { CheckResult } from "../engine/check-result.ts";
import type { Finding, Severity } from "../finding.ts";
import { type Locale, wordFinding } from "../locales/locale.ts";
import { findRule } from "../registry.ts";
import { freshIn, type Report } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";
import { jsonPieces, LazyList } from "./json-pieces.ts";

const LEVELS: Record<Severity, "error" | "warning" | "note"> = { error: "error", warning: "warning", info: "note" };

/**
 * SARIF 2.1.0 (OASIS standard, 2020): fingerprints, suppressions for decided findings, baseline states, and fixes. Columns and
 * offsets count UTF-16 code units.
 */
export function* sarif(report: Report, options: FormatOptions = {}): Generator<string> {
  const locale = options.locale ?? "zh-CN";
  const rules = rulesOf(report);
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: new LazyList(() => [
      {
        tool: {
          driver: {
            name: "huiyao",
            ...(options.toolVersion === undefined ? {} : { version: options.toolVersion }),
            rules: rules.map((id) => {
              const docs = findRule(id)?.docs[locale];
              return {
                id,
                ...(docs === undefined
                  ? {}
                  : { shortDescription: { text: docs.title }, fullDescription: { text: docs.body } }),
              };
            }),
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.complete,
            toolExecutionNotifications: [
              ...report.crashed.map((crash) => ({
                level: "error",
                message: { text: `${crash.ruleId}: ${crash.message}` },
              })),
              ...report.unread.map(({ id, line, code, sentences }) => ({
                level: "error",
                descriptor: { id: code },
                message: { text: sentences[locale] },
                locations: [
                  {
                    physicalLocation: {
                      artifactLocation: { uri: uriOf(id) },
                      ...(line === null ? {} : { region: { startLine: line } }),
                    },
                  },
                ],
              })),
            ],
          },
        ],
        artifacts: report.documents.map((document) => ({ location: { uri: uriOf(document.id) } })),
        results: new LazyList(() => results(report, rules, locale)),
      },
    ]),
  };
  yield* jsonPieces(log, 2);
  yield "\n";
}

function rulesOf({ documents }: Report): string[] {
  const rules = new Set<string>();
  for (const { findings } of documents) for (const { ruleId } of findings) rules.add(ruleId);
  return [...rules].sort();
}

function* results(report: Report, rules: readonly string[], locale: Locale): Generator<object> {
  for (const [index, document] of report.documents.entries()) {
    const fresh = freshIn(report, document);
    for (const finding of document.findings) {
      yield {
        ruleId: finding.ruleId,
        ruleIndex: rules.indexOf(finding.ruleId),
        level: LEVELS[finding.severity],
        message: { text: wordFinding(finding, locale) },
        locations: [{ physicalLocation: { artifactLocation: artifact(document, index), region: region(finding) } }],
        partialFingerprints: { "huiyao/v1": finding.fingerprint },
        ...(report.changes === null ? {} : { baselineState: fresh.has(finding.fingerprint) ? "new" : "unchanged" }),
        ...suppressions(finding),
        ...fixes(document, index, finding),
        ...(finding.expected.length === 0
          ? {}
          : { properties: { actual: finding.actual, expected: finding.expected } }),
      };
    }
  }
}

/** A path or name as a relative URI. */
function uriOf(id: string): string {
  return id === "" ? "stdin" : encodeURI(id.replaceAll("\\", "/")).replaceAll("#", "%23").replaceAll("?", "%3F");
}

function artifact(document: CheckResult, index: number): object {
  return { uri: uriOf(document.id), index };
}

function region({ span, line, column }: Finding): object {
  return { startLine: line, startColumn: column, charOffset: span.start, charLength: span.end - span.start };
}

function suppressions({ decision }: Finding): object {
  if (decision === undefined) return {};
  const { reason, by, verdict } = decision;
  return { suppressions: [{ kind: "external", status: "accepted", justification: `${verdict}: ${reason} (${by})` }] };
}

function fixes(document: CheckResult, index: number, { fix, message }: Finding): object {
  if (fix === null || fix.edits.length === 0) return {};
  return {
    fixes: [
      {
        description: { text: `${fix.applicability}: ${message}` },
        artifactChanges: [
          {
            artifactLocation: artifact(document, index),
            replacements: fix.edits.map(({ span, text }) => ({
              deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
              insertedContent: { text },
            })),
          },
        ],
      },
    ],
  };
}
