import type { Range } from "../layout/layout.ts";
import { isLabelled } from "../layout/lead-ins.ts";
import { classOf, PAUSE, STOP } from "../text/cells.ts";
import { cut } from "../text/cut.ts";
import { readNames } from "./names.ts";

const LONGEST = 90;
/** A headline of several phrases, parted by spaces and without a comma, may be as long as this. */
const LONGEST_PHRASES = 160;
const SHORTEST = 3;
/** 一、  （一）  1.  第一章: an item of a list, not a headline. */
const ITEM =
  /^(?:[一二三四五六七八九十百]{1,3}$|[一二三四五六七八九十]{1,3}\s?[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十\d]{1,3}[章节条项次]\s?$|第\s?\d{1,4}\s?[次期号]$)/u;
/** 政府办：张三、李四 */
const ROSTER = /^[\u4e00-\u9fff（）、\s]{2,20}：(.{2,}[、\s].{2,})$/u;
/** A sentence that ends in ！ or ？ rather than a headline. */
const LONGEST_EXCLAMATION = 32;
const LONGEST_WITH_COMMA = 14;
/** 某某办公室 2025年8月18日: who issued it and when. */
const ISSUED = /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s?$/u;

/** True for a paragraph that has the shape of a headline line: short, no sentence, no item of a list. */
export function looksLikeHeadline(text: string, paragraph: Range): boolean {
  const length = paragraph.end - paragraph.start;
  if (length < SHORTEST || length > LONGEST_PHRASES) return false;
  const last = text.charCodeAt(paragraph.end - 1);
  const lastClass = classOf(last);
  if (lastClass === PAUSE) return false;
  const line = cut(text, paragraph);
  if (lastClass === STOP && length > (line.includes("，") ? LONGEST_WITH_COMMA : LONGEST_EXCLAMATION)) return false;
  if (length > LONGEST && line.includes("，")) return false;
  if (line.includes("。") || ITEM.test(line) || isLabelled(text, paragraph.start, paragraph.end) || ISSUED.test(line))
    return false;
  const roster = ROSTER.exec(line)?.[1];
  if (roster !== undefined && readNames(roster, 0, roster.length) !== null) return false;
  return /[\u4e00-\u9fff]{2}/u.test(line);
}
