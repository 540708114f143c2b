import { classOf, LATIN, SPACE } from "../text/cells.ts";
import { EditPlan } from "../text/edit-plan.ts";
import { LogicalText } from "../text/logical-text.ts";
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
  const weights = weighLineEnds(source, table);
  const plan = new EditPlan();
  const ranges: Range[] = [];
  let inner = 0;
  let first = 0;
  let removed = 0;
  let at = 0;
  const edit = (start: number, end: number, kind: "wrap" | "space" | "break" | "gap", confidence: number): void => {
    plan.push(start, end, kind, confidence);
    removed += end - start - (kind === "break" || kind === "gap" ? 1 : 0);
  };
  while (first < table.length) {
    let last = first;
    while (last + 1 < table.length && (weights[last] ?? 0) <= 0) last++;
    const from = table.start.at(first);
    const to = table.end.at(last);
    if (from > at)
      edit(
        at,
        from,
        ranges.length === 0 ? "space" : "break",
        confidenceOf(first === 0 ? 100 : (weights[first - 1] ?? 0)),
      );
    const start = from - removed;
    const style = paragraphStyle(source, from, to);
    for (let i = first; i <= last; i++) {
      const lineEnd = table.end.at(i);
      while (inner < table.inner.length && table.inner.at(inner) < lineEnd) {
        const spaceStart = table.inner.at(inner);
        const spaceEnd = table.inner.at(inner + 1);
        const fate = spaceFate(source, spaceStart, spaceEnd, style, from, to);
        if (fate !== "keep") edit(spaceStart, spaceEnd, fate, 0.9);
        inner += 2;
      }
      if (i < last) {
        const next = table.start.at(i + 1);
        const words = classOf(source.charCodeAt(lineEnd - 1)) === LATIN && classOf(source.charCodeAt(next)) === LATIN;
        const phrases = style === "headline" && classOf(source.charCodeAt(lineEnd)) === SPACE;
        edit(lineEnd, next, words || phrases ? "gap" : "wrap", confidenceOf(weights[i] ?? 0));
      }
    }
    ranges.push({ start, end: to - removed });
    at = to;
    first = last + 1;
  }
  if (at < source.length) plan.push(at, source.length, "space", 1);
  let lines: Line[] | null = null;
  return {
    plan,
    logical: new LogicalText(source, plan),
    paragraphs: ranges,
    get lines() {
      lines ??= lineList(table);
      return lines;
    },
  };
}

/** Log-odds in tenths to how sure the decision is, 0.5 to 1. */
function confidenceOf(weight: number): number {
  return 1 / (1 + Math.exp(-Math.abs(weight) / 15));
}

function lineList(table: LineTable): Line[] {
  const lines: Line[] = new Array(table.length);
  for (let i = 0; i < table.length; i++) {
    lines[i] = { start: table.start.at(i), end: table.end.at(i), cells: table.cells.at(i) };
  }
  return lines;
}
