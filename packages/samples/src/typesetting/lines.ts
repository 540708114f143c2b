import type { Span } from "@huiyao/parser";

const NOT_FIRST = new Set("，。、；：！？”’）》】…—,.;:!?)]");
const NOT_LAST = new Set("（《“‘【([");
const WHOLE = /[0-9A-Za-z.%]+|[\s\S]/gu;

/** Width in half-width cells: ASCII 1, anything else 2. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (let i = 0; i < text.length; i++) cells += text.charCodeAt(i) < 0x7f ? 1 : 2;
  return cells;
}

/**
 * Breaks a paragraph into lines the way a column is set: digits and Latin words stay whole, closing marks hang at the end
 * of a line, opening marks move to the next. `widthOf` gives the cells of the n-th line.
 */
export function breakLines(text: string, widthOf: (line: number) => number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const [token] of text.matchAll(WHOLE)) {
    const width = cellsOf(token);
    const full = used + width > widthOf(lines.length) && end > start;
    if (full && !NOT_FIRST.has(token)) {
      let cut = end;
      while (cut - 1 > start && NOT_LAST.has(text.charAt(cut - 1))) cut--;
      lines.push({ start, end: cut });
      start = cut;
      used = cellsOf(text.slice(cut, end));
    }
    end += token.length;
    used += width;
  }
  if (end > start) lines.push({ start, end });
  return lines;
}
