import { CLOSE, classOf, DIGIT, HAN, OPEN, PAUSE, STOP } from "../text/cells.ts";
import { keptIndent, lineCells } from "./column-width.ts";
import { type Columns, findColumns, KEPT, leastCells } from "./columns.ts";
import { leadIn } from "./lead-ins.ts";
import type { LineTable } from "./line-table.ts";
import { endsSentence, openAfter } from "./sentence-ends.ts";

/** Evidence for each line end, in tenths of a unit of log-odds: above 0 an author's break, else a typesetter's. */
export function weighLineEnds(source: string, table: LineTable): Int16Array {
  const columns = findColumns(source, table);
  const count = table.length;
  const weights = new Int16Array(count);
  let first = true;
  let open = 0;
  for (let i = 0; i + 1 < count; i++) {
    open = openAfter(source, table.start.at(i), table.end.at(i), first ? 0 : open);
    const weight = weighLineEnd(source, table, columns, i, first, open);
    weights[i] = weight;
    first = weight > 0;
  }
  if (count > 0) weights[count - 1] = 100;
  return weights;
}

function weighLineEnd(
  source: string,
  table: LineTable,
  columns: Columns,
  i: number,
  first: boolean,
  open: number,
): number {
  const start = table.start.at(i);
  const end = table.end.at(i);
  const next = table.start.at(i + 1);
  const nextEnd = table.end.at(i + 1);
  const lastClass = classOf(source.charCodeAt(end - 1));
  const nextClass = classOf(source.charCodeAt(next));
  const stop = endsSentence(source, start, end);
  const width = columns.width[i] ?? 0;
  const indent = columns.indent[i] ?? 0;
  const squeeze = columns.squeezes[i] === 1;

  if (nextClass === CLOSE || nextClass === PAUSE || (nextClass === STOP && !stop)) return -90;
  if (lastClass === OPEN) return -90;
  const lead = leadIn(source, next, nextEnd);
  if (lead === 2 && open === 0) return 90;

  let weight = 0;
  const gap = table.gap.at(i + 1);
  if (gap > usualGap(table, i + 1)) weight += 40;
  else if (gap < usualGap(table, i + 1)) weight += 20;
  if (open > 0 && open < 4) weight -= 40;
  if (width === 0) {
    if (lastClass === PAUSE && open > 0) return weight - 10;
    return weight + 30;
  }
  const stripped = first && indent > 0 && keptIndent(table, i) === 0 ? indent : 0;
  const cells = lineCells(table, i) + stripped;
  const wider = leastCells(table, i, squeeze) + stripped > width;
  const excess = width - cells - table.need.at(i + 1);
  if (wider) weight += 30;
  else if (excess >= 0) weight += 20 + 5 * Math.min(excess, 10);
  else weight -= 30;
  if (stop) weight += excess >= 0 ? 40 : 20;
  else if (lastClass === PAUSE) weight -= source.charCodeAt(end - 1) === 0xff1a ? 0 : 50;
  else if (lastClass === DIGIT && (nextClass === DIGIT || nextClass === HAN)) weight -= 40;
  else if (excess < 2 && !wider) weight -= excess < 0 ? 20 : 40;
  if (lead === 1 && stop) weight += 20;

  const nextIndent = keptIndent(table, i + 1);
  if (indent === KEPT) {
    if (nextIndent > 0) weight += 80;
    else if (excess < 2) weight -= 30;
  }
  if ((columns.width[i + 1] ?? 0) === width) weight += nextLineShape(source, table, width, indent, squeeze, i + 1);
  else if (stop) weight += 20;
  return Math.max(-100, Math.min(100, weight));
}

/** What the next line's own width says of it: first line of a paragraph, continuation, or no line of the column. */
function nextLineShape(
  source: string,
  table: LineTable,
  width: number,
  indent: number,
  squeeze: boolean,
  i: number,
): number {
  const cells = lineCells(table, i);
  const least = leastCells(table, i, squeeze);
  if (least > width) return 50;
  const after = i + 1 < table.length ? table.need.at(i + 1) : 2;
  const stop = endsSentence(source, table.start.at(i), table.end.at(i));
  const fullAsLater = cells > width - after;
  if (!fullAsLater && !stop && cells + 6 < width - after) return 30;
  if (indent <= 0 || keptIndent(table, i) > 0) return 0;
  const fullAsFirst = cells + indent > width - after && least + indent <= width;
  if (least + indent > width) return -40;
  if (fullAsFirst && !fullAsLater) return 40;
  if (fullAsLater && !fullAsFirst) return -40;
  return 0;
}

const GAP_WINDOW = 8;

/** The commonest gap of the lines around. */
function usualGap(table: LineTable, i: number): number {
  let ones = 0;
  let seen = 0;
  for (let k = Math.max(1, i - GAP_WINDOW); k <= i + GAP_WINDOW && k < table.length; k++) {
    if (table.gap.at(k) === 1) ones++;
    seen++;
  }
  return ones * 2 >= seen ? 1 : 2;
}
