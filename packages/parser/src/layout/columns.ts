import {
  averageParagraph,
  columnIndent,
  hangsMarks,
  hasGaps,
  isWrapped,
  type Run,
  refineWidth,
  sentenceOdds,
  squeezesMarks,
} from "./column-traits.ts";
import { columnWidths } from "./column-width.ts";
import type { LineTable } from "./line-table.ts";

/** Lines set in one column, and what is known of it. */
export interface Column extends Run {
  /** By how many cells first lines are shorter since their indent was stripped; `KEPT` where it is still there. */
  readonly indent: number;
  /** Justification squeezes full-width marks (标点挤压), so that a line may hold more than its width. */
  readonly squeezes: boolean;
  /** Closing marks hang into the margin, so that a word fits although the mark after it does not. */
  readonly hangs: boolean;
  /** Blank lines part the paragraphs and only them. */
  readonly gapped: boolean;
  /**
   * How likely, in tenths of log-odds, a sentence that ends with its line ends its paragraph too: from how many sentences
   * of the column end in the middle of a line and how many before the end of a short one.
   */
  readonly breakOdds: number;
  /** Cells of the column's average paragraph. */
  readonly paragraph: number;
}

export interface Columns {
  /** Cells of the column that a line stands in, 0 for a line of none; good until the next text is read. */
  width: Uint8Array;
  /** In order. */
  columns: Column[];
}

export function findColumns(source: string, table: LineTable): Columns {
  const count = table.length;
  const width = columnWidths(table);
  const columns: Column[] = [];
  /** Runs that a text goes on through, as one that narrows beside a picture. */
  let flow: Run[] = [];
  let start = 0;
  while (start < count) {
    const first = width[start] ?? 0;
    let least = first;
    let most = first;
    let end = start + 1;
    for (; end < count; end++) {
      const cells = width[end] ?? 0;
      if (first === 0 ? cells !== 0 : cells === 0 || Math.max(most, cells) - Math.min(least, cells) > 1) break;
      least = Math.min(least, cells);
      most = Math.max(most, cells);
    }
    if (flow.length > 0 && first === 0) {
      readFlow(flow, width, columns);
      flow = [];
    }
    if (first > 0)
      flow.push({ source, table, start, end, width: refineWidth({ source, table, start, end, width: least }) });
    start = end;
  }
  readFlow(flow, width, columns);
  return { width, columns };
}

/** The columns of runs that follow each other, as those of a text beside a picture: their traits are those of all. */
function readFlow(runs: readonly Run[], width: Uint8Array, columns: Column[]): void {
  const isColumn = isWrapped(runs);
  for (const run of runs) width.fill(isColumn ? run.width : 0, run.start, run.end);
  if (!isColumn) return;
  const squeezes = squeezesMarks(runs);
  const hangs = hangsMarks(runs);
  const gapped = hasGaps(runs);
  const breakOdds = sentenceOdds(runs);
  const paragraph = averageParagraph(runs);
  const indent = columnIndent(runs, squeezes, hangs);
  // Property by property: copied with a spread, each is an object of its own kind, which takes half as much memory again.
  for (const { source, table, start, end, width: cells } of runs)
    columns.push({ source, table, start, end, width: cells, squeezes, hangs, gapped, breakOdds, paragraph, indent });
}
