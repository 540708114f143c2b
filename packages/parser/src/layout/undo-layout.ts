import { classOf, LATIN, SPACE } from "../text/cells.ts";
import { EditPlan } from "../text/edit-plan.ts";
import { LogicalText } from "../text/logical-text.ts";
import { readingForm } from "../text/reading-form.ts";
import { spaceFate } from "./inner-space.ts";
import type { Layout, Line, Range } from "./layout.ts";
import { weighLineEnds } from "./line-breaks.ts";
import { type LineTable, readLines } from "./line-table.ts";
import { paragraphStyle } from "./paragraph-style.ts";

/**
 * Undoes the layout of a source: joins what the typesetter wrapped, takes out the white space that layout put inside lines,
 * and keeps every paragraph break of the author. Never throws; a source without printed characters has no paragraphs.
 */
export function undoLayout(source: string): Layout {
  const table = readLines(source);
  const reading = readingForm(source);
  const weights = weighLineEnds(reading, table);
  const plan = new EditPlan(table.length + table.inner.length / 2 + 1);
  const paragraphs: Range[] = [];
  let first = 0;
  let inner = 0;
  let at = 0;
  while (first < table.length) {
    let last = first;
    while (last + 1 < table.length && (weights[last] ?? 0) <= 0) last++;
    const from = table.start(first);
    const to = table.end(last);
    if (first === 0) {
      if (from > at) plan.push(at, from, "space", confidenceOf(SURE));
    } else plan.push(at, from, "break", confidenceOf(weights[first - 1] ?? 0));
    const start = from - plan.removed;
    const style = paragraphStyle(reading, from, to);
    for (let i = first; i <= last; i++) {
      const lineEnd = table.end(i);
      while (inner < table.inner.length && table.inner.at(inner) < lineEnd) {
        const spaceStart = table.inner.at(inner);
        const spaceEnd = table.inner.at(inner + 1);
        const fate = spaceFate(reading, spaceStart, spaceEnd, style, from, to);
        if (fate !== "keep") plan.push(spaceStart, spaceEnd, fate, 0.9);
        inner += 2;
      }
      if (i === last) break;
      const next = table.start(i + 1);
      const words = classOf(source.charCodeAt(lineEnd - 1)) === LATIN && classOf(source.charCodeAt(next)) === LATIN;
      const phrases = style === "headline" && classOf(source.charCodeAt(lineEnd)) === SPACE;
      plan.push(lineEnd, next, words || phrases ? "gap" : "wrap", confidenceOf(weights[i] ?? 0));
    }
    paragraphs.push({ start, end: to - plan.removed });
    at = to;
    first = last + 1;
  }
  if (at < source.length) plan.push(at, source.length, "space", 1);
  table.clear();
  let lines: Line[] | null = null;
  const logical = new LogicalText(source, plan);
  return {
    plan,
    logical,
    reading: reading === source ? logical.text : plan.replay(reading),
    paragraphs,
    get lines() {
      lines ??= lineList(readLines(source));
      return lines;
    },
  };
}

/** The weight of a break that nothing speaks against. */
const SURE = 100;

/** How sure a decision is, 0.5 to 1, by its log-odds in tenths without their sign. */
const CONFIDENCE = Float64Array.from({ length: SURE + 1 }, (_, weight) => 1 / (1 + Math.exp(-weight / 15)));

function confidenceOf(weight: number): number {
  return CONFIDENCE[Math.min(SURE, Math.abs(weight))] ?? 1;
}

function lineList(table: LineTable): Line[] {
  const lines: Line[] = new Array(table.length);
  for (let i = 0; i < table.length; i++) {
    lines[i] = { start: table.start(i), end: table.end(i), cells: table.cells(i) };
  }
  return lines;
}
