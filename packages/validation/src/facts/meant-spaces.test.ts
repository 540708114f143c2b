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
  ["　　买买提·艾力‹　›陈立", "a name with a dot and another"],
  ["　　钱岚（女）‹　›王宁（云岭）", "names with brackets"],
  ["　　压实责任守堤防‹　›备足物资保平安", "two phrases of a subheadline"],
  ["　　钱岚‹  ›陈立", "two spaces"],
  ["　　会上发布了《防汛看得见‹ ›平安守得住》，", "the phrases of a title"],
  ["　　会上喊出“防汛看得见‹ ›平安守得住”的口号，", "the phrases of a slogan"],
  ["　　会上发布了《防汛看得见‹ ›平安永远守得住》，", "phrases that differ by two characters"],
])("%s is meant: %s", (marked) => {
  expect(isMeant(marked)).toBe(true);
});

test.each([
  ["　　会议强调，要压实防汛‹ ›责任，备足物资。", "a space in a sentence"],
  ["　　会议听取汇报，审阅了材料，注明‹ ›来源：云岭日报", "a field behind prose"],
  ["　　全区共有12‹ ›34名干部参加", "a number that a space cuts"],
  ["　　全年投入2000‹ ›3万元", "a number of four digits with a unit behind its rest"],
  ["　　钱岚‹ ›陈立", "one narrow space between names"],
  ["　　云岭区防汛抗旱指挥部‹　›陈立。", "a long word that is no name"],
  ["　　会议强调，压实责任守堤防‹　›备足物资保平安。", "wide space in prose"],
  ["　　会上发布了《防汛看得见‹ ›平安永远都守得住》，", "phrases of uneven length"],
  ["　　会上发布了《防汛》看得见‹ ›平安守得住》，", "behind a closed title"],
  ["　　会上喊出防汛看得见‹ ›平安守得住的口号，", "no title around it"],
])("%s is not meant: %s", (marked) => {
  expect(isMeant(marked)).toBe(false);
});
