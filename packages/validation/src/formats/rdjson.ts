import { SourcePositions } from "../engine/source-positions.ts";
import { type Finding, isOpen, type Severity } from "../finding.ts";
import { type Locale, wordFinding } from "../locales/locale.ts";
import type { Report } from "../report/report.ts";
import type { FormatOptions } from "./format.ts";
import { jsonPieces, LazyList } from "./json-pieces.ts";

const SEVERITIES: Record<Severity, string> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/** Reviewdog Diagnostic Format (rdjson). Its columns count UTF-8 bytes from 1. */
export function* rdjson(report: Report, options: FormatOptions = {}): Generator<string> {
  const diagnostics = new LazyList(() => diagnosticsOf(report, options.locale ?? "zh-CN"));
  yield* jsonPieces({ source: { name: "huiyao" }, diagnostics }, 0);
  yield "\n";
}

function* diagnosticsOf(report: Report, locale: Locale): Generator<object> {
  for (const document of report.documents) {
    const positions = new BytePositions(document.source);
    for (const finding of document.findings) {
      if (!isOpen(finding)) continue;
      yield {
        message: wordFinding(finding, locale),
        location: { path: document.id, range: range(positions, finding.span) },
        severity: SEVERITIES[finding.severity],
        code: { value: finding.ruleId },
        suggestions: suggestions(positions, finding),
      };
    }
  }
  for (const { id, line, code, sentences } of report.unread) {
    yield {
      message: sentences[locale],
      location: { path: id, ...(line === null ? {} : { range: { start: { line } } }) },
      severity: "ERROR",
      code: { value: code },
    };
  }
}

function suggestions(positions: BytePositions, { fix }: Finding): object[] {
  return (fix?.edits ?? []).map(({ span, text }) => ({ range: range(positions, span), text }));
}

function range(positions: BytePositions, span: Finding["span"]): object {
  return { start: positions.at(span.start), end: positions.at(span.end) };
}

/** Code units between two places whose bytes are counted once. */
const STEP = 256;

/** Lines and columns of a text that count bytes of UTF-8, each found in no more time in a long line than in a short one. */
class BytePositions {
  readonly #source: string;
  readonly #positions: SourcePositions;
  /** Bytes before every STEP-th code unit. */
  readonly #bytes: number[] = [0];

  constructor(source: string) {
    this.#source = source;
    this.#positions = new SourcePositions(source);
    for (let at = 0; at + STEP <= source.length; at += STEP)
      this.#bytes.push((this.#bytes.at(-1) ?? 0) + utf8Length(source, at, at + STEP));
  }

  at(offset: number): { line: number; column: number } {
    const { line, column } = this.#positions.at(offset);
    return { line, column: this.#before(offset) - this.#before(offset - column + 1) + 1 };
  }

  #before(offset: number): number {
    const step = Math.floor(offset / STEP);
    return (this.#bytes[step] ?? 0) + utf8Length(this.#source, step * STEP, offset);
  }
}

function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
