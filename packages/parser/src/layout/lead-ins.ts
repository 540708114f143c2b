import { anyOf } from "../text/any-of.ts";
import { isWhite } from "../text/cells.ts";
import { CharSet } from "../text/char-set.ts";
import { textAfter, textBefore } from "../text/near.ts";

/** Words that open a story or stand beside one: never in the middle of a paragraph. */
const STORY =
  /^(?:本[报网站][^，。]{0,12}讯|本台消息|据?[\u4e00-\u9fff]{1,6}[社网][^，。]{0,8}\d{1,2}\s?日\s?(?:电|讯)|据[\u4e00-\u9fff]{1,6}社(?:电|消息|报道)|[\u4e00-\u9fff]{2,10}(?:(?:[网台社报]|客户端|频道|发布|在线|传媒|融媒|中心)\s*(?:消息\s*[（：]|讯\s*（)|[\d月日\s]*[讯电]\s*（[\u4e00-\u9fff]{0,4}[记通])|[\u4e00-\u9fff]{2,10}[网台社报]\s*（[\u4e00-\u9fff]{2,10}[）)]：|图为|图片新闻|[（(【]?\s?(?:紧接|上接|接上)\s?第?\s?[一二三四五六七八九十0-9A-Z]{1,3}\s?版|责任编辑|责编|来源：|发布日期|摘自\s|[（(【][\u4e00-\u9fff]{0,4}(?:记者|通讯员)[^）)】。]{1,20}[）】]\s?[\d近日昨今]|[□■●◎]?\s?(?:本[报网台])?(?:[全融]媒体|首席|特约|[实见]习)?(?:记者|通讯员)(?:\s[^，。：:）)]{2,20}|[\u4e00-\u9fff]{2,4})\s*(?!.))/u;
/** 一、 （一） 1. 第一章, and the years of a life, 1993—1998年: items of a list open a paragraph. */
const ITEM =
  /^(?:[一二三四五六七八九十]{1,3}\s?、|[（(]\s?[一二三四五六七八九十\d]{1,3}\s?[）)]|第[一二三四五六七八九十]{1,3}[章条节]|\d{1,2}[.．、](?!\d)|(?:19|20)\d\d年?[—－–-])/u;
/** 出席：  列 席：  地点：  附件1：  发布日期： what minutes, notices and web pages set in front of a line. */
const LABEL =
  /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[-·•●])?\s*(?:会议)?(?:(?:[出列缺]\s*席|参\s*[加会]|与\s*会|请\s*假|邀\s*请|主\s*持)[\u4e00-\u9fff\s]{0,6}|(?:记\s*录|时\s*间|地\s*点|内\s*容|名称|主题)人?|议\s*[题程]|(?:副\s*)?主\s*任|委\s*员|[主抄]\s*送|签\s*发|附\s*件\s?\d{0,2}|[主承]\s*办|地\s*址|邮\s*编|电\s*话|传\s*真|联系(?:人|电话|方式)|印发|[发分]送|(?:发布|发文|刊发|更新|成文|发稿)(?:日期|时间)|发布(?:机构|单位)|索引号|(?:信息|文章|稿件|本文)?[来稿]源|[作记]者|[撰供]稿|图文|文图|(?:责任)?编辑|责编|校对|审核|[一二三初复终]审|摘自|分享)\s?：/u;
const LOOK_AHEAD = 28;

/** What the text at an offset opens by its first words alone. */
export type LeadIn = "story" | "item" | "label" | null;

export function leadIn(source: string, start: number, end: number): LeadIn {
  // 本 报 讯 （ 记 者
  if (isWhite(source, start + 1) && isWhite(source, start + 3)) {
    const line = textAfter(source, start, 2 * LOOK_AHEAD, end).replace(/\s+/gu, "");
    return leadIn(line, 0, line.length);
  }
  // The head of a story may be cut by the line end: 云岭日报 / 讯（记者钱岚）.
  const limit = start + LOOK_AHEAD;
  const mayOpenStory = FIRST_OF_STORY.isAt(source, start) || MARKS_OF_HEAD.isIn(source, start + 2, limit);
  const mayOpenItem = FIRST_OF_ITEM.isAt(source, start);
  if (mayOpenStory && STORY.test(source.slice(start, limit))) return "story";
  if (isLabelled(source, start, end)) return "label";
  return mayOpenItem && ITEM.test(source.slice(start, limit)) ? "item" : null;
}

/** Cheap tests to make before the expressions: characters that they cannot do without. */
const FIRST_OF_STORY = new CharSet("图责来发摘本记通□■●◎上紧接（(【");
const FIRST_OF_LABEL = new CharSet(
  "会内副委出列参与请缺邀主记时地议抄签附承邮电传联印发分信文稿来作供撰图编责校审一二三初复终摘（(-·•●",
);
const COLONS = new CharSet("：");
/** 讯 电 消息, one of which the head of a story ends with, or the bracket behind it. */
export const MARKS_OF_HEAD = new CharSet("讯息电（");
const FIRST_OF_ITEM = new CharSet("一二三四五六七八九十第（(0123456789");

/** True for a line that starts with one of the labels of minutes, notices and web pages. */
export function isLabelled(source: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + LOOK_AHEAD);
  if (!FIRST_OF_LABEL.isAt(source, start) || !COLONS.isIn(source, start + 1, limit)) return false;
  return LABEL.test(source.slice(start, limit));
}

/** 3月5日， · 2025年3月5日上午， · 今天（1月26日）: how the first sentence of a story opens. */
const DATED = /^(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|近日|日前|[昨今][日天]|连日来)/u;

export function opensWithDate(source: string, start: number): boolean {
  return DATED.test(textAfter(source, start, LOOK_AHEAD));
}

/** 云政发〔2025〕7号 · 长府会议纪要〔2025〕第 2 号 */
export const DOCUMENT_NUMBER = /^.{0,16}[〔[［（(【]\s?\d{4}\s?[〕\]］）)】]\s?(?:第\s?)?\d{1,4}\s?[号期]$/u;
/** 第一版：要闻 · A02版：综合: a page of an electronic paper, by its name. */
export const PAGE_NAME = /^第?[一二三四五六七八九十0-9A-Z]{1,4}版\s?：\s?[\u4e00-\u9fff·]{1,10}(?:\d{1,5}期.{0,24})?$/u;
/** 2025年6月10日 星期二 · 10.06.2025 18:11 · （2025年6月10日）: nothing but a day. */
export const DATE_LINE =
  /^[（(]?(?:\d{4}\s?(?:年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2})|\d{1,2}\.\d{1,2}\.\d{4})(?:\s*星期[一二三四五六日天]|\s*\d{1,2}:\d{2}(?::\d{2})?)?[）)]?$/u;
/** 发布日期：… · 摘自 《某报》 … · 本文字数：516 · ■张三 · 《某报》（2025年3月6日 04版） */
const LABELLED =
  /^(?:(?:(?:发布|发文|刊发|更新|成文|发稿)(?:日期|时间)|发布(?:机构|单位)|索引号|(?:信息|文章|稿件|本文)?[来稿]源|(?:时间|日期)：?\s?\d{4}-|摘自|(?:责任)?编辑|责编)\s*[《：]?[^。]{0,60}|[■□●◎]\s?[\u4e00-\u9fff·\s、]{2,16}|《[^》]{2,14}[报刊]\s?》\s?[（(]\s?\d{4}[^）)]{4,24}[）)])$/u;
/** 2025年6月10日15:06 | 来源：某报 · 2025-06-10 15:06:12 某某网 */
export const DATED_SOURCE =
  /^\d{4}\s?[-./年][^，。]{4,24}来源\s*：|^\d{4}(?:[-./]\d{1,2}){2}\s*\d{1,2}:\d{2}(?::\d{2})?\s*[\u4e00-\u9fff]{2,12}(?:$|：)/u;
/** A line by itself, however full it is. */
const CREDIT = anyOf(PAGE_NAME, DATE_LINE, DATED_SOURCE, LABELLED);
const BULLET = /^[-·•●]\s?/u;
const FIRST_OF_CREDIT = new CharSet(
  "信推来发刊更成索日摘责编浏阅点本字展新分关相扫打视附上下返网联主承地邮电版备今您现当位首登设加欢第声文稿时《【[-·•●■□◎0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ一二三四五六七八九十",
);
const LONGEST_CREDIT = 70;

/** 打印本页 · 上一篇：… · 欢迎您！ · 首页 > 政务 > 要闻 · 会场.jpg: what a site prints around its stories. */
const SITE =
  /^(?:[-·•●【[]\s?)?(?:(?:浏览|阅读|点击)(?:次?数|量)|本文字数|字号|分享[到至]?|(?:相关|推荐)(?:链接|阅读|新闻|文章|报道)|扫一扫.{0,20}|(?:打印|关闭|字体|返回|主办)(?:..)?|附件|点击.{0,2}蓝字.{0,12}|[上下]一[篇条]|网站地图|联系我们|承办|声明|关注公众号|地址|邮编|电话|今天是|版权.{0,14}所有.{0,20}|网站标识码|备案号|您?(?:现在|当前)?(?:所在)?的?位置|(?:设为)?首页|登录|加入收藏|欢迎(?:访问|光临).{0,20}|[>＞»]+)\s*(?:[：|/>＞»】\]].{0,70}|\s(?:关闭|注册|大)[^，。]{0,20}|)$|^[^，。]{0,12}\s?[>＞»]\s?[^，。]{1,12}\s?[>＞»]|^.{0,20}\.(?:jpg|JPG|png)$|ICP备|公网安备|本网站支持|转载请|^.{0,12}欢迎您！?$/u;
const HELD_BY_SITE = new CharSet("备支载迎>＞».");
const LONGEST_SITE = 80;

/** True for a line of the site's own, and not of a story. */
export function isSiteLine(source: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SITE) return false;
  if (!FIRST_OF_CREDIT.isAt(source, start) && !HELD_BY_SITE.isIn(source, start, end)) return false;
  return SITE.test(source.slice(start, end));
}

export function isCredit(source: string, start: number, end: number): boolean {
  if (isSiteLine(source, start, end)) return true;
  if (!FIRST_OF_CREDIT.isAt(source, start) || end - start > LONGEST_CREDIT) return false;
  return CREDIT.test(source.slice(start, end).replace(BULLET, ""));
}

/** …（下转第三版）: nothing of the paragraph stands below it. */
const CONTINUED_ON = /[转接]\s?第?\s?[一二三四五六七八九十0-9A-Z]{1,3}\s?版[^）】，。]{0,14}[）】]?[▶▷►➤→]*$/u;
const LONGEST_MARK = 28;

/** True for a line that ends with the mark of a story that goes on on another page. */
export function endsContinued(source: string, start: number, end: number): boolean {
  if (!LAST_OF_MARK.isAt(source, end - 1)) return false;
  return CONTINUED_ON.test(textBefore(source, end, LONGEST_MARK, start));
}

const LAST_OF_MARK = new CharSet("版）】▶▷►➤→");
