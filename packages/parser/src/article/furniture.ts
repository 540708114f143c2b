import type { Range } from "../layout/layout.ts";
import { DOCUMENT_NUMBER, isSiteLine, PAGE_NAME } from "../layout/lead-ins.ts";
import { PAGE_NUMBER } from "../layout/page-numbers.ts";
import { anyOf } from "../text/any-of.ts";
import { CharSet } from "../text/char-set.ts";
import { cut } from "../text/cut.ts";
import { readNumeral } from "../time/numerals.ts";

const LONGEST = 80;
/** 责任编辑：张三 · 美编 李四 · 校对： */
const STAFF =
  /^[-—（【[]{0,3}\s?(?:[\u4e00-\u9fff]{0,4}(?:编辑|图片|责编|美编|校对|审校|编审|组版|制图|监制|播音|审片|审读)|版式|审核|[一二三初复终监]审|主编|值班主任|策划|视觉|总值班)\s*[：丨|\s]/u;
/** 某某记者 张三 摄 · 图为会议现场 */
const PHOTO = /(?:摄|供图|图片由.{1,20}提供)）?$|^(?:图[为①]|[▲▼◀▶]|（?资料图)|图片来源：/u;

/** 第12次 · （第3期） · 某某办公室 2026年5月8日: what the head of minutes and bulletins says of itself; （第12次） is of the title. */
const ISSUE = /^（?第\s?[\d一二三四五六七八九十百]{1,5}\s?(?:次|[期号]）?)$/u;
const ISSUED_BY =
  /^[\u4e00-\u9fff]{4,24}(?:办公室|办公厅|人民政府|委员会|党组|局)\s*\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s?印发)?$/u;

/** A3 2024年1月12日 星期五 责任编辑 张三: the line at the head or foot of a page. */
const FOLIO =
  /^[^，。；]{0,12}?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*星期[一二三四五六日天](?:\s[^，。；]{0,30})?$/u;

/** （本文有删减） · （完） · （图片由本报资料室提供） */
const NOTE = /^（(?:未?完|待续|本文[^（）]{1,10}|全文[^（）]{0,10}|节选|摘要|有删[节减改]|略)）$/u;

/** What stands above its story. */
const MASTHEAD = anyOf(PAGE_NAME, FOLIO, DOCUMENT_NUMBER, ISSUE, ISSUED_BY);
const OTHER = anyOf(PAGE_NUMBER, STAFF, NOTE);

/** Page numbers, running heads, editors, photo credits, a web site's own lines: printed with a story, no part of it. */
export function isFurniture(text: string, paragraph: Range): boolean {
  if (paragraph.end - paragraph.start > LONGEST) return false;
  const line = cut(text, paragraph);
  return (
    isSiteLine(text, paragraph.start, paragraph.end) ||
    OTHER.test(line) ||
    isMasthead(text, paragraph) ||
    (PHOTO_HOLDS.isIn(line, 0, line.length) && PHOTO.test(line) && !/[。！？](?!(?<=^图为[^。]*。)（).{8,}/u.test(line))
  );
}

/** 03版 · 第三版 · A3 要闻 2024年1月12日 星期五: the number of the page that a line about the page gives; null without one. */
export function pageNumber(text: string, { start, end }: Range): number | null {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end);
  const match =
    /^[-—\s]{0,3}第?\s?([一二三四五六七八九十]{1,3}|[A-Z]?\d{1,3})\s?版/u.exec(line) ??
    (FOLIO.test(line) ? /^\s?([A-Z]?\d{1,2})(?!\d)/u.exec(line) : null);
  return match?.[1] === undefined ? null : readNumeral(match[1].replace(/^[A-Z]/u, ""));
}

/** The furniture that stands above its story. */
export function isMasthead(text: string, range: Range): boolean {
  const { start, end } = range;
  return end - start <= LONGEST && MASTHEAD_HOLDS.isIn(text, start, end) && MASTHEAD.test(cut(text, range));
}

/** Characters that those expressions cannot do without: cheaper to look for. */
const MASTHEAD_HOLDS = new CharSet("版期号次年");
const PHOTO_HOLDS = new CharSet("摄图▲▼◀▶");
