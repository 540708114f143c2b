import type { Range } from "../layout/layout.ts";
import { COMPOUND_SURNAMES, isSurname } from "../people/surnames.ts";
import { classOf, HAN, isWhite } from "../text/cells.ts";

const MIDDLE_DOT = "·";

/**
 * The names in a list of them: separated by white space, 、 or ，, or set solid (张三李四). Null when something in the range
 * is no name.
 */
export function readNames(text: string, start: number, end: number): Range[] | null {
  const names: Range[] = [];
  let at = start;
  while (at < end) {
    if (isSeparator(text, at)) {
      at++;
      continue;
    }
    let stop = at;
    while (stop < end && !isSeparator(text, stop)) stop++;
    const split = splitSolid(text, at, stop);
    if (!split) return null;
    names.push(...split);
    at = stop;
  }
  return names;
}

function isSeparator(text: string, at: number): boolean {
  return isWhite(text.charCodeAt(at)) || "、，,/／;；".includes(text.charAt(at));
}

function splitSolid(text: string, start: number, end: number): Range[] | null {
  const length = end - start;
  if (text.slice(start, end).includes(MIDDLE_DOT)) return length <= 16 ? [{ start, end }] : null;
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) !== HAN) return null;
  if (length >= 2 && length <= 3)
    return isSurname(text.charCodeAt(start)) || isCompound(text, start) ? [{ start, end }] : null;
  if (length === 4 && isCompound(text, start)) return [{ start, end }];
  if (length < 4 || length > 12) return length === 4 ? null : null;
  for (const first of [3, 2]) {
    if (!isSurname(text.charCodeAt(start))) return null;
    const rest = splitSolid(text, start + first, end);
    if (rest) return [{ start, end: start + first }, ...rest];
  }
  return null;
}

function isCompound(text: string, start: number): boolean {
  return COMPOUND_SURNAMES.has(text.slice(start, start + 2));
}
