import type { Span } from "@huiyao/parser";

/** Where some words stand in a part of the source, white space in either passed over; null when they do not. */
export function locateWords(source: string, within: Span, words: string): Span | null {
  const offsets: number[] = [];
  let printed = "";
  for (let i = within.start; i < within.end; i++) {
    const unit = source.charAt(i);
    if (/\s/u.test(unit)) continue;
    printed += unit;
    offsets.push(i);
  }
  const wanted = words.replace(/\s+/gu, "");
  const at = wanted === "" ? -1 : printed.indexOf(wanted);
  const start = offsets[at];
  const last = offsets[at + wanted.length - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}
