import type { Span } from "../result.ts";
import { copyOf } from "../text/copy-of.ts";
import { LogicalText } from "../text/logical-text.ts";
import { Layout, type Range } from "./layout.ts";

/** The part of a layout that covers a span of its source, which begins and ends before a paragraph, or where the layout does. */
export function partOf(layout: Layout, span: Span): Layout {
  const { logical, reading, paragraphs } = layout;
  const { source, text } = logical;
  const from = span.start <= layout.plan.from ? 0 : logical.toLogical(span.start);
  const to = span.end === source.length ? text.length : logical.toLogical(span.end);
  if (from === 0 && to === text.length) return layout;
  const plan = layout.plan.between(span.start, span.end);
  const own = copyOf(text, from, to);
  return new Layout(
    new LogicalText(source, plan, own),
    reading === text ? own : copyOf(reading, from, to),
    rangesBetween(paragraphs, from, to),
    span,
  );
}

/** The ranges that begin between two offsets, as they stand from the first of these. */
function rangesBetween(ranges: readonly Range[], from: number, to: number): Range[] {
  const found: Range[] = [];
  for (const { start, end } of ranges)
    if (start >= from && start < to) found.push({ start: start - from, end: end - from });
  return found;
}

/** The layout of a span of a source out of those of its parts. Throws RangeError when there are none. */
export function joinParts(parts: readonly Layout[], span: Span): Layout {
  const [first, ...others] = parts;
  if (!first) throw new RangeError("no parts to join");
  if (others.length === 0) return first;
  const paragraphs: Range[] = [];
  let at = 0;
  for (const part of parts) {
    for (const { start, end } of part.paragraphs) paragraphs.push({ start: at + start, end: at + end });
    at += part.logical.text.length;
  }
  const logical = first.logical.followedBy(others.map((part) => part.logical));
  const isAsPrinted = parts.every((part) => part.reading === part.logical.text);
  const reading = isAsPrinted ? logical.text : parts.map((part) => part.reading).join("");
  return new Layout(logical, reading, paragraphs, span);
}
