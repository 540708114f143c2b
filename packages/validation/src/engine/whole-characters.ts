import type { Span } from "@huiyao/parser";

/** A span that cuts no surrogate pair at its ends: it takes in the other half. */
export function wholeCharacters(source: string, { start, end }: Span): Span {
  return { start: cutsPair(source, start) ? start - 1 : start, end: cutsPair(source, end) ? end + 1 : end };
}

function cutsPair(source: string, at: number): boolean {
  return isSurrogate(source.charCodeAt(at - 1), 0xd800) && isSurrogate(source.charCodeAt(at), 0xdc00);
}

/** High ones are from 0xd800, low ones from 0xdc00. */
function isSurrogate(code: number, from: number): boolean {
  return code >= from && code < from + 0x400;
}
