import type { Span } from "@huiyao/parser";
import type { Fix } from "../finding.ts";

/** The safe fix that takes out some stretches of white space. */
export function joinFix(gaps: readonly Span[]): Fix {
  return { applicability: "safe", edits: gaps.map((span) => ({ span, text: "" })) };
}

/** What a cut is reported as: its span, how it should read, and the fix that takes its gaps out. */
export function joinOf(
  source: string,
  span: Span,
  gaps: readonly Span[],
): { span: Span; expected: string[]; fix: Fix } {
  let text = "";
  let from = span.start;
  for (const gap of gaps) {
    text += source.slice(from, gap.start);
    from = gap.end;
  }
  return { span, expected: [text + source.slice(from, span.end)], fix: joinFix(gaps) };
}
