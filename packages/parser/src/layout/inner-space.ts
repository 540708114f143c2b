import { classOf, DIGIT, HAN, LATIN, MARK, OPEN } from "../text/cells.ts";
import { endsSentence } from "./sentence-ends.ts";

/** What becomes of the white space inside a line: `keep` it, take it out (`space`) or bring it down to one space (`gap`). */
export type SpaceFate = "keep" | "space" | "gap";

/** How the white space of a paragraph is to be read. */
export type ParagraphStyle = "prose" | "headline" | "list";

const LONGEST_HEADLINE = 120;
const SHORTEST_PHRASE = 3;
const LABEL = /^[\u4e00-\u9fff \u3000]{1,12}[：:]/u;

export function styleOf(source: string, start: number, end: number): ParagraphStyle {
  const head = source.slice(start, Math.min(end, start + 16));
  if (LABEL.test(head) && !endsSentence(source, start, end)) return "list";
  if (end - start <= LONGEST_HEADLINE && !endsSentence(source, start, end)) return "headline";
  return "prose";
}

/** Decides on one run of white space between two printed characters of a line. */
export function spaceFate(
  source: string,
  start: number,
  end: number,
  style: ParagraphStyle,
  from: number,
  to: number,
): SpaceFate {
  const before = classOf(source.charCodeAt(start - 1));
  const after = classOf(source.charCodeAt(end));
  const word = (charClass: number): boolean => charClass === LATIN || charClass === MARK;
  if ((word(before) || before === DIGIT) && (word(after) || after === DIGIT) && (word(before) || word(after)))
    return "keep";
  if (style === "headline" && startsPhrase(before) && startsPhrase(after)) {
    if (phraseBefore(source, start, from) >= SHORTEST_PHRASE && phraseAfter(source, end, to) >= SHORTEST_PHRASE) {
      return end - start === 1 && source.charCodeAt(start) === 0x20 ? "keep" : "gap";
    }
  }
  if (style === "list" && before === HAN && after === HAN) {
    if (phraseBefore(source, start, from) === 1 && phraseAfter(source, end, to) === 1) return "space";
    return end - start === 1 ? "keep" : "gap";
  }
  return "space";
}

function startsPhrase(charClass: number): boolean {
  return charClass === HAN || charClass === OPEN || charClass === DIGIT || charClass === LATIN;
}

const ENOUGH = 4;

/** Printed characters without white space just before an offset, up to a few. */
function phraseBefore(source: string, at: number, from: number): number {
  let length = 0;
  while (at - 1 - length >= from && length < ENOUGH && !isSpace(source.charCodeAt(at - 1 - length))) length++;
  return length;
}

function phraseAfter(source: string, at: number, to: number): number {
  let length = 0;
  while (at + length < to && length < ENOUGH && !isSpace(source.charCodeAt(at + length))) length++;
  return length;
}

function isSpace(code: number): boolean {
  const charClass = classOf(code);
  return charClass === 1 || charClass === 2;
}
