import type { Span } from "../result.ts";
import { copyOf } from "../text/copy-of.ts";
import { EditPlan } from "../text/edit-plan.ts";
import { LogicalText } from "../text/logical-text.ts";
import { Layout, type Range } from "./layout.ts";

/** The part of a layout that covers a span of its source, which begins where the layout does and ends before a paragraph. */
export function partOf(layout: Layout, span: Span): Layout {
  const { logical, reading, paragraphs } = layout;
  const { source, text } = logical;
  if (span.end === source.length) return layout;
  const end = logical.toLogical(span.end);
  const plan = layout.plan.upTo(span.end);
  const own = copyOf(text, 0, end);
  return new Layout(
    plan,
    new LogicalText(source, plan, own),
    reading === text ? own : copyOf(reading, 0, end),
    paragraphs.filter(({ start }) => start < end),
    span,
  );
}

/** The layout of a span of a source out of those of its parts. */
export function joinParts(source: string, span: Span, parts: readonly Layout[]): Layout {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const plan = new EditPlan(
    parts.reduce((sum, part) => sum + part.plan.length, 0),
    span.start,
  );
  const paragraphs: Range[] = [];
  let at = 0;
  for (const part of parts) {
    plan.append(part.plan);
    for (const { start, end } of part.paragraphs) paragraphs.push({ start: at + start, end: at + end });
    at += part.logical.text.length;
  }
  const text = parts.map(({ logical }) => logical.text).join("");
  const isAsPrinted = parts.every(({ logical, reading }) => reading === logical.text);
  const reading = isAsPrinted ? text : parts.map((part) => part.reading).join("");
  return new Layout(plan, new LogicalText(source, plan, text), reading, paragraphs, span);
}
