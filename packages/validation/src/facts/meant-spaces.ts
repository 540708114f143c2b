import type { Analysis, Span } from "@huiyao/parser";
import { isSpace } from "../engine/white-space.ts";
import { furnitureOf } from "./page-furniture.ts";

/** Characters by which two phrases of one title differ at most. */
const UNEVEN = 2;
/** How far a line is looked at on either side of a gap. */
const AROUND = 60;
/** 发布日期：2025-05-06　来源：云岭日报: a line of fields, parted by white space. */
const FIELD =
  /(?:日期|时间|来源|作者|记者|编辑|责编|供稿|字体|字号|次数|阅读|浏览|点击|字数|索引号|文号|主题|分类|姓名|职务|单位|电话|邮编|地址)\s?[：:]/u;
/** What two entries of a list or two phrases of a subheadline are parted by. */
const WIDE = /\u3000|\s{2}/u;
/** Marks of running prose. */
const PROSE = /[，。；！？]/u;
/** A name in a list: 陈立, 尉迟昱, 王宁（云岭）, with 女 or the people it belongs to behind it. */
const NAME = /^[\u4e00-\u9fff·]{2,12}(?:[（(][^（）()]{1,8}[）)])?$/u;
const LONGEST_NAME = 4;
/** 本报讯, 本网讯（记者 钱岚）, 新华社云岭5月6日电: the head of a story, behind and in which papers set a space. */
const HEAD = /^\s*[^\s，。；]{0,14}(?:讯|电|消息)(?:\s?[（(][^（）()]{1,40}[）)])?$/u;
/** 发布机构：, at the beginning of a line or behind another field. */
const LABEL = /(?:^|\s)[\u4e00-\u9fff]{2,8}\s?[：:]$/u;
/** 第一章: the number of a heading, parted from its words, which may be spread (总　则). */
const CHAPTER = /^\s*第[一二三四五六七八九十百0-9]{1,4}[章节编]/u;
/** 第一条, 1.: the number of a paragraph. */
const NUMBER_OF_PARAGRAPH = /^\s*(?:第[一二三四五六七八九十百0-9]{1,4}条|[0-9]{1,2}[.．、])$/u;
/** 记者 钱岚: a word before a name, in a byline or a credit. */
const BEFORE_NAME = /(?:记者|通讯员|作者|编辑|摄影)$/u;
/** 文字：钱岚　审核：陈立: a credit, and the label of the next. */
const CREDIT = /[\u4e00-\u9fff]{2,6}\s?[：:]\s?[^，。；！？：:]{1,12}$/u;
const NEXT_LABEL = /^[\u4e00-\u9fff]{2,6}\s?[：:]/u;
/** 2025-05-06, 2025.05.06, 09:30: a day or an hour in figures, as a site prints it. */
const STAMP = /[0-9]-[0-9]{1,2}$|[0-9]{4}\.[0-9]{1,2}\.[0-9]{1,2}$|[0-9]:[0-9]{2}$/u;
/** 2001—2005年, 2001.09-2005.07: a time of somebody's life, before what was done in it. */
const YEARS = /^\s*[0-9][0-9.年月]+[—－～~-]{1,2}[0-9.年月今]*$/u;
/** 摘自　《云岭日报》　2025.05.06: where a story was taken from. */
const TAKEN_FROM = /^\s*[（(]?(?:[摘转选节]自|原载|来源)$/u;
const CLOCK = /^[0-9]{1,2}:[0-9]{2}/u;
const LONGEST_CHAPTER = 12;
/** Bullets, arrows and rules that a page sets between its parts, and a hyphen that stands by itself. */
const SIGN = /[•●○■□◆◇▲△►▶>＞»|｜©®]/u;
const LONE_HYPHEN = /(?:^|\s)-$/u;
/** 大 中 小, 附　则: characters each by itself. */
const SPREAD = /^\s*\S(?:\s+\S)*$/u;
/** A line with the address or the name of a file in it is written by a machine. */
const ADDRESS = /https?:|www\.|\.s?html?\b/iu;
/** A phrase of a subheadline. */
const PHRASE = /^[\u4e00-\u9fff·]{2,14}$/u;
/** 中共云岭区委 云岭区人民政府关于…: bodies that issue a document together. */
const ISSUER = /(?:中央|[省市区州县旗]委|国务院|政府|常委会|办公[厅室]|[部局])$/u;
const NEXT_ISSUER = /^[\u4e00-\u9fff]{0,8}(?:国务院|政府|军委|常委会|办公[厅室]|[部委局])(?:关于|印发|发布|联合印发)/u;
/** 云岭日报总编辑 钱岚：: somebody's post and name before what he says. */
const POST = /^[^，。；！？：]*[\u4e00-\u9fff]{2}$/u;
const SPEAKER = /^[\u4e00-\u9fff·]{2,12}(?<!强调|指出|要求|明确|认为|表示|如下|通知|决定)：/u;
/** （视频编辑：钱岚）, behind the last sentence of a story. */
const CREDITS = /^[（(][^（）()，。]{0,6}(?:编辑|记者|摄影|供稿|来源|责编)/u;
const BRACKETED = /[（(][^（）()]*[）)]/gu;
/** Names one after the other that show a list, where narrow spaces part them. */
const LEAST_NAMES = 4;
/** As much of a phrase of a headline has to stand on either side. */
const PHRASE_BEFORE = /[\u4e00-\u9fff]{3}$/u;
const PHRASE_BEHIND = /^[\u4e00-\u9fff]{3}/u;
const LONGEST_HEADLINE = 80;

/** Tells the white space inside lines that a writer or typesetter meant, whose places must be asked for in source order. */
export function meantSpaces({ source, result, layout }: Analysis): (gap: Span) => boolean {
  const isInHeading = headings(layout);
  const headlines = result.articles
    .flatMap(({ headlineSpan }) => (headlineSpan === null ? [] : [headlineSpan]))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return (gap) => {
    while ((headlines[next]?.end ?? source.length) <= gap.start) next++;
    const headline = headlines[next];
    if (headline !== undefined && headline.start < gap.start && gap.end < headline.end) return true;
    const before = lineBefore(source, gap.start);
    const behind = lineBehind(source, gap.end);
    if (isOfPage(before, behind)) return true;
    const [isField, isFieldNext] = [FIELD.test(before.slice(-12)), FIELD.test(behind.slice(0, 8))];
    if (isField && isFieldNext) return true;
    if ((isField || isFieldNext) && !PROSE.test(before)) return true;
    const isWide = WIDE.test(source.slice(gap.start, gap.end));
    if (partsPhrases(before, behind, isWide) || partsNames(before, behind)) return true;
    if (ISSUER.test(before) && NEXT_ISSUER.test(behind)) return true;
    if (partsNumbers(before, behind)) return true;
    if (!PROSE.test(before) && !PROSE.test(behind) && isInHeading(gap)) return true;
    return isWide && partsEntries(before, behind);
  };
}

/**
 * Tells the spaces between phrases of a headline that is not known as one, over several lines perhaps: of a paragraph without
 * a mark of prose.
 */
function headings({ logical, paragraphs }: Analysis["layout"]): (gap: Span) => boolean {
  const { text } = logical;
  let next = 0;
  return (gap) => {
    const at = logical.toLogical(gap.start);
    while ((paragraphs[next]?.end ?? text.length) <= at) next++;
    const paragraph = paragraphs[next];
    if (paragraph === undefined || paragraph.end - paragraph.start > LONGEST_HEADLINE) return false;
    const before = text.slice(paragraph.start, at);
    const behind = text.slice(at, paragraph.end).trimStart();
    return PHRASE_BEFORE.test(before) && PHRASE_BEHIND.test(behind) && !PROSE.test(before) && !PROSE.test(behind);
  };
}

/** Behind the head of a story, in a heading, beside a sign, in a line that a machine wrote: spaces that set a page. */
function isOfPage(before: string, behind: string): boolean {
  if (HEAD.test(before) || SIGN.test(before.slice(-1)) || SIGN.test(behind.charAt(0))) return true;
  if (LONE_HYPHEN.test(before) || /^-(?:\s|$)/u.test(behind) || ADDRESS.test(before) || ADDRESS.test(behind))
    return true;
  if (NUMBER_OF_PARAGRAPH.test(before) || BEFORE_NAME.test(before)) return true;
  if (YEARS.test(before) || TAKEN_FROM.test(before) || CREDITS.test(behind)) return true;
  if (POST.test(before) && SPEAKER.test(behind)) return true;
  // —— 一论: a dash and a numeral that looks like one.
  if (before.endsWith("—") && behind.startsWith("一")) return true;
  if (furnitureOf(`${before.trimStart()} ${behind}`) !== undefined) return true;
  if (STAMP.test(before) || CLOCK.test(behind) || (CREDIT.test(before) && NEXT_LABEL.test(behind))) return true;
  if (PROSE.test(before) || PROSE.test(behind)) return false;
  if (LABEL.test(before)) return true;
  if (CHAPTER.test(before)) return behind.length <= LONGEST_CHAPTER;
  return SPREAD.test(before) && SPREAD.test(behind);
}

/** 2025-05-06 09:30, 3.0 1200, M77 155: two numbers, not one that a space cuts. */
function partsNumbers(before: string, behind: string): boolean {
  const left = /([0-9０-９]+)$/u.exec(before)?.[1];
  const right = /^([0-9０-９]+)/u.exec(behind)?.[1];
  if (left === undefined || right === undefined) return false;
  const leftmost = before.charAt(before.length - left.length - 1);
  const rightmost = behind.charAt(right.length);
  if (/[-/.:：．A-Za-z]/u.test(leftmost) || /[-/:：]/u.test(rightmost)) return true;
  return (left.length >= 3 && right.length >= 3) || (left.length >= 4 && !/^[年个万亿]/u.test(rightmost));
}

/** Names of a list without marks, or the phrases of a subheadline. */
function partsEntries(before: string, behind: string): boolean {
  const left = before.slice(lastSpace(before) + 1);
  const right = behind.slice(0, firstSpace(behind));
  if (isEntry(left) && isEntry(right)) return true;
  return PHRASE.test(left) && PHRASE.test(right) && !PROSE.test(before) && !PROSE.test(behind);
}

/** 钱岚 陈立（女） 周文 梁雨晴: names of a list, parted by narrow spaces. */
function partsNames(before: string, behind: string): boolean {
  const left = before.replace(BRACKETED, "");
  const right = behind.replace(BRACKETED, "");
  if (PROSE.test(left) || PROSE.test(right)) return false;
  const names = [...left.trim().split(/\s+/u).slice(-LEAST_NAMES), ...right.split(/\s+/u).slice(0, LEAST_NAMES)];
  // The first and the last may be cut off.
  const whole = names.slice(before.length < AROUND ? 0 : 1, behind.length < AROUND ? undefined : -1);
  return whole.length >= LEAST_NAMES && whole.every(isEntry);
}

function isEntry(text: string): boolean {
  return NAME.test(text) && (text.includes("·") || text.replace(/[（(].*/u, "").length <= LONGEST_NAME);
}

/** 《防汛看得见 平安守得住》: the phrases of a title or slogan, of about one length or parted by a wide space. */
function partsPhrases(before: string, behind: string, isWide: boolean): boolean {
  const left = /[《“ \u3000]([\u4e00-\u9fff·]{3,})$/u.exec(before)?.[1]?.length;
  const right = /^([\u4e00-\u9fff·]{3,})(?:[》” \u3000]|——)/u.exec(behind)?.[1]?.length;
  const isInside =
    before.lastIndexOf("《") > before.lastIndexOf("》") || before.lastIndexOf("“") > before.lastIndexOf("”");
  return isInside && left !== undefined && right !== undefined && (isWide || Math.abs(left - right) <= UNEVEN);
}

function lineBefore(source: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < AROUND && source.charAt(start - 1) !== "\n") start--;
  return source.slice(start, at);
}

function lineBehind(source: string, at: number): string {
  let end = at;
  while (end < source.length && end - at < AROUND && source.charAt(end) !== "\n") end++;
  return source.slice(at, end).trimEnd();
}

function lastSpace(text: string): number {
  let i = text.length - 1;
  while (i >= 0 && !isSpace(text.charCodeAt(i))) i--;
  return i;
}

function firstSpace(text: string): number {
  let i = 0;
  while (i < text.length && !isSpace(text.charCodeAt(i))) i++;
  return i;
}
