import { classAt, LINE_END } from "../text/cells.ts";
import { CharSet } from "../text/char-set.ts";
import type { Range } from "./layout.ts";
import type { LineTable } from "./line-table.ts";

/** - 3 - · 第3页 · 3/12 · 第二版 */
export const PAGE_NUMBER =
  /^[-—－–·\s]{0,3}(?:[0-9]{1,3}\s?(?:\/\s?\d{1,4})?|第?\s?[0-9]{1,4}\s?[页版]|第[一二三四五六七八九十]{1,3}[页版])(?:[\s，]{0,2}共\s?\d{1,4}\s?页)?[-—－–·\s]{0,3}$/u;
const FIRST = new CharSet("-—－–·第0123456789");
const LONGEST = 16;
/** Numbers that stand closer together, in lines, are those of a list or a table. */
const FEWEST_LINES = 6;

/** A page number that the text layer of a page left between two lines. */
export interface PageNumber extends Range {
  /** The number and the line ends around it that are more than those between the lines beside it. */
  gap: Range;
}

/** The page numbers of a text, in order: none is its first or its last line, or one of a list of numbers. */
export function pageNumbers(source: string, table: LineTable): PageNumber[] {
  const found: PageNumber[] = [];
  let from = 0;
  let last = -FEWEST_LINES;
  for (let i = 0; i < table.length; i++) {
    const start = table.start(i);
    const end = table.end(i);
    if (end - start > LONGEST || !FIRST.isAt(source, start) || !PAGE_NUMBER.test(source.slice(start, end))) continue;
    const isFar = i - last >= FEWEST_LINES;
    if (!isFar && found.at(-1)?.start === table.start(last)) found.pop();
    last = i;
    if (!isFar || i === 0 || i + 1 === table.length) continue;
    let to = table.start(i + 1);
    for (let left = Math.min(table.gap(i - 1) || 1, table.gap(i), table.gap(i + 1)); left > 0; )
      if (classAt(source, --to) === LINE_END) left--;
    found.push({ start, end, gap: { start: Math.max(from, table.end(i - 1)), end: to } });
    from = to;
  }
  return found;
}

/** A text with spaces in the place of some ranges of it, which stand in order. */
export function blank(text: string, ranges: readonly Range[]): string {
  let blanked = "";
  let from = 0;
  for (const { start, end } of ranges) {
    blanked += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return blanked + text.slice(from);
}
