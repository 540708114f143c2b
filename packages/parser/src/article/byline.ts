import type { Range } from "../layout/layout.ts";
import { opensWithDate } from "../layout/lead-ins.ts";
import { isWhite } from "../text/cells.ts";
import { CharSet } from "../text/char-set.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { placed, type Roles, readRoles, readSigners } from "./signers.ts";

/** The line that says who reports (电头, 署名). */
export interface Byline {
  range: Range;
  outlet: Range | null;
  reporters: Range[];
  /** True when the paragraph holds nothing else. */
  alone: boolean;
}

/** 本报讯 · 【本报讯】 · 本网讯（张三 李四） · 云上渝州报道（记者 张三） · 渝州晚报讯 · 央视网消息 · 新华社北京1月2日电 */
const HEAD =
  /^【?据?(?:(本[报网台刊社站])|((?:[\u4e00-\u9fff]{2,8}[-—])?[\u4e00-\u9fff]{1,14}?(?:社|网站?|报网?|台|在线|客户端|频道|传媒|融媒(?:体(?:中心)?)?|发布|周刊|中心|(?=(?:报道|供稿)\s?：?（|(?:\d{1,2}月\d{1,2}日)?(?:讯|消息)\s?（?[\u4e00-\u9fff]{0,4}(?:记者|通讯员)))))(?:[\u4e00-\u9fff]{0,8}(?:\d{1,2}月)?\d{1,2}日(?:\d{1,2}[:：]\d\d)?|[\u4e00-\u9fff]{2,6}月[\u4e00-\u9fff]{1,3}日(?=电)|(?<=报)[\u4e00-\u9fff]{2,3}(?<!通)(?=讯))?(讯|消息|电|(?:报道|供稿)(?=\s?：?（)|(?=\s?（[\u4e00-\u9fff]{2,10}）\s?：)|(?=[】\s]?（[\u4e00-\u9fff\s]{0,12}(?:记者|通讯员)))】?/u;
const OPENING_BRACKET = /^\s*：?[（【[]/u;
/** 【口播】: a note to the reader of the news, not the story. */
const ASIDE = /^【[^】]{1,6}】$/u;
const LONGEST_BRACKET = 80;

/** Reads the byline that a paragraph opens with, or null. */
export function readByline(text: string, paragraph: Range): Byline | null {
  if (!mayBeByline(text, paragraph)) return null;
  const head = textAfter(text, paragraph.start, 160, paragraph.end);
  return (
    readDateline(head, paragraph) ??
    readRoleLine(head, paragraph) ??
    readLeadingBracket(head, paragraph) ??
    readReport(head, paragraph)
  );
}

/** Every byline has one of these near its start. */
const MARKS = new CharSet("讯息电记员摄报（【■□●◎▲");
const FARTHEST_MARK = 36;

function mayBeByline(text: string, paragraph: Range): boolean {
  return MARKS.isIn(text, paragraph.start, Math.min(paragraph.end, paragraph.start + FARTHEST_MARK));
}

/** （记者 张三）3月5日，…, 【记者 张三】…: the bracket opens the story without an outlet before it. */
function readLeadingBracket(head: string, paragraph: Range): Byline | null {
  const bracket = readBracket(head, 0);
  if (!bracket) return null;
  const words = head.slice(bracket.start, bracket.end - 1);
  // （云栖镇张三报道）3月5日，…, （区政协办 张三）3月5日，…: who reports, without a role.
  const isSigned = words.endsWith("报道") || opensWithDate(head, bracket.end);
  const inside = isSigned ? readSigners(words.replace(/报道$/u, ""), true) : readRoles(words);
  return inside.reporters.length === 0 ? null : opening(head, paragraph, bracket.end, placed(inside, bracket.start));
}

/** 某某日报记者张三报道 · 据《某某日报》报道，: who reports, in words. */
const REPORTED = /^(?:据?《([^》]{2,12})》)?([\u4e00-\u9fff\s、]{0,30}?)(?:报道|消息|讯(?!员))[\s：，]{0,2}/u;

function readReport(head: string, paragraph: Range): Byline | null {
  const [whole = "", paper, words = ""] = REPORTED.exec(head) ?? [];
  const roles = placed(readRoles(words), whole.indexOf(words, whole.indexOf("》") + 1));
  if (roles.reporters.length === 0 && (paper === undefined || words !== "")) return null;
  const at = head.indexOf(paper ?? "");
  const outlet = paper === undefined ? roles.outlet : { start: at, end: at + paper.length };
  return opening(head, paragraph, whole.length, { ...roles, outlet });
}

/** The byline that the first `length` characters of a paragraph are, and the white space behind it. */
function opening(head: string, { start, end }: Range, length: number, roles: Roles): Byline {
  let at = length;
  while (isWhite(head, at)) at++;
  const alone = start + at >= end || ASIDE.test(head.slice(at));
  return { range: { start, end: start + at }, alone, ...placed(roles, start) };
}

/** 某某网3月5日讯 据某某日报报道（记者 张三）: whom the outlet has it from. */
const RELAYED = /^\s*据[\u4e00-\u9fff]{2,12}(?:报道|消息)(?=\s?（)/u;

function readDateline(head: string, paragraph: Range): Byline | null {
  const match = HEAD.exec(head);
  if (!match) return null;
  const own = match[1] !== undefined;
  const word = match[3];
  // 石渡铁路公司今天发布消息：…: a verb, and no outlet.
  if (word === "消息" && match[2]?.endsWith("发布")) return null;
  let at = match[0].length;
  at += RELAYED.exec(head.slice(at))?.[0].length ?? 0;
  const bracket = readBracket(head, at);
  if (bracket) at = bracket.end;
  const colon = /^\s*：/u.exec(head.slice(at));
  if (colon) at += colon[0].length;
  const dated = /日(?:[电讯]|消息)$/u.test(match[0]);
  const quoted = /^据[\u4e00-\u9fff]{1,6}社电$/u.test(match[0]);
  // 某某网讯 3月5日: a space or a day behind 讯 tells it from a word that ends in 讯.
  const told =
    word === "讯" && /^(?:\s|记者|通讯员|\d{1,2}[月日]|近日|日前|[昨今][日天（])/u.test(head.slice(at, at + 4));
  if (!bracket && !colon && !own && !dated && !quoted && !told) return null;
  if (own && word !== "讯" && !bracket && !colon && !dated) return null;
  let outlet: Range | null = null;
  if (!own) {
    const from = /^【?据?/u.exec(head)?.[0].length ?? 0;
    outlet = { start: from, end: from + outletLength(match[2] ?? "", head.slice(from)) };
  }
  let reporters: Range[] = [];
  if (bracket) {
    const inside = placed(readSigners(head.slice(bracket.start, bracket.end - 1), true), bracket.start);
    outlet = inside.outlet ?? outlet;
    reporters = inside.reporters;
  } else if (/^\s*(?:记者|通讯员)/u.test(head.slice(at))) {
    const stop = /报道|[：，。\d]|近日|日前|今天|昨[天日]/u.exec(head.slice(at));
    const end = stop ? at + stop.index : at;
    reporters = placed(readRoles(head.slice(at, end)), at).reporters;
    if (reporters.length > 0) at = end + (stop?.[0] === "报道" ? 2 : 0);
  }
  return opening(head, paragraph, at, { outlet, reporters });
}

/** 新华社 out of 新华社北京: the name ends at its own last word when there is one. */
function outletLength(name: string, head: string): number {
  if (/[-—]/u.test(name)) return name.length;
  const stop = /^[\u4e00-\u9fff]{1,10}?(?:[社报台](?:.?网)?|网站|网(?!络))/u.exec(head);
  return Math.min(stop?.[0].length ?? name.length, name.length);
}

/** From just after the opening mark of a bracket to just after the closing one. */
function readBracket(head: string, from: number): Range | null {
  const open = OPENING_BRACKET.exec(head.slice(from));
  if (!open) return null;
  const start = from + open[0].length;
  const end = head.slice(start, start + LONGEST_BRACKET).search(/[）】\]]/u);
  return end < 0 ? null : { start, end: start + end + 1 };
}

/** 本报记者 张三 通讯员 李四, alone in its paragraph. */
function readRoleLine(head: string, paragraph: Range): Byline | null {
  if (paragraph.end - paragraph.start > 60) return null;
  if (/记者[\u4e00-\u9fff]{2,4}：/u.test(head)) return null;
  const line = head.replace(/^[□■●◎○▲△☆★\s]+/u, "");
  const offset = paragraph.start + head.length - line.length;
  const words = line.replace(/(?:[\s／/][文图]|文\/图|(?:摄影)?报道)$/u, "").trimEnd();
  if (/[。！？]/u.test(words)) return null;
  const inner = /^（.*）$/u.test(words) ? 1 : 0;
  const inside = words.slice(inner, words.length - inner);
  // ■张三: a square stands for the role.
  const roles = line.length < head.length ? readSigners(inside) : readRoles(inside);
  if (roles.reporters.length === 0) return null;
  return { range: paragraph, alone: true, ...placed(roles, offset + inner) };
}

/** …（记者 张三） · …（记者 张三）来源：某某发布 · …（张三）① */
const SIGNED = /（([^（）]{2,40})）(?:\s*来源：\s?([\u4e00-\u9fff]{2,20})|[①-⑩]\d{0,2})?$/u;

/** （张三 李四） or （记者 张三） that closes the last paragraph of a story. */
export function readSignature(text: string, paragraph: Range): Byline | null {
  const tail = textBefore(text, paragraph.end, 80, paragraph.start);
  const match = SIGNED.exec(tail);
  if (!match?.[1]) return null;
  const start = paragraph.end - match[0].length;
  const words = match[1].replace(
    /\s?[／/]?(?:图|[文图][／/][文图摄]|摄影报道)$|[\s／/]文$|\s*(?:审核|审稿|编辑|校对|单位)人?[：/].*$/u,
    "",
  );
  const { outlet, reporters } = readSigners(words, true);
  // 令安 文/图: who is said to have written and taken pictures, whatever the surname.
  const isAuthor = words.length < match[1].length && /^[\u4e00-\u9fff]{2,3}$/u.test(words) && !match[1].includes("：");
  const names = reporters.length > 0 || !isAuthor ? reporters : [{ start: 0, end: words.length }];
  if (names.length === 0) return null;
  const source = match[2] === undefined ? null : { start: paragraph.end - match[2].length, end: paragraph.end };
  const inside = placed({ outlet, reporters: names }, start + 1);
  return {
    range: { start, end: paragraph.end },
    outlet: inside.outlet ?? source,
    reporters: inside.reporters,
    alone: start === paragraph.start,
  };
}
