import type { CheckResult } from "../engine/check-result.ts";
import type { Finding } from "../finding.ts";
import { type Locale, wordFinding } from "../locales/locale.ts";
import type { Report, UnreadText } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";
import { jsonPieces, LazyList } from "./json-pieces.ts";

/**
 * The whole report as one JSON object: `schemaVersion`, `complete`, `documents`, `summary`, `unread` where texts could not be
 * read, and `changes` with a baseline. Where none could be read the score is null.
 */
export function* json(report: Report, options: FormatOptions = {}): Generator<string> {
  const { changes, crashed, complete, documents, summary, unread } = report;
  const { score } = summary;
  yield* jsonPieces(
    {
      schemaVersion: "1",
      complete,
      documents: lazily(documents, (document) => plainDocument(document, options.locale)),
      summary: { ...summary, score: score?.value ?? null, grade: score?.grade ?? null, worst: score },
      ...(unread.length > 0 ? { unread: unread.map((text) => plainUnread(text, options.locale)) } : {}),
      ...(crashed.length > 0 ? { crashed } : {}),
      ...(changes === null
        ? {}
        : {
            changes: {
              new: [...changes.fresh].flatMap(([document, findings]) =>
                findings.map((finding) => ({ document, fingerprint: finding.fingerprint, ruleId: finding.ruleId })),
              ),
              kept: changes.kept,
              gone: changes.gone,
              before: changes.before,
            },
          }),
    },
    2,
  );
  yield "\n";
}

/** One JSON object a line and text; those that could not be read come last, with `error` in place of findings. */
export function* ndjson(report: Report, options: FormatOptions = {}): Generator<string> {
  for (const document of report.documents) {
    yield* jsonPieces({ schemaVersion: "1", ...plainDocument(document, options.locale) }, 0);
    yield "\n";
  }
  for (const text of report.unread) {
    const { id, ...error } = plainUnread(text, options.locale);
    yield `${JSON.stringify({ schemaVersion: "1", id, complete: false, error })}\n`;
  }
}

function lazily<T>(values: Iterable<T>, make: (value: T) => object): LazyList {
  return new LazyList(function* () {
    for (const value of values) yield make(value);
  });
}

function plainUnread({ id, line, code, sentences }: UnreadText, locale: Locale = "zh-CN") {
  return { id, ...(line === null ? {} : { line }), code, message: sentences[locale] };
}

function plainDocument(document: CheckResult, locale: Locale | undefined): object {
  const { id, score, complete, crashed, characters, articles, findings } = document;
  return {
    id,
    score: score.value,
    grade: score.grade,
    worstGrade: score.worstGrade,
    complete,
    characters,
    articles,
    findings: lazily(findings, (finding) => (locale === undefined ? finding : inLocale(finding, locale))),
    ...(crashed.length > 0 ? { crashed } : {}),
  };
}

function inLocale(finding: Finding, locale: Locale): Finding {
  return { ...finding, message: wordFinding(finding, locale) };
}
