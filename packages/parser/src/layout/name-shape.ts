import { COMPOUND_SURNAMES, isSurname } from "../people/surnames.ts";
import { classOf, HAN } from "../text/cells.ts";

/** True for two to four Han characters that begin with a surname (姓). */
export function isNameLike(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > 4) return false;
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) !== HAN) return false;
  if (length >= 3 && COMPOUND_SURNAMES.has(text.slice(start, start + 2))) return true;
  return length < 4 && isSurname(text.charCodeAt(start));
}
