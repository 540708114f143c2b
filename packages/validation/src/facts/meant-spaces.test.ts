import { analyze } from "@huiyao/parser";
import { expect, test } from "vitest";
import { meantSpaces } from "./meant-spaces.ts";

/** Whether the space between ‹ and › is one that somebody meant. */
function isMeant(marked: string): boolean {
  const start = marked.indexOf("‹");
  const end = marked.indexOf("›") - 1;
  const story =
    "云岭区召开防汛工作会议\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区召开防汛工作会议，部署汛期工作。\n";
  const source = story + marked.replace(/[‹›]/gu, "");
  return meantSpaces(analyze(source))({ start: story.length + start, end: story.length + end });
}

test.each([
  ["发布日期：2025-05-06‹　›来源：云岭日报", "two fields of a line"],
  ["2025年5月6日‹ ›来源：云岭日报", "a field behind it, no prose before"],
  ["来源：‹ ›云岭日报", "a field before it"],
  ["2025-05-06‹ ›09:30", "a day and a time"],
  ["3.0‹ ›1200", "a number behind a decimal"],
  ["A77‹ ›155", "a number behind a letter and one"],
  ["155‹ ›200", "two numbers of three digits"],
  ["2000‹ ›12", "a number of four digits and another"],
  ["9‹ ›12-13", "a number before a score"],
  ["　　钱岚‹　›陈立", "two names of a list"],
  ["　　夏侯云岭‹　›陈立（女，苗族）", "a name of four characters and another"],
  ["　　买买提·艾力‹　›陈立", "a name with a dot and another"],
  ["　　钱岚（女）‹　›王宁（云岭）", "names with brackets"],
  ["　　压实责任守堤防‹　›备足物资保平安", "two phrases of a subheadline"],
  ["　　钱岚‹  ›陈立", "two spaces"],
  ["　　会上发布了《防汛看得见‹ ›平安守得住》，", "the phrases of a title"],
  ["　　会上喊出“防汛看得见‹ ›平安守得住”的口号，", "the phrases of a slogan"],
  ["　　会上发布了《防汛看得见‹ ›平安永远守得住》，", "phrases that differ by two characters"],
  ["　　会上喊出“众志成城守堤防‹　›平安度汛”的口号，", "phrases of uneven length with a wide space"],
  ["本报讯‹ ›昨日下午，云岭区召开会议。", "the head of a story"],
  ["又讯‹ ›昨日下午，云岭区召开会议。", "the head of a story within one"],
  ["本报讯‹ ›（记者 钱岚）昨日下午，云岭区召开会议。", "a byline behind the head"],
  ["本网讯 （记者 钱岚）‹ ›5月6日，云岭区召开会议。", "the end of a byline"],
  ["新华社云岭5月6日电‹ ›昨日下午，云岭区召开会议。", "the head of an agency's story"],
  ["信息分类：防汛　发布机构：‹ ›云岭区政府", "a label that opens a field"],
  ["第一章‹ ›总　则", "the number of a heading"],
  ["第一章 总‹　›则", "a word of a heading that is spread"],
  ["附‹　›则", "a word spread over a line of its own"],
  ["会 议‹ ›纪 要", "a heading spread over a line of its own"],
  ["第三条‹ ›区政府常务会议由区长召集，每月举行。", "the number of an article"],
  ["1.‹ ›要压实责任，备足物资。", "the number of a point"],
  ["会议要求备足物资，做好值守。（云岭日报记者‹ ›赵小满）", "a name behind 记者"],
  ["会议要求备足物资，做好值守。（文字：钱岚‹ ›审核：陈立）", "the label of the next credit"],
  ["2025-05-06‹ ›浏览量：166", "a day in figures"],
  ["2025-05-06 09:30‹ ›云岭日报", "an hour"],
  ["2025年05月06日‹ ›09:30", "an hour behind a day in words"],
  ["•‹ ›加入收藏", "a bullet"],
  ["首页‹ ›> 信息公开", "a sign behind it"],
  ["首页 >‹ ›信息公开", "a sign before it"],
  ["首页‹ ›- 新闻中心", "a lone hyphen behind it"],
  ["首页 -‹ ›新闻中心", "a lone hyphen before it"],
  ["云岭日报 a_1.html 1‹ ›3 版面", "a line of a machine"],
  ["　　刊发评论《守住堤防——‹ ›一论压实责任》。", "a numeral behind a dash that it looks like"],
  ["钱岚‹ ›陈立（女） 周文 梁雨晴 买买提·艾力", "a list of names, narrow spaces between them"],
  ["　　传达学习《中共云岭区委‹ ›云岭区人民政府关于做好防汛工作的意见》，", "two bodies that issue a document"],
  ["　　云岭区防汛办主任‹ ›钱岚：我们备足了物资。", "somebody's post and name before what he says"],
  ["　　会议要求备足物资，做好值守。‹ ›（视频编辑：钱岚）", "the credits behind a story"],
  ["　　摘自‹　›《云岭日报》　2025.05.06　钱岚", "the paper a story was taken from"],
  ["摘自　《云岭日报》　2025.05.06‹　›钱岚", "a day in figures and points"],
  ["2001—2005年‹ ›云岭师范学院经济学专业在职学习，获学士学位", "the years of a life"],
  ["2001.09-2005.07‹ ›云岭师范学院学习，任班长", "the months of a life"],
  ["02‹ ›要闻 2025年5月7日 星期三", "a section in a running head"],
  ["责任编辑：钱岚‹ ›版式：陈立", "a name and the next label of the paper's editors"],
  ["【防汛进行时】云岭：守住堤‹ ›防护住家园迎来新景象", "phrases of a headline, no mark of prose around them"],
  ["【防汛进行时】云岭：干部下\n沉一线‹ ›护住家园", "phrases of a headline over two lines"],
])("%s is meant: %s", (marked) => {
  expect(isMeant(marked)).toBe(true);
});

test.each([
  ["　　会议强调，要压实防汛‹ ›责任，备足物资。", "a space in a sentence"],
  ["　　防汛看得见‹ ›平安守得住——干部说，要备足物资。", "phrases of one length outside of a title"],
  ["　　会议听取汇报，审阅了材料，注明‹ ›来源：云岭日报", "a field behind prose"],
  ["　　全区共有12‹ ›34名干部参加", "a number that a space cuts"],
  ["　　全年投入2000‹ ›3万元", "a number of four digits with a unit behind its rest"],
  ["　　钱岚‹ ›陈立", "one narrow space between names"],
  ["　　云岭区防汛抗旱指挥部‹　›陈立。", "a long word that is no name"],
  ["　　会议强调，压实责任守堤防‹　›备足物资保平安。", "wide space in prose"],
  ["　　会上发布了《防汛看得见‹ ›平安永远都守得住》，", "phrases of uneven length"],
  ["　　会上发布了《防汛》看得见‹ ›平安守得住》，", "behind a closed title"],
  ["　　会上喊出防汛看得见‹ ›平安守得住的口号，", "no title around it"],
  ["　　会议听取2001—2005年‹ ›云岭师范学院的工作汇报，", "years behind words"],
  ["　　会议材料摘自‹ ›云岭日报五月六日的报道，", "words behind words"],
  [
    "　　" +
      "压实各级防汛责任备足抢险物资加强巡查值守".repeat(2) +
      "落实预‹ ›案开展演练" +
      "排查隐患整改问题".repeat(5),
    "a long paragraph",
  ],
  ["　　会议‹ ›有关 事项 纪要如下：一、压实责任。", "words parted in prose"],
  ["　　中共云岭区委‹ ›办公室主任出席。", "a body and its office"],
  ["　　会‹ ›议强调：要压实责任。", "a verb before what was said"],
  ["　　区政府‹ ›强调：要压实责任。", "a body and a verb"],
  ["　　要压实防汛责‹ ›任", "a word cut before the last character of a paragraph"],
])("%s is not meant: %s", (marked) => {
  expect(isMeant(marked)).toBe(false);
});
