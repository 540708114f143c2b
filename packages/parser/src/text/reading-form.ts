import { classAt, classOf, LINE_END, SPACE, STOP } from "./cells.ts";
import { CharMap } from "./char-map.ts";
import { SIMPLIFIED, TRADITIONAL } from "./traditional.characters.ts";

/** Half-width and small marks and the full-width ones they stand for in Chinese text. */
const MARKS = ",，;；:：!！?？(（)）﹐，﹑、﹔；﹕：﹖？﹗！﹙（﹚）｡。､、｢「｣」丨：｜：";
/** Characters of no width that web pages leave between others: they are no white space, and are read as a space. */
const INVISIBLE = "\u200b\u200c\u200d\u2060\u00ad";
const QUOTE = 0x22;
const DOT = 0x2e;
const FULL_STOP = 0x3002;
/** White space looked over for the mark's neighbour, in code units. */
const REACH = 2;

/** What a code unit is read as; 0 where it is read as it is printed. */
const READ_AS = new CharMap();
for (let i = 0; i < MARKS.length; i += 2) READ_AS.set(MARKS.charCodeAt(i), MARKS.charCodeAt(i + 1));
for (let i = 0; i < TRADITIONAL.length; i++) READ_AS.set(TRADITIONAL.charCodeAt(i), SIMPLIFIED.charCodeAt(i));
/** Full-width digits (０), Kangxi radicals (⼈) and compatibility ideographs: first and last of each. */
const COMPATIBLE = "０９⼀⿕\uf900\ufa6d";
for (let i = 0; i < COMPATIBLE.length; i += 2) {
  for (let code = COMPATIBLE.charCodeAt(i); code <= COMPATIBLE.charCodeAt(i + 1); code++) {
    const plain = String.fromCharCode(code).normalize("NFKC").charCodeAt(0);
    READ_AS.set(code, READ_AS.of(plain) || plain);
  }
}
READ_AS.set(QUOTE, 0x201c);
for (const char of INVISIBLE) READ_AS.set(char.charCodeAt(0), 0x20);
READ_AS.set(DOT, FULL_STOP);

/**
 * A text in the form the rules read: half-width marks beside Chinese characters are the full-width ones of Chinese text, and
 * the words of the genre stand in their Simplified forms (会議 → 会议). One code unit stands for one, so that every offset
 * names the same character in both; what a text prints is always taken from the text itself, see {@link asPrinted}.
 * Answers the text as it is where nothing changes, as in most newspapers.
 */
export function readingForm(text: string): string {
  let read = "";
  let kept = 0;
  let isOpen = false;
  /** Where lines end in dots and 。 is not used, one between two Chinese characters ends a sentence too; else 约翰.史密斯 is a name. */
  const isStop = !text.includes("。") && /[\u2014-\uffff]\.$/mu.test(text);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let as = READ_AS.of(code);
    if (as === 0) continue;
    if (code < 0x80) {
      if (!isChineseMark(text, i, code, isStop)) continue;
      if (code === QUOTE) {
        if (isOpen && opensSentence(text, i)) isOpen = false;
        if (isOpen) as++;
        isOpen = !isOpen;
      }
    }
    read += text.slice(kept, i) + String.fromCharCode(as);
    kept = i + 1;
  }
  return (kept === 0 ? text : read + text.slice(kept)).replace(CHIEF, "总经理");
}

/** 清澜公司CEO甲某: posts of three letters, as one of three characters. */
const CHIEF = /C[EFT]O(?=[\u4e00-\u9fff])/gu;

/** 1,000 10:30 http://… are written with half-width marks; 会议召开, is not. */
function isChineseMark(text: string, at: number, code: number, isStop: boolean): boolean {
  const before = neighbour(text, at, -1);
  if (code === DOT) return isWide(before) && (isLineEnd(text, at + 1) || (isStop && isWide(text.charCodeAt(at + 1))));
  return isWide(before) || isWide(neighbour(text, at, 1));
}

/** The code unit beside an offset, white space aside; 0 at the end of a line. */
function neighbour(text: string, at: number, step: 1 | -1): number {
  for (let i = at + step, most = REACH; i >= 0 && i < text.length; i += step) {
    const code = text.charCodeAt(i);
    if (classOf(code) !== SPACE) return classOf(code) === LINE_END ? 0 : code;
    if (most-- === 0) return 0;
  }
  return 0;
}

/** A Chinese character, or a mark that only Chinese text has. */
function isWide(code: number): boolean {
  return code >= 0x2014;
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || classAt(text, at) === LINE_END;
}

/** A quotation mark where a sentence has ended with its line: one before it was never closed. */
function opensSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && classAt(text, i) === SPACE) i--;
  if (i < 0 || classAt(text, i) !== LINE_END) return false;
  while (i >= 0 && (classAt(text, i) === SPACE || classAt(text, i) === LINE_END)) i--;
  return i < 0 || classAt(text, i) === STOP || text.charCodeAt(i) === DOT;
}

/** What a text prints at or after an offset where the rules, reading its reading form, came to a value. */
export type AsPrinted = (value: string, from: number) => string;

/** A value that is put together from several places stays as it is read. */
export function asPrinted(printed: string, reading: string): AsPrinted {
  if (printed === reading) return (value) => value;
  return (value, from) => {
    const at = reading.indexOf(value, from);
    return at < 0 ? value : printed.slice(at, at + value.length);
  };
}
