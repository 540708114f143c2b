import { type EditPlan, LogicalText, type Span } from "@huiyao/parser";
import type { CheckResult } from "../engine/check-result.ts";
import { editedSpan } from "../engine/fix.ts";
import { wholeCharacters } from "../engine/whole-characters.ts";
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
  /** The source line; of one that is longer than asked for, what stands around the finding, cut ends shown by … */
  text: string;
  /** Columns of the finding in `text`, from 0, half-open. */
  from: number;
  to: number;
}

const MOST_LINES = 3;
const AROUND = 16;
/** Characters of the lines of a fix that are shown before its first and behind its last edit. */
const PREVIEW = 40;
/** How much of a line that is cut stands before the finding. */
const SHARE_BEFORE = 0.4;

/** @param longest characters of a line that are shown, at most */
export function excerptOf(document: Pick<CheckResult, "source" | "plan">, finding: Finding, longest: number): Excerpt {
  const { source, plan } = document;
  return {
    lines: linesOf(source, finding, longest),
    logical: plan === null ? null : sentenceOf(logicalAround(source, plan, finding.span), finding),
  };
}

function linesOf(source: string, { span, line, column }: Finding, longest: number): ExcerptLine[] {
  const lines: ExcerptLine[] = [];
  let start = span.start - column + 1;
  for (let number = line; ; number++) {
    const at = Math.max(span.start, start);
    const end = lineEndNear(source, at, longest);
    const shown = windowOf(source, start, at, end, longest);
    const to = Math.max(Math.min(span.end + shown.shift, shown.end), at + shown.shift);
    if (shown.text.trim() !== "") lines.push({ line: number, text: shown.text, from: at + shown.shift, to });
    const feed = source.slice(end, span.end).indexOf("\n");
    if (feed < 0 || end + feed + 1 >= span.end || lines.length === MOST_LINES) return lines;
    start = end + feed + 1;
  }
}

/** A line from `start` to `end`, or what stands in it around an offset; `shift` makes offsets of the source those of `text`. */
function windowOf(
  source: string,
  start: number,
  at: number,
  end: number,
  longest: number,
): { text: string; shift: number; end: number } {
  const first = end - start <= longest ? start : Math.max(start, at - Math.floor(longest * SHARE_BEFORE));
  const { start: from, end: to } = wholeCharacters(source, { start: first, end: Math.min(end, first + longest) });
  const before = from > start ? "…" : "";
  const shown = before + source.slice(from, to).replace(/\r$/, "");
  const isCut = to < source.length && !/[\r\n]/.test(source.charAt(to)) && source.charAt(to - 1) !== "\r";
  return { text: shown + (isCut ? "…" : ""), shift: before.length - from, end: shown.length };
}

/** Where the line of an offset begins, or the last place so many characters before it, which is between two. */
export function lineStartNear(text: string, at: number, most: number): number {
  const from = wholeCharacters(text, { start: Math.max(at - most, 0), end: at }).start;
  return from + text.slice(from, at).lastIndexOf("\n") + 1;
}

/** Where the line of an offset ends, or the first place so many characters behind it, which is between two. */
export function lineEndNear(text: string, at: number, most: number): number {
  const feed = text.slice(at, at + most).indexOf("\n");
  return feed < 0 ? wholeCharacters(text, { start: at, end: Math.min(at + most, text.length) }).end : at + feed;
}

/** The logical text around a span, with what {@link sentenceOf} looks at: of a long text no more than that is made. */
function logicalAround(source: string, plan: EditPlan, span: Span): LogicalText {
  for (let reach = AROUND * 2; ; reach *= 2) {
    const from = startOutsideEdits(plan, Math.max(span.start - reach, plan.from));
    const to = endOutsideEdits(plan, Math.min(span.end + reach, source.length));
    const logical = new LogicalText(source.slice(0, to), plan.between(from, to));
    const before = logical.toLogical(span.start);
    const after = logical.text.length - logical.toLogical(span.end);
    if ((from === plan.from || before > AROUND) && (to === source.length || after > AROUND)) return logical;
  }
}

/** An offset, or where the edit begins that it stands in. */
function startOutsideEdits(plan: EditPlan, offset: number): number {
  const next = plan.firstAfter(offset);
  return next < plan.length ? Math.min(offset, plan.start(next)) : offset;
}

/** An offset, or where the edit ends that it stands in. */
function endOutsideEdits(plan: EditPlan, offset: number): number {
  const next = plan.firstAfter(offset);
  return next < plan.length && plan.start(next) < offset ? plan.end(next) : offset;
}

function sentenceOf(logical: LogicalText, { span }: Finding): { before: string; match: string; after: string } {
  const { text } = logical;
  const start = logical.toLogical(span.start);
  const end = span.end > span.start ? logical.toLogical(span.end - 1) + 1 : start;
  const from = lineStartNear(text, start, AROUND);
  const to = lineEndNear(text, end, AROUND);
  return {
    before: (from > 0 && text[from - 1] !== "\n" ? "…" : "") + text.slice(from, start),
    match: shorten(text.slice(start, end)),
    after: text.slice(end, to) + (to < text.length && text[to] !== "\n" ? "…" : ""),
  };
}

/** A long match keeps its beginning and its end. */
function shorten(text: string): string {
  if (text.length <= 80) return text;
  const { start, end } = wholeCharacters(text, { start: text.length - 30, end: 40 });
  return `${text.slice(0, end)}…${text.slice(start)}`;
}

/** The source around a fix before and after it, from the line of its first edit to the line of its last. */
export function fixPreview(source: string, edits: readonly TextEdit[]): { before: string; after: string } {
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return { before: "", after: "" };
  const start = lineStartNear(source, first.span.start, PREVIEW);
  const end = lineEndNear(source, last.span.end, PREVIEW);
  return { before: source.slice(start, end), after: editedSpan(source, { start, end }, edits) };
}
