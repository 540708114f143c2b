import { keptIndent, lineCells } from "./column-width.ts";
import { isCredit } from "./lead-ins.ts";
import type { LineTable } from "./line-table.ts";

/** Lines, one after the other, that seem to be set in one column. */
export interface Run {
  readonly source: string;
  readonly table: LineTable;
  /** Index of the first line, and of the line after the last. */
  readonly start: number;
  readonly end: number;
  /** Cells. */
  readonly width: number;
}

/** Stands for the indent of a column whose first lines still have theirs. */
export const KEPT = -1;

/** One line in so many must be cut before lines of about a width count as a column. */
const WRAPPED_SHARE = 5;
/** One cut line in so many must stop without any mark: verse has a mark at every line end. */
const BARE_SHARE = 4;
/** So many cut lines need no sentence end among them, if they have punctuation: the middle of a long sentence. */
const MANY_WRAPPED = 4;
/** Lines before and after a run in which a sentence may end. */
const NEIGHBOURS = 6;
/** Marks that the items of a list end with. */
const ITEM_ENDS = "；：";
/** A first line stripped of its indent is this much shorter than full. */
const WRAP_SLACK = 4;

/**
 * True when the lines were wrapped at the width: full ones stop in mid-sentence, hardly any short one does, and sentences end
 * somewhere. The lines of a list, or paragraphs that happen to be as long as each other, end where their author ended them.
 */
export function isWrapped(runs: readonly Run[]): boolean {
  let lines = 0;
  let cut = 0;
  let bare = 0;
  let loose = 0;
  let commas = 0;
  let marked = 0;
  let sentences = 0;
  for (const { source, table, start, end, width } of runs) {
    lines += end - start;
    for (let i = start; i < end; i++) {
      sentences += table.innerStops(i) + table.stop(i);
      if (table.slack(i) > 0) marked++;
      if (table.stop(i) === 1 || ITEM_ENDS.includes(source.charAt(table.end(i) - 1))) continue;
      if (isCredit(source, table.start(i), table.end(i))) continue;
      if (table.leadIn(i + 1) !== null) continue;
      const cells = lineCells(table, i);
      if (cells - table.hang(i) - table.slack(i) > width) continue;
      if (cells + table.need(i + 1) + WRAP_SLACK <= width) {
        if (table.leadIn(i) === null) loose++;
      } else {
        cut++;
        commas += table.comma(i);
        if (table.hang(i) === 0) bare++;
      }
    }
  }
  if (sentences === 0) sentences = sentencesAround(runs);
  const isProse = sentences > 0 || (cut >= MANY_WRAPPED && marked * 2 >= lines);
  const least = commas > 0 && sentences > 0 ? 1 : 2;
  return isProse && cut >= least && cut >= 2 * loose && bare * BARE_SHARE >= cut && cut * WRAPPED_SHARE >= lines;
}

/**
 * The width that most lines have is one cell short of the true one where that is odd: Han characters leave a cell free, and
 * only lines with a digit or a Latin letter fill it.
 */
export function refineWidth({ table, start, end, width }: Run): number {
  let wider = 0;
  let loose = 0;
  for (let i = start; i < end; i++) {
    const cells = lineCells(table, i);
    if (cells - table.hang(i) === width + 1) wider++;
    else if (table.stop(i) === 0 && cells + table.need(i + 1) === width + 1) loose++;
  }
  return wider > loose ? width + 1 : width;
}

function sentencesAround(runs: readonly Run[]): number {
  const first = runs[0];
  if (!first) return 0;
  const { table, start } = first;
  const end = runs.at(-1)?.end ?? start;
  let sentences = 0;
  for (let i = Math.max(0, start - NEIGHBOURS); i < start; i++) sentences += table.stop(i);
  for (let i = end; i < end + NEIGHBOURS; i++) sentences += table.stop(i) + table.innerStops(i);
  return sentences;
}

/** The fewest cells a line may take: hanging marks left out, and squeezed ones halved where the column does so. */
export function leastCells(table: LineTable, i: number, squeeze: boolean): number {
  return lineCells(table, i) - table.hang(i) - (squeeze ? table.slack(i) : 0);
}

/** Cells that the first word of a line would have needed on the line before. */
export function neededCells(table: LineTable, i: number, hang: boolean): number {
  if (i >= table.length) return 2;
  return hang ? table.word(i) : table.need(i);
}

/** One line in so many must be squeezed before the column counts as one that squeezes its marks. */
const SQUEEZED_SHARE = 16;
/** No line holds more cells above its width than this. */
const MOST_SQUEEZED = 8;

export function squeezesMarks(runs: readonly Run[]): boolean {
  const squeezed = sum(runs, ({ table, width }, i) => {
    const least = leastCells(table, i, false);
    return least > width && least - table.slack(i) <= width && least <= width + MOST_SQUEEZED;
  });
  return squeezed > 1 && squeezed * SQUEEZED_SHARE >= sum(runs, () => true);
}

export function hangsMarks(runs: readonly Run[]): boolean {
  const wider = sum(runs, ({ table, width }, i) => lineCells(table, i) > width);
  const squeezed = sum(runs, ({ table, width }, i) => lineCells(table, i) - table.hang(i) > width);
  return wider > 2 * squeezed;
}

/** Adds up what the lines count for. */
function sum(runs: readonly Run[], count: (run: Run, i: number) => number | boolean): number {
  let total = 0;
  for (const run of runs) for (let i = run.start; i < run.end; i++) total += Number(count(run, i));
  return total;
}

/** Blank lines must stand after so many times more paragraph ends than not. */
const GAP_SHARE = 4;

/** True when blank lines stand between paragraphs and not between the lines of one. */
export function hasGaps(runs: readonly Run[]): boolean {
  const isLast = ({ end }: Run, i: number) => i + 1 === end;
  const isBlank = (run: Run, i: number) => !isLast(run, i) && run.table.gap(i + 1) > 1;
  const apart = sum(runs, (run, i) => isBlank(run, i) && isParagraphEnd(run, i));
  const close = sum(runs, (run, i) => !isLast(run, i) && !isBlank(run, i) && isParagraphEnd(run, i));
  const inside = sum(runs, (run, i) => isBlank(run, i) && run.table.stop(i) === 0);
  return apart > 0 && apart >= GAP_SHARE * (close + inside);
}

/** By how many cells first lines are short: 4, seldom 2, 0, or {@link KEPT}. */
export function columnIndent(runs: readonly Run[], squeeze: boolean, hang: boolean): number {
  let kept = 0;
  let flush = 0;
  let four = 0;
  let two = 0;
  for (const [r, run] of runs.entries()) {
    const { table, start, end, width } = run;
    for (let i = start; i + 1 < end; i++) {
      const isFirst = r === 0 && i === start;
      if (!isFirst && table.stop(i - 1) === 0) continue;
      const afterEnd = isFirst || isParagraphEnd(run, i - 1);
      if (keptIndent(table, i) > 0) {
        kept++;
        continue;
      }
      const room = width - table.cells(i) - neededCells(table, i + 1, hang);
      const most = width - leastCells(table, i, squeeze);
      if (room < 0 && most >= 0) {
        if (afterEnd) flush++;
      } else if (afterEnd || table.stop(i) === 0) {
        if (room < 4 && most >= 4) four++;
        if (room < 2 && most >= 2) two++;
      }
    }
  }
  if (kept > 0 && kept >= flush) return KEPT;
  if (four > flush && four >= two) return 4;
  return two > flush ? 2 : 0;
}

function isParagraphEnd({ table, width }: Run, i: number): boolean {
  return table.stop(i) === 1 && lineCells(table, i) + table.need(i + 1) + 2 <= width;
}

/** Most and least that a count of sentences can say, in tenths of log-odds. */
const ODDS_LIMIT = 25;

/** Tenths of log-odds that a sentence which ends with its line ends its paragraph too. */
export function sentenceOdds(runs: readonly Run[]): number {
  const closing = sum(runs, isParagraphEnd);
  const inner = sum(runs, ({ table }, i) => table.innerStops(i));
  const odds = Math.round(10 * Math.log((closing + 1) / (inner + 1.5)));
  return Math.max(-ODDS_LIMIT, Math.min(ODDS_LIMIT, odds));
}

/** Cells of an average paragraph, by how many of them surely end. */
export function averageParagraph(runs: readonly Run[]): number {
  return Math.round(sum(runs, ({ table }, i) => table.cells(i)) / (sum(runs, isParagraphEnd) + 1));
}
