import type { Span } from "../result.ts";
import { classAt, LATIN, SPACE } from "../text/cells.ts";
import { copyOf } from "../text/copy-of.ts";
import { type EditKind, EditPlan } from "../text/edit-plan.ts";
import { LogicalText } from "../text/logical-text.ts";
import { readingForm } from "../text/reading-form.ts";
import { spaceFate } from "./inner-space.ts";
import { Layout, type Range } from "./layout.ts";
import { weighLineEnds } from "./line-breaks.ts";
import { type LineTable, readLines } from "./line-table.ts";
import { blank, pageNumbers } from "./page-numbers.ts";
import { paragraphStyle } from "./paragraph-style.ts";

/**
 * Undoes the layout of a source: joins what the typesetter wrapped, takes out the white space that layout put inside lines,
 * and keeps every paragraph break of the author. Never throws; a source without printed characters has no paragraphs. Of a
 * `stretch` of the source, which begins and ends with a line, the logical text begins with the first printed character.
 */
export function undoLayout(source: string, stretch: Span = { start: 0, end: source.length }): Layout {
  const base = stretch.start;
  const text = copyOf(source, base, stretch.end);
  const reading = readingForm(text);
  const all = readLines(text);
  const numbers = pageNumbers(reading, all);
  const gaps = numbers.map(({ gap }) => gap);
  const shown = blank(reading, gaps);
  const table = numbers.length === 0 ? all : readLines(blank(text, gaps));
  const weights = weighLineEnds(shown, table);
  const opening = base === 0 ? 0 : table.start(0);
  const plan = new EditPlan(table.length + table.inner.length / 2 + 1, base + opening);
  const paragraphs: Range[] = [];
  const inside: Range[] = [];
  const trailing = countTrailing(text, table);
  let first = 0;
  let inner = 0;
  let number = 0;
  let at = opening;
  /** Edits the white space up to the next line, around the page numbers that stand there. */
  const edit = (to: number, kind: EditKind, confidence: number): void => {
    for (let next = numbers[number]; next && next.start < to; next = numbers[++number]) {
      plan.push(base + at, base + next.start, kind, confidence);
      const start = next.start - opening - plan.removed;
      if (kind === "break") paragraphs.push({ start, end: start + next.end - next.start });
      else inside.push(next);
      at = next.end;
    }
    plan.push(base + at, base + to, kind, confidence);
  };
  while (first < table.length) {
    let last = first;
    while (last + 1 < table.length && (weights[last] ?? 0) <= 0) last++;
    const from = table.start(first);
    const to = table.end(last);
    if (first === 0) {
      if (from > at) plan.push(base + at, base + from, "space", confidenceOf(SURE));
    } else edit(from, "break", confidenceOf(weights[first - 1] ?? 0));
    const start = from - opening - plan.removed;
    const style = paragraphStyle(shown, from, to);
    for (let i = first; i <= last; i++) {
      const lineEnd = table.end(i);
      while (inner < table.inner.length && table.inner.at(inner) < lineEnd) {
        const spaceStart = table.inner.at(inner);
        const spaceEnd = table.inner.at(inner + 1);
        const fate = spaceFate(shown, spaceStart, spaceEnd, style, from, to);
        if (fate !== "keep") plan.push(base + spaceStart, base + spaceEnd, fate, 0.9);
        inner += 2;
      }
      if (i === last) break;
      const next = table.start(i + 1);
      const words = classAt(text, lineEnd - 1) === LATIN && classAt(text, next) === LATIN;
      // What a space parts is parted by a line end with a space before it: phrases, and names.
      const parts =
        trailing * 2 <= table.length &&
        classAt(text, lineEnd) === SPACE &&
        (style === "headline" || spaceFate(shown, lineEnd, next, style, from, to) !== "space");
      at = lineEnd;
      edit(next, words || parts ? "gap" : "wrap", confidenceOf(weights[i] ?? 0));
    }
    paragraphs.push({ start, end: to - opening - plan.removed });
    at = to;
    first = last + 1;
  }
  if (at < text.length) plan.push(base + at, base + text.length, "space", 1);
  table.clear();
  const logical = new LogicalText(source, plan, plan.replay(text, base));
  const read = blank(reading, inside);
  const logicalReading = read === text ? logical.text : plan.replay(read, base);
  return new Layout(logical, logicalReading, paragraphs, { start: base + opening, end: stretch.end });
}

/** Lines with white space at their end: where many have it, it says nothing of a headline's phrases. */
function countTrailing(text: string, table: LineTable): number {
  let count = 0;
  for (let i = 0; i < table.length; i++) if (classAt(text, table.end(i)) === SPACE) count++;
  return count;
}

/** The weight of a break that nothing speaks against. */
const SURE = 100;

/** How sure a decision is, 0.5 to 1, by its log-odds in tenths without their sign. */
const CONFIDENCE = Float64Array.from({ length: SURE + 1 }, (_, weight) => 1 / (1 + Math.exp(-weight / 15)));

function confidenceOf(weight: number): number {
  return CONFIDENCE[Math.min(SURE, Math.abs(weight))] ?? 1;
}
