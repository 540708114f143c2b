import type { Layout, Span } from "@huiyao/parser";
import type { Fix } from "../finding.ts";

/** The safe fix that takes out the white space of some of the plan's edits. */
export function joinFix(layout: Layout, edits: readonly number[]): Fix {
  return {
    applicability: "safe",
    edits: edits.map((i) => ({ span: { start: layout.plan.start(i), end: layout.plan.end(i) }, text: "" })),
  };
}

/** The source characters of a span with the white space of some edits taken out. */
export function joined(source: string, layout: Layout, span: Span, edits: readonly number[]): string {
  let text = "";
  let from = span.start;
  for (const i of edits) {
    text += source.slice(from, layout.plan.start(i));
    from = layout.plan.end(i);
  }
  return text + source.slice(from, span.end);
}

/** What a cut is reported as: the span of its mention, how it should read, and the fix. */
export function joinOf(
  source: string,
  layout: Layout,
  span: Span,
  edits: readonly number[],
): { span: Span; expected: string[]; fix: Fix } {
  return { span, expected: [joined(source, layout, span, edits)], fix: joinFix(layout, edits) };
}
