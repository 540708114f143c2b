import { POSTS } from "../people/posts.ts";
import { surnameLength } from "../people/surnames.ts";
import { classAt, HAN } from "../text/cells.ts";
import { squeeze } from "../text/cut.ts";

/** True for a Chinese name by its shape: a surname (姓) of one or two characters and one or two more. */
export function isNameLike(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > 4) return false;
  for (let at = start; at < end; at++) if (classAt(text, at) !== HAN) return false;
  const surname = surnameLength(text, start);
  return surname > 0 && length - surname <= 2;
}

/** 林叙安  区长 · 程  砚  区发改委主任 · 阿拉坦·宝音  副局长: a name and, behind more white space than a name is spread by, a post. */
const NAME_APART =
  /^(?:([\u4e00-\u9fff]{2,4})|([\u4e00-\u9fff][ \u3000\t]{1,4}[\u4e00-\u9fff])|[\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff]{1,6})(?: {2,}|[\u3000\t]+ *)[^\s，。：:、]{2,24}$/u;
const LONGEST = 48;
/** Cells that the first line of a paragraph is set in. */
const FIRST_LINE = 4;

/** True for a line of an attendance list that is one person with the post behind the name; set far in, one that opens with a post. */
export function isNameWithPost(source: string, start: number, end: number, indent = 0): boolean {
  if (indent > FIRST_LINE && POSTS.endingAt(source, start + source.slice(start, end).search(/\s/u), start)) return true;
  if (end - start > LONGEST || POSTS.endingAt(source, end, start) === undefined) return false;
  const [whole, solid, spread] = NAME_APART.exec(source.slice(start, end)) ?? [];
  const name = solid ?? (spread && squeeze(spread));
  return whole !== undefined && (name === undefined || isNameLike(name, 0, name.length));
}
