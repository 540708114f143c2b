import { codeAt } from "./code-at.ts";

/**
 * What a UTF-16 code unit is to the layout. The classes are numbers so that one table look-up a character is all that a
 * scan needs.
 */
export const OTHER = 0;
/** White space inside a line: space, U+3000, no-break space, tab. */
export const SPACE = 1;
/** Ends a line: line feed, carriage return, form feed, vertical tab, U+2028, U+2029. */
export const LINE_END = 2;
export const HAN = 3;
export const DIGIT = 4;
export const LATIN = 5;
/** 《 （ “ and kin: never the last mark of a line. */
export const OPEN = 6;
/** 》 ） ” and kin: never the first mark of a line. */
export const CLOSE = 7;
/** 。 ！ ？ …: ends a sentence. */
export const STOP = 8;
/** ， 、 ； ：: goes on after it. */
export const PAUSE = 9;
/** ASCII marks that go with digits or Latin letters: . , % : - / */
export const MARK = 10;
/** Full-width forms and symbols without a class of their own. */
export const WIDE = 11;

const CLASS_MASK = 15;
const CELL_SHIFT = 4;

/** Fills ranges, each given by its first code and its last. */
function ranges(table: Uint8Array, list: string, charClass: number, cells: number): void {
  for (const range of list.split(" ")) {
    const [from = 0, to = 0] = range.split("-").map((code) => Number.parseInt(code, 16));
    table.fill(charClass | (cells << CELL_SHIFT), from, to + 1);
  }
}

function each(table: Uint8Array, characters: string, charClass: number, cells: number): void {
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = charClass | (cells << CELL_SHIFT);
}

/**
 * Class in the low four bits, display cells above. Cells follow the East Asian Width property (Unicode Annex 11): W and F
 * take two, and so do the ambiguous “ ” ‘ ’ — … · ○ ℃ of a Chinese font; the second half of a surrogate pair and the
 * combining marks take none.
 */
function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  ranges(table, "0-ffff", OTHER, 1);
  ranges(table, "0-1f 7f-9f 300-36f 200b-200f dc00-dfff fe00-fe0f", OTHER, 0);
  ranges(table, "1100-115f 2010-2027 2030-205e 2100-27bf 2e80-303e 3041-33ff a000-a4cf ac00-d7a3", WIDE, 2);
  ranges(table, "d800-dbff e000-f8ff fe30-fe6f ff01-ff60 ffe0-ffe6", WIDE, 2);
  ranges(table, "3400-4dbf 4e00-9fff f900-faff 3005-3007", HAN, 2);
  ranges(table, "30-39", DIGIT, 1);
  ranges(table, "ff10-ff19", DIGIT, 2);
  ranges(table, "41-5a 61-7a c0-24f", LATIN, 1);
  ranges(table, "ff21-ff3a ff41-ff5a", LATIN, 2);
  each(table, "《（“‘【〈「『〔〖［｛", OPEN, 2);
  each(table, "([{", OPEN, 1);
  each(table, "》）”’】〉」』〕〗］｝", CLOSE, 2);
  each(table, ")]}", CLOSE, 1);
  each(table, "。！？…．｡", STOP, 2);
  each(table, "!?", STOP, 1);
  each(table, "，、；：—·～－", PAUSE, 2);
  each(table, ",;:", PAUSE, 1);
  each(table, ".%-/+&@_~#", MARK, 1);
  each(table, "％‰℃", WIDE, 2);
  each(
    table,
    " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f",
    SPACE,
    1,
  );
  each(table, "\ufeff", SPACE, 0);
  each(table, "\u3000", SPACE, 2);
  each(table, "\n\r\f\v\u2028\u2029", LINE_END, 0);
  return table;
}

const TABLE = makeTable();

/** Class and cells of a code unit in one number; see {@link classOf} and {@link cellsOf}. */
export function lookUp(code: number): number {
  return TABLE[code] ?? 0;
}

export function classOf(code: number): number {
  return (TABLE[code] ?? 0) & CLASS_MASK;
}

/** Class of the code unit at an offset. */
export function classAt(text: string, offset: number): number {
  return classOf(codeAt(text, offset));
}

/** Of a class that a word in figures or Latin letters is made of. */
export function isWord(charClass: number): boolean {
  return charClass === DIGIT || charClass === LATIN || charClass === MARK;
}

/** Of a class that begins no line and no sentence. */
export function isClosing(charClass: number): boolean {
  return charClass === CLOSE || charClass === STOP || charClass === PAUSE;
}

/** Display cells of a code unit: 0, 1 or 2. */
export function cellsOf(code: number): number {
  return (TABLE[code] ?? 0) >> CELL_SHIFT;
}

/** Display cells of a string. */
export function displayCells(text: string): number {
  let cells = 0;
  for (let i = 0; i < text.length; i++) cells += cellsOf(text.charCodeAt(i));
  return cells;
}

export function isWhite(text: string, offset: number): boolean {
  const charClass = classAt(text, offset);
  return charClass === SPACE || charClass === LINE_END;
}
