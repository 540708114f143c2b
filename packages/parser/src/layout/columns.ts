import { columnWidths, keptIndent, lineCells } from "./column-width.ts";
import { leadIn } from "./lead-ins.ts";
import type { LineTable } from "./line-table.ts";

/** Stands for the indent of a column whose first lines still have theirs. */
export const KEPT = -1;
/** One line in so many must be squeezed before the column counts as one that squeezes its marks. */
const SQUEEZED_SHARE = 16;

/** At least so many lines, and one in so many, must be cut before lines of about a width count as a column. */
const LEAST_WRAPPED = 2;
const WRAPPED_SHARE = 5;
/** One cut line in so many must stop without any mark: verse has a mark at every line end. */
const BARE_SHARE = 4;
/** So many cut lines need no sentence end among them, if they have punctuation: the middle of a long sentence. */
const MANY_WRAPPED = 4;
/** Marks that the items of a list end with. */
const ITEM_ENDS = "；;：:";
/** A first line stripped of its indent is this much shorter than full. */
const WRAP_SLACK = 4;

/** What is known of the column that each line stands in. */
export interface Columns {
  /** Cells; 0 for a line of no column. */
  width: Int32Array;
  /** By how many cells first lines are shorter since their indent was stripped; {@link KEPT} where it is still there. */
  indent: Int8Array;
  /** 1 where justification squeezes full-width marks (标点挤压), so that a line may hold more than its width. */
  squeezes: Uint8Array;
  /**
   * How likely, in tenths of log-odds, a sentence that ends with its line ends its paragraph too: from how many sentences
   * of the column end in the middle of a line and how many before the end of a short one.
   */
  breakOdds: Int8Array;
}

export function findColumns(source: string, table: LineTable): Columns {
  const width = columnWidths(table);
  const indent = new Int8Array(table.length);
  const squeezes = new Uint8Array(table.length);
  const breakOdds = new Int8Array(table.length);
  let start = 0;
  while (start < table.length) {
    let end = start + 1;
    while (end < table.length && width[end] === width[start]) end++;
    const cells = width[start] ?? 0;
    if (cells > 0 && !isWrapped(source, table, start, end, cells)) width.fill(0, start, end);
    else if (cells > 0) {
      const squeeze = squeezesMarks(table, start, end, cells);
      squeezes.fill(squeeze ? 1 : 0, start, end);
      breakOdds.fill(sentenceOdds(table, start, end, cells), start, end);
      indent.fill(columnIndent(table, start, end, cells, squeeze), start, end);
    }
    start = end;
  }
  return { width, indent, squeezes, breakOdds };
}

/**
 * True when the lines were wrapped at the width: full ones stop in mid-sentence, hardly any short one does, and sentences end
 * somewhere. The lines of a list, or paragraphs that happen to be as long as each other, end where their author ended them.
 */
function isWrapped(source: string, table: LineTable, start: number, end: number, width: number): boolean {
  let cut = 0;
  let bare = 0;
  let loose = 0;
  let sentences = 0;
  let marked = 0;
  for (let i = start; i < end; i++) {
    sentences += table.innerStops.at(i) + table.stop.at(i);
    if (table.slack.at(i) > 0) marked++;
    if (table.stop.at(i) === 1 || ITEM_ENDS.includes(source.charAt(table.end.at(i) - 1))) continue;
    if (i + 1 < table.length && leadIn(source, table.start.at(i + 1), table.end.at(i + 1)) === "item") continue;
    const cells = lineCells(table, i);
    if (cells - table.hang.at(i) - table.slack.at(i) > width) continue;
    if (cells + table.need.at(i + 1) + WRAP_SLACK <= width) loose++;
    else {
      cut++;
      if (table.hang.at(i) === 0) bare++;
    }
  }
  const isProse = sentences > 0 || (cut >= MANY_WRAPPED && marked * 2 >= end - start);
  return (
    isProse &&
    bare * BARE_SHARE >= cut &&
    cut >= LEAST_WRAPPED &&
    cut >= 2 * loose &&
    cut * WRAPPED_SHARE >= end - start
  );
}

/** The fewest cells a line may take: hanging marks left out, and squeezed ones halved where the column does so. */
export function leastCells(table: LineTable, i: number, squeeze: boolean): number {
  return lineCells(table, i) - table.hang.at(i) - (squeeze ? table.slack.at(i) : 0);
}

function squeezesMarks(table: LineTable, start: number, end: number, width: number): boolean {
  let squeezed = 0;
  for (let i = start; i < end; i++) {
    const least = leastCells(table, i, false);
    if (least > width && least - table.slack.at(i) <= width && least <= width + 8) squeezed++;
  }
  return squeezed > 1 && squeezed * SQUEEZED_SHARE >= end - start;
}

function columnIndent(table: LineTable, start: number, end: number, width: number, squeeze: boolean): number {
  let kept = 0;
  let flush = 0;
  let four = 0;
  let two = 0;
  for (let i = start; i + 1 < end; i++) {
    if (i > start && !isParagraphEnd(table, i - 1, width)) continue;
    if (keptIndent(table, i) > 0) {
      kept++;
      continue;
    }
    const room = width - table.cells.at(i) - table.need.at(i + 1);
    const most = width - leastCells(table, i, squeeze);
    if (room < 0 && most >= 0) flush++;
    else {
      if (room < 4 && most >= 4) four++;
      if (room < 2 && most >= 2) two++;
    }
  }
  if (kept > 0 && kept >= flush) return KEPT;
  if (four > flush && four >= two) return 4;
  return two > flush ? 2 : 0;
}

function isParagraphEnd(table: LineTable, i: number, width: number): boolean {
  return table.stop.at(i) === 1 && lineCells(table, i) + table.need.at(i + 1) + 2 <= width;
}

/** Most and least that a count of sentences can say. */
const ODDS_LIMIT = 25;

function sentenceOdds(table: LineTable, start: number, end: number, width: number): number {
  let closing = 0;
  let inner = 0;
  for (let i = start; i < end; i++) {
    inner += table.innerStops.at(i);
    if (isParagraphEnd(table, i, width)) closing++;
  }
  const odds = Math.round(10 * Math.log((closing + 1) / (inner + 1.5)));
  return Math.max(-ODDS_LIMIT, Math.min(ODDS_LIMIT, odds));
}
