import type { LogicalText } from "@huiyao/parser";
import type { CheckResult } from "../engine/check-result.ts";
import type { Finding, TextEdit } from "../finding.ts";

/** A finding in its surroundings, with what stands before it, it itself, and what follows. */
export interface Excerpt {
  /** Source lines that the finding touches, at most three of them. */
  lines: ExcerptLine[];
  /** The sentence as it reads with the layout undone; null when no layout is known. */
  logical: { before: string; match: string; after: string } | null;
}

export interface ExcerptLine {
  line: number;
  text: string;
  /** Columns of the finding in `text`, from 0, half-open. */
  from: number;
  to: number;
}

const MOST_LINES = 3;
const AROUND = 16;

export function excerptOf(document: Pick<CheckResult, "source" | "logical">, finding: Finding): Excerpt {
  const { source, logical } = document;
  return { lines: linesOf(source, finding), logical: logical === null ? null : sentenceOf(logical, finding) };
}

function linesOf(source: string, { span, line }: Finding): ExcerptLine[] {
  const lines: ExcerptLine[] = [];
  let start = source.lastIndexOf("\n", span.start - 1) + 1;
  for (let number = line; start <= source.length && (start < span.end || number === line); number++) {
    const feed = source.indexOf("\n", start);
    const end = feed < 0 ? source.length : feed;
    const text = source.slice(start, end).replace(/\r$/, "");
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, text.length);
    if (text.trim() !== "") lines.push({ line: number, text, from, to: Math.max(to, from) });
    if (lines.length === MOST_LINES || feed < 0) break;
    start = end + 1;
  }
  return lines;
}

function sentenceOf(logical: LogicalText, { span }: Finding): { before: string; match: string; after: string } {
  const { text } = logical;
  const start = logical.toLogical(span.start);
  const end = span.end > span.start ? logical.toLogical(span.end - 1) + 1 : start;
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - AROUND);
  const feed = text.indexOf("\n", end);
  const to = Math.min(feed < 0 ? text.length : feed, end + AROUND);
  return {
    before: (from > 0 && text[from - 1] !== "\n" ? "…" : "") + text.slice(from, start),
    match: shorten(text.slice(start, end)),
    after: text.slice(end, to) + (to < text.length && text[to] !== "\n" ? "…" : ""),
  };
}

/** A long match keeps its beginning and its end. */
function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 40)}…${text.slice(-30)}`;
}

/** The source around a fix before and after it, from the line of its first edit to the line of its last. */
export function fixPreview(source: string, edits: readonly TextEdit[]): { before: string; after: string } {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return { before: "", after: "" };
  const start = Math.max(source.lastIndexOf("\n", first.span.start - 1) + 1, first.span.start - 40);
  const feed = source.indexOf("\n", last.span.end);
  const end = Math.min(feed < 0 ? source.length : feed, last.span.end + 40);
  const parts: string[] = [];
  let from = start;
  for (const edit of edits) {
    parts.push(source.slice(from, edit.span.start), edit.text);
    from = edit.span.end;
  }
  parts.push(source.slice(from, end));
  return { before: source.slice(start, end), after: parts.join("") };
}
