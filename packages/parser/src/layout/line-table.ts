import { CLOSE, DIGIT, LATIN, LINE_END, lookUp, MARK, OPEN, PAUSE, SPACE, STOP } from "../text/cells.ts";
import { ByteList, IntList } from "../text/int-list.ts";
import { endsSentence } from "./sentence-ends.ts";

/** Lines of so many cells or more are paragraphs: a page of A4 holds a hundred. */
export const WIDEST = 130;

/**
 * The lines of a source that are not blank, as columns of numbers: a 50 MB file has about a million lines.
 */
export class LineTable {
  /** Source offsets without the white space at either end. */
  readonly start = new IntList();
  readonly end = new IntList();
  /** Display cells from the first to the last printed character, “ ” counted as two. */
  readonly cells = new ByteList();
  /** How many cells narrower the line may be in truth: one for each full-width mark that justification may squeeze. */
  readonly slack = new ByteList();
  /** Cells of the closing marks at the end, which may hang into the margin. */
  readonly hang = new ByteList();
  /** Cells that the line's first word needs, with the brackets before it and the closing marks after it. */
  readonly need = new ByteList();
  /** The same without the closing marks: what it needs where those hang into the margin. */
  readonly word = new ByteList();
  /** 1 where a comma stands inside the line: no headline, but a piece of a sentence. */
  readonly comma = new ByteList();
  /** Cells of white space before the first character. */
  readonly indent = new ByteList();
  /** Line ends between the line before and this one: 1 for the next line, 2 where one blank line is between. */
  readonly gap = new ByteList();
  /** 1 where the line closes a sentence. */
  readonly stop = new ByteList();
  /** Sentences that end inside the line. */
  readonly innerStops = new ByteList();
  /** Brackets and quotes that the line opens and leaves open, and that it closes without having opened them. */
  readonly opens = new ByteList();
  readonly closes = new ByteList();
  /** Start and end of each run of white space inside a line, in source order. */
  readonly inner = new IntList();

  get length(): number {
    return this.start.length;
  }
}

/** Reads a source into lines; one pass. */
export function readLines(source: string): LineTable {
  const table = new LineTable();
  const length = source.length;
  let gap = 0;
  let at = 0;
  while (at < length) {
    let indent = 0;
    let code = source.charCodeAt(at);
    let entry = lookUp(code);
    // to the first printed character
    while (at < length) {
      code = source.charCodeAt(at);
      entry = lookUp(code);
      const charClass = entry & 15;
      if (charClass === LINE_END) {
        if (code === 13 && source.charCodeAt(at + 1) === 10) at++;
        gap++;
        indent = 0;
      } else if (charClass === SPACE) indent += entry >> 4;
      else break;
      at++;
    }
    if (at >= length) break;
    at = readLine(source, at, indent, gap, table);
    gap = 0;
  }
  return table;
}

/** Reads one line from its first printed character; answers the offset of its line end. */
function readLine(source: string, start: number, indent: number, gap: number, table: LineTable): number {
  const length = source.length;
  let cells = 0;
  let slack = 0;
  let printedCells = 0;
  let end = start;
  let at = start;
  let stops = 0;
  let opens = 0;
  let closes = 0;
  let comma = 0;
  while (at < length) {
    const code = source.charCodeAt(at);
    const entry = lookUp(code);
    const charClass = entry & 15;
    if (charClass === LINE_END) break;
    cells += entry >> 4;
    at++;
    if (charClass === SPACE) continue;
    if (at - 1 > end) table.inner.push2(end, at - 1);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f) stops++;
    if (charClass >= OPEN && charClass <= PAUSE) {
      if (entry >> 4 === 2) slack++;
      if (code === 0xff0c) comma = 1;
      if (charClass === OPEN) opens++;
      else if (charClass === CLOSE) {
        if (opens > 0) opens--;
        else closes++;
      }
    }
    end = at;
    printedCells = cells;
  }
  table.start.push(start);
  table.end.push(end);
  table.cells.push(Math.min(printedCells, WIDEST));
  table.comma.push(comma);
  table.opens.push(opens);
  table.closes.push(closes);
  table.slack.push(Math.min(slack, WIDEST));
  table.indent.push(Math.min(indent, WIDEST));
  table.gap.push(gap);
  table.hang.push(hangingCells(source, start, end));
  pushFirstWord(source, start, end, table);
  const stop = endsSentence(source, start, end) ? 1 : 0;
  table.stop.push(stop);
  table.innerStops.push(Math.max(0, stops - stop));
  return at;
}

const LONGEST_HANG = 4;
const LONGEST_WORD = 40;

function isClosing(charClass: number): boolean {
  return charClass === CLOSE || charClass === STOP || charClass === PAUSE;
}

function hangingCells(source: string, start: number, end: number): number {
  let cells = 0;
  for (let at = end - 1; at > start && end - at <= LONGEST_HANG; at--) {
    const entry = lookUp(source.charCodeAt(at));
    if (!isClosing(entry & 15)) break;
    cells += entry >> 4;
  }
  return cells;
}

function isWord(charClass: number): boolean {
  return charClass === DIGIT || charClass === LATIN || charClass === MARK;
}

/** Measures the first word of a line, with the brackets before it and the closing marks after it. */
function pushFirstWord(source: string, start: number, end: number, table: LineTable): void {
  const limit = Math.min(end, start + LONGEST_WORD);
  let cells = 0;
  let at = start;
  let entry = lookUp(source.charCodeAt(at));
  while (at < limit && (entry & 15) === OPEN) {
    cells += entry >> 4;
    entry = lookUp(source.charCodeAt(++at));
  }
  if (isWord(entry & 15)) {
    while (at < limit && isWord(entry & 15)) {
      cells += entry >> 4;
      entry = lookUp(source.charCodeAt(++at));
    }
  } else {
    cells += entry >> 4;
    entry = lookUp(source.charCodeAt(++at));
  }
  table.word.push(cells);
  while (at < limit && isClosing(entry & 15)) {
    cells += entry >> 4;
    entry = lookUp(source.charCodeAt(++at));
  }
  table.need.push(cells);
}

/** Brackets and quotes open at the end of a line when so many are open before it. */
export function openAfter(table: LineTable, i: number, open: number): number {
  return Math.max(0, open - table.closes.at(i)) + table.opens.at(i);
}
