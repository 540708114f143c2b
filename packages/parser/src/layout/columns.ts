import {
  averageParagraph,
  columnIndent,
  hangsMarks,
  hasGaps,
  isWrapped,
  refineWidth,
  sentenceOdds,
  squeezesMarks,
} from "./column-traits.ts";
import { columnWidths } from "./column-width.ts";
import type { LineTable } from "./line-table.ts";

/** What is known of the column that each line stands in. */
export interface Columns {
  /** Cells; 0 for a line of no column. */
  width: Int32Array;
  /** By how many cells first lines are shorter since their indent was stripped; `KEPT` where it is still there. */
  indent: Int8Array;
  /** 1 where justification squeezes full-width marks (标点挤压), so that a line may hold more than its width. */
  squeezes: Uint8Array;
  /** 1 where closing marks hang into the margin, so that a word fits although the mark after it does not. */
  hangs: Uint8Array;
  /** 1 where blank lines part the paragraphs and only them. */
  gapped: Uint8Array;
  /**
   * How likely, in tenths of log-odds, a sentence that ends with its line ends its paragraph too: from how many sentences
   * of the column end in the middle of a line and how many before the end of a short one.
   */
  breakOdds: Int8Array;
  /** Cells of the column's average paragraph. */
  paragraph: Int32Array;
}

export function findColumns(source: string, table: LineTable): Columns {
  const count = table.length;
  const width = columnWidths(table);
  const indent = new Int8Array(count);
  const squeezes = new Uint8Array(count);
  const hangs = new Uint8Array(count);
  const gapped = new Uint8Array(count);
  const breakOdds = new Int8Array(count);
  const paragraph = new Int32Array(count);
  let start = 0;
  while (start < count) {
    const [end, found] = runFrom(width, start);
    if (found > 0) {
      const cells = refineWidth({ source, table, start, end, width: found });
      width.fill(cells, start, end);
      const run = { source, table, start, end, width: cells };
      if (isWrapped(run)) {
        const squeeze = squeezesMarks(run);
        const hang = hangsMarks(run);
        squeezes.fill(squeeze ? 1 : 0, start, end);
        hangs.fill(hang ? 1 : 0, start, end);
        gapped.fill(hasGaps(run) ? 1 : 0, start, end);
        breakOdds.fill(sentenceOdds(run), start, end);
        paragraph.fill(averageParagraph(run), start, end);
        indent.fill(columnIndent(run, squeeze, hang), start, end);
      } else width.fill(0, start, end);
    }
    start = end;
  }
  return { width, indent, squeezes, hangs, gapped, breakOdds, paragraph };
}

/** The lines from `start` on whose widths differ by one cell at most: the line after them, and the least width. */
function runFrom(width: Int32Array, start: number): [end: number, width: number] {
  const first = width[start] ?? 0;
  let least = first;
  let most = first;
  let end = start + 1;
  for (; end < width.length; end++) {
    const cells = width[end] ?? 0;
    if (first === 0 ? cells !== 0 : cells === 0 || Math.max(most, cells) - Math.min(least, cells) > 1) break;
    least = Math.min(least, cells);
    most = Math.max(most, cells);
  }
  return [end, least];
}
