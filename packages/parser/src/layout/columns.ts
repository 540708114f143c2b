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
    if (first > 0) {
      const column = readColumn(source, table, start, end, least);
      width.fill(column?.width ?? 0, start, end);
      if (column) columns.push(column);
    }
    start = end;
  }
  return { width, columns };
}

/** Null when lines whose widths differ by one cell at most were not wrapped at that width. */
function readColumn(source: string, table: LineTable, start: number, end: number, least: number): Column | null {
  const width = refineWidth({ source, table, start, end, width: least });
  const run: Run = { source, table, start, end, width };
  if (!isWrapped(run)) return null;
  const squeezes = squeezesMarks(run);
  const hangs = hangsMarks(run);
  return {
    source,
    table,
    start,
    end,
    width,
    squeezes,
    hangs,
    gapped: hasGaps(run),
    breakOdds: sentenceOdds(run),
    paragraph: averageParagraph(run),
    indent: columnIndent(run, squeezes, hangs),
  };
}
