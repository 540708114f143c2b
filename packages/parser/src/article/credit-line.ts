import type { Range } from "../layout/layout.ts";
import { DATE_LINE, DATED_SOURCE } from "../layout/lead-ins.ts";
import { cut } from "../text/cut.ts";
import { textAfter } from "../text/near.ts";
import { readSignature } from "./byline.ts";
import { placed, readRoles, readSigners } from "./signers.ts";

/** 发布日期: 2022-04-27 来源：某报 · 摘自 《某报》 2022.04.27 张三: a line about the story rather than of it. */
export interface CreditLine {
  outlet: Range | null;
  reporters: Range[];
  /** ISO day, null when the line gives none. */
  published: string | null;
  /** Stands above its story, or closes it. */
  place: "above" | "end";
}

/** 时间：2026-01-02 dates a page; 时间：2025年3月5日上午 is when a meeting was held. */
const ABOVE =
  /^(?:[-·•●]\s?)?(?:(?:内容)?(?:发布|发文|刊发|更新|成文|发稿)(?:日期|时间)|发布(?:机构|单位)|索引号|(?:信息|文章|稿件|本文)?[来稿]源)\s*[：\d]|(?:[布新]日期|布时间)：\s?\d|^日期\s*：|^时间\s*：\s*\d{4}[-./]/u;
/** 作者：张三, where the rest of the line bears the label out. */
const AUTHOR = /^(?:作者|记者|通讯员)\s*：/u;
const END =
  /^(?:摘自|转自|原载|载于)\s*[《：]?|^（?(?:[新文信稿][闻章息件])?(?:来源|摘自|供稿)：|^（作者：|^（[\u4e00-\u9fff]{2,8}[报网]）$|^（[^，。]{2,24}[/／][文图摄审]|^《[^》]{2,14}[报刊]\s?》\s?（\s?\d{4}|^[^，。：]{2,24}供稿$/u;
const DAY = /(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})日?/u;
/** 10.06.2025 */
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/u;
const LONGEST = 120;
const LONGEST_SIGNED = 60;

export function readCreditLine(text: string, paragraph: Range): CreditLine | null {
  if (paragraph.end - paragraph.start > LONGEST) return null;
  const signed = readSigned(text, paragraph);
  if (signed) return signed;
  const line = cut(text, paragraph);
  const reporters = findReporters(line);
  const above = ABOVE.test(line) || DATED_SOURCE.test(line) || (AUTHOR.test(line) && reporters.length > 0);
  if ((!above && !END.test(line)) || /[。！？]$/u.test(line)) return null;
  const day = DAY.exec(line);
  return {
    ...placed({ outlet: findOutlet(line), reporters }, paragraph.start),
    published: day ? isoDay(day) : null,
    place: above ? "above" : "end",
  };
}

/** A line that is nothing but a day: when the page came out. */
export function readDateLine(text: string, { start, end }: Range): CreditLine | null {
  const line = textAfter(text, start, LONGEST, end);
  if (!DATE_LINE.test(line)) return null;
  const day = DAY.exec(line.replace(DAY_FIRST, "$3-$2-$1"));
  return { outlet: null, reporters: [], published: day && isoDay(day), place: "above" };
}

/** （某某日报 张三） or 文/图 张三 as a line of its own, under its story. */
function readSigned(text: string, paragraph: Range): CreditLine | null {
  const end: CreditLine = { outlet: null, reporters: [], published: null, place: "end" };
  const signature = text[paragraph.end - 1] === "）" ? readSignature(text, paragraph) : null;
  if (signature?.alone) return { ...end, outlet: signature.outlet, reporters: signature.reporters };
  const line = textAfter(text, paragraph.start, LONGEST, paragraph.end);
  const label =
    /^(?:[文图]\s?\/?\s?[文图摄]|撰?文(?!章)字?|采[写编]|[撰供]稿人?)\s?[：/|]?\s?|^(?=[^，。：]{2,24}供稿$)/u.exec(
      line,
    );
  if (!label || line.length > LONGEST_SIGNED) return null;
  // 文：张三 图：李四 · 图文：云栖镇张三 审核：李四
  const [words = ""] = line.slice(label[0].length).split(/\s?[审编校责图摄].{0,3}[：/|]/u);
  const { outlet, reporters } = placed(readSigners(words), paragraph.start + label[0].length);
  return reporters.length > 0 ? { ...end, outlet, reporters } : null;
}

function isoDay(day: RegExpExecArray): string | null {
  const month = Number(day[2]);
  const date = Number(day[3]);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  return `${day[1]}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

function findOutlet(line: string): Range | null {
  const label =
    /(?:[来稿]源|摘自|转自|原载|载于)\s*：?\s*|^(?=《|（[\u4e00-\u9fff]+）$)|:\d{2}\s*(?=[\u4e00-\u9fff]+$)/u.exec(
      line,
    );
  if (!label) return null;
  let start = label.index + label[0].length;
  let end = start;
  const opener = line[start] ?? " ";
  const closer = CLOSERS[OPENERS.indexOf(opener)];
  if (closer) {
    start++;
    end = line.indexOf(closer, start);
  } else {
    const rest = line.slice(start);
    const stop = start + Math.min(DAY.exec(rest)?.index ?? rest.length, NEXT_LABEL.exec(rest)?.index ?? rest.length);
    while (end < stop && !/[\s），|｜]/u.test(line.charAt(end))) end++;
  }
  return OUTLET.test(line.slice(start, end)) ? { start, end } : null;
}

/** 《某报》, （某报）, [某报] */
const OPENERS = "《（[";
const CLOSERS = "》）]";

/** 来源：某报 作者：张三: what comes next in the line. */
const NEXT_LABEL =
  /(?:[作记]者|单位|[供撰]稿|(?:责任)?编辑|责编|浏览|点击|阅读|发布人|(?:发布|发稿|更新)?(?:时间|日期)|字[号体])[^：]{0,3}：/u;

/** A name in Chinese; neither a word by which a site means itself, nor the label that follows an empty one. */
const OUTLET = /^(?!(?:本站|本网|原创|网络|未知|互联网)+$)[^：]*[\u4e00-\u9fff][^：]*$/u;

/** Names after 作者： or 记者：, or after the day that closes a 摘自 line. */
function findReporters(line: string): Range[] {
  const label = /(?:作者|记者|通讯员)\s*：/u.exec(line);
  const before = label ?? (END.test(line) ? DAY.exec(line) : null);
  if (!before) return [];
  const from = before.index + before[0].length;
  const rest = line.slice(from);
  const names = rest.slice(0, NEXT_LABEL.exec(rest)?.index).replace(/[\s|]+$/u, "");
  const roles = placed(readRoles(before[0] + names), before.index);
  return roles.reporters.length > 0 ? roles.reporters : placed(readSigners(names), from).reporters;
}
