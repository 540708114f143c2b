import { surnameLength } from "../people/surnames.ts";
import { classOf, HAN } from "../text/cells.ts";

/** True for a Chinese name by its shape: a surname (姓) of one or two characters and one or two more. */
export function isNameLike(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > 4) return false;
  for (let at = start; at < end; at++) if (classOf(text.charCodeAt(at)) !== HAN) return false;
  const surname = surnameLength(text, start);
  return surname > 0 && length - surname <= 2 && length > surname;
}
