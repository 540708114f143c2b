import { CLOSE, isClosing, isWord, LINE_END, lookUp, OPEN, PAUSE, SPACE } from "../text/cells.ts";
import { IntList } from "../text/int-list.ts";
import { type LeadIn, leadIn } from "./lead-ins.ts";
import { endsSentence } from "./sentence-ends.ts";

/** Lines of so many cells or more are paragraphs: a page of A4 holds a hundred. */
export const WIDEST = 130;

/** Numbers of a line that fit in a byte, by their place in its row. */
const CELLS = 0;
const SLACK = 1;
const HANG = 2;
const NEED = 3;
const WORD = 4;
const COMMA = 5;
const INDENT = 6;
const GAP = 7;
const STOPS = 8;
const INNER_STOPS = 9;
const OPENS = 10;
const CLOSES = 11;
const LEAD_IN = 12;
const SPACES = 13;
const ROW = 14;
/** Lines before and behind a line that tell whether spaces inside it took room. */
const NEAR_LINES = 8;
/** What a line opens, by the number that its row has for it. */
const LEAD_INS: readonly LeadIn[] = [null, "story", "item", "label"];

/** So many lines are room for a page; the room that a long text took is given back with the next. */
const USUAL_LINES = 64;
const MOST_KEPT = 1 << 13;

/**
 * The lines of a source that are not blank, as rows of numbers: a 50 MB file has about a million lines. What a line outside
 * the table is asked for is 0; numbers above 255 count as 255.
 */
export class LineTable {
  /** Start and end of each run of white space inside a line, in source order. */
  readonly inner = new IntList();
  #offsets = new Int32Array(2 * USUAL_LINES);
  #bytes = new Uint8ClampedArray(ROW * USUAL_LINES);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Source offsets without the white space at either end. */
  start(i: number): number {
    return i < this.#length ? (this.#offsets[2 * i] ?? 0) : 0;
  }

  end(i: number): number {
    return i < this.#length ? (this.#offsets[2 * i + 1] ?? 0) : 0;
  }

  /** Display cells from the first to the last printed character, “ ” counted as two. */
  cells(i: number): number {
    return this.#at(i, CELLS);
  }

  /** How many cells narrower the line may be in truth: one for each full-width mark that justification may squeeze. */
  slack(i: number): number {
    return this.#at(i, SLACK);
  }

  /** Cells of the closing marks at the end, which may hang into the margin. */
  hang(i: number): number {
    return this.#at(i, HANG);
  }

  /** Cells that the line's first word needs, with the brackets before it and the closing marks after it. */
  need(i: number): number {
    return this.#at(i, NEED);
  }

  /** The same without the closing marks: what it needs where those hang into the margin. */
  word(i: number): number {
    return this.#at(i, WORD);
  }

  /** 1 where a comma stands inside the line: no headline, but a piece of a sentence. */
  comma(i: number): number {
    return this.#at(i, COMMA);
  }

  /** Cells of white space before the first character. */
  indent(i: number): number {
    return this.#at(i, INDENT);
  }

  /** Line ends between the line before and this one: 1 for the next line, 2 where one blank line is between. */
  gap(i: number): number {
    return this.#at(i, GAP);
  }

  /** 1 where the line closes a sentence. */
  stop(i: number): number {
    return this.#at(i, STOPS);
  }

  /** Sentences that end inside the line. */
  innerStops(i: number): number {
    return this.#at(i, INNER_STOPS);
  }

  /** Brackets and quotes that the line opens and leaves open, and that it closes without having opened them. */
  opens(i: number): number {
    return this.#at(i, OPENS);
  }

  closes(i: number): number {
    return this.#at(i, CLOSES);
  }

  /** What the line opens by its first words, once {@link readLeadIns} has read them. */
  leadIn(i: number): LeadIn {
    return LEAD_INS[this.#at(i, LEAD_IN)] ?? null;
  }

  /** Reads what each line opens: asked for several times a line, it is looked up once. */
  readLeadIns(source: string): void {
    for (let i = 0; i < this.#length; i++)
      this.#bytes[i * ROW + LEAD_IN] = LEAD_INS.indexOf(leadIn(source, this.start(i), this.end(i)));
  }

  /** Where most lines hold single spaces, recognition has put them there: they took no room in print. */
  narrow(): void {
    for (let i = 0; i < this.#length; i++) {
      const spaces = this.#at(i, SPACES);
      if (spaces === 0) continue;
      const from = Math.max(0, i - NEAR_LINES);
      const to = Math.min(this.#length, i + NEAR_LINES + 1);
      let holding = 0;
      for (let k = from; k < to; k++) if (this.#at(k, SPACES) > 0) holding++;
      if (2 * holding > to - from) this.#bytes[i * ROW + CELLS] = Math.max(0, this.cells(i) - spaces);
    }
  }

  clear(): void {
    this.#length = 0;
    this.inner.clear();
    if (this.#offsets.length > 2 * MOST_KEPT) {
      this.#offsets = new Int32Array(2 * USUAL_LINES);
      this.#bytes = new Uint8ClampedArray(ROW * USUAL_LINES);
    }
  }

  /** Adds a line; its numbers are put with {@link put}. */
  add(start: number, end: number): void {
    const i = this.#length++;
    if (2 * i === this.#offsets.length) this.#grow();
    this.#offsets[2 * i] = start;
    this.#offsets[2 * i + 1] = end;
  }

  /** Puts a number of the line added last. */
  put(place: number, value: number): void {
    this.#bytes[(this.#length - 1) * ROW + place] = value;
  }

  #at(i: number, place: number): number {
    return i < this.#length ? (this.#bytes[i * ROW + place] ?? 0) : 0;
  }

  #grow(): void {
    const offsets = new Int32Array(this.#offsets.length * 2);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
    const bytes = new Uint8ClampedArray(this.#bytes.length * 2);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

const shared = new LineTable();

/** Reads a source into lines; one pass. The table is good until the next text is read: all of them share it. */
export function readLines(source: string): LineTable {
  const table = shared;
  table.clear();
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
  table.narrow();
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
  let spaceCells = 0;
  let spaces = 0;
  const firstInner = table.inner.length;
  while (at < length) {
    const code = source.charCodeAt(at);
    const entry = lookUp(code);
    if (entry === PLAIN) {
      if (at > end) {
        table.inner.push2(end, at);
        const room = cells - printedCells;
        spaceCells += room;
        if (room === 1) spaces++;
      }
      const run = at++;
      while (at < length && lookUp(source.charCodeAt(at)) === PLAIN) at++;
      cells += 2 * (at - run);
      end = at;
      printedCells = cells;
      continue;
    }
    const charClass = entry & 15;
    if (charClass === LINE_END) break;
    cells += entry >> 4;
    at++;
    if (charClass === SPACE) continue;
    if (at - 1 > end) {
      table.inner.push2(end, at - 1);
      const room = cells - (entry >> 4) - printedCells;
      spaceCells += room;
      if (room === 1) spaces++;
    }
    end = at;
    printedCells = cells;
    if (charClass < OPEN || charClass > PAUSE) continue;
    if (entry >> 4 === 2) slack++;
    if (charClass === OPEN) opens++;
    else if (charClass === CLOSE) {
      if (opens > 0) opens--;
      else closes++;
    } else if (code === 0xff0c) comma = 1;
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f) stops++;
  }
  const stop = endsSentence(source, start, end) ? 1 : 0;
  if (end - start > LONGEST_SIGNATURE && table.inner.length - firstInner > LETTERSPACED * (end - start)) {
    printedCells -= spaceCells;
    spaces = 0;
  }
  table.add(start, end);
  table.put(CELLS, Math.min(printedCells, WIDEST));
  table.put(SPACES, spaces);
  table.put(COMMA, comma);
  table.put(OPENS, opens);
  table.put(CLOSES, closes);
  table.put(SLACK, Math.min(slack, WIDEST));
  table.put(INDENT, Math.min(indent, WIDEST));
  table.put(GAP, gap);
  table.put(HANG, hangingCells(source, start, end));
  table.put(STOPS, stop);
  table.put(INNER_STOPS, Math.max(0, stops - stop));
  putFirstWord(source, start, end, table);
  return at;
}

/** Four characters in five are Chinese ones, which only add to the width. */
const PLAIN = lookUp(0x4e00);
/** A line with more ends of white space per code unit than this is letterspaced (疏排): each character has a space before it. */
const LETTERSPACED = 0.6;
/** 国 务 院: no more than so many code units may be spaced for their looks, and are as wide as they are printed. */
const LONGEST_SIGNATURE = 20;
const LONGEST_HANG = 4;
const LONGEST_WORD = 40;

function hangingCells(source: string, start: number, end: number): number {
  let cells = 0;
  for (let at = end - 1; at > start && end - at <= LONGEST_HANG; at--) {
    const entry = lookUp(source.charCodeAt(at));
    if (!isClosing(entry & 15)) break;
    cells += entry >> 4;
  }
  return cells;
}

/** Measures the first word of a line, with the brackets before it and the closing marks after it. */
function putFirstWord(source: string, start: number, end: number, table: LineTable): void {
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
  table.put(WORD, cells);
  while (at < limit && isClosing(entry & 15)) {
    cells += entry >> 4;
    entry = lookUp(source.charCodeAt(++at));
  }
  table.put(NEED, cells);
}

/** Brackets and quotes open at the end of a line when so many are open before it. */
export function openAfter(table: LineTable, i: number, open: number): number {
  return Math.max(0, open - table.closes(i)) + table.opens(i);
}
