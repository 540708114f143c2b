import type { Sentence, Token } from "../sentences.ts";
import { clauseStart } from "./clause.ts";

/** 由甲主办的…, 29日举行的…, 他所在的…: what a name is qualified with. */
const MODIFIER =
  /^(?:由?[^，]{2,60}?(?:主办|举办|承办|协办|组织|召集|推动)的|正?[在于].{1,24}?(?:举行|召开|举办)的|(?:(?:[0-9]{1,2}月)?[0-9]{1,2}[日号](?:上午|下午|晚上?)?(?:在[^，]{1,12})?)?(?:举行|召开|开幕|闭幕)的|(?:[今昨当]天(?:（[^）]{1,8}）)?(?:上午|下午)?|今年|最近几天|刚刚[结闭][束幕]|[上下]午|[0-9]{1,2}[日号])的|[他她其]所在的|为期.{1,4}[天日]的|以“[^”]{2,40}”为主题的|首次|一场(?!场)|一次|[此本这]次|(?:有关|相关|上述|该)$|、)+/u;

/** Where a meeting's name starts behind what qualifies it. */
export function skipModifiers(text: string, start: number, head: Token): number {
  return start + (MODIFIER.exec(text.slice(start, head.start))?.[0].length ?? 0);
}

/** What may stand in a clause before a meeting's name: time, place, who attends. */
const BEFORE_NAME =
  /^(?:[一二三四五六七八九十]、|（.{1,3}）)?(?:(?:[^，]*[^第0-9])?[0-9]{1,2}日(?!本)|[今昨][天日]|日前|近日|当天|(?:为期|历时).{1,4}的)?(?:上午|下午|晚上?|中午)?的?/u;

/** Start of a name that is the subject of its clause. Marks inside 《》 and “” do not count. */
export function nameStartBefore(text: string, sentence: Sentence, head: Token): number {
  const start = clauseStart(text, head.start, sentence);
  const lead = BEFORE_NAME.exec(text.slice(start, head.start));
  return start + (lead?.[0].length ?? 0);
}
