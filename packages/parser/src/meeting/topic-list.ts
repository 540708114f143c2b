import type { Range } from "../layout/layout.ts";
import type { Sentence } from "../sentences.ts";
import { cut } from "../text/cut.ts";
import { hiddenAt } from "./clause.ts";

/** What no topic is. */
const NOT_A_TOPIC =
  /^(?:[并这该]|圆满|等问题|表扬[和了]|以[上下]|他们|分管|学习内容|上述|是否|正式|免去)|^再..$|(?:后|以来|期间)$|热烈$|^.{0,5}意见和?建议$|(?:同志|者|专家|代表|委员|人[士员]?|群众|干部|方面)的?意见(?:和?建议)?$|^(?:其[他它].{0,6}|(?:[有相]关|一些)(?:重点)?)(?:事项|工作|事宜|(?:工作)?议题|文件|议程|问题|精神|情况|草案|任免案)$|为.{2,60}(?:主任|局长|部长|委员|院长|检察长|[镇乡县区市团组书会]长|主席|书记|发言人|代表)$/u;

/** Nouns a topic's parts end with, so that a list of them may be cut at 和, 及, 、. */
export const TOPIC_END =
  /(精神|报告|[汇通]报|请示|文件|议案|说明|情况|讲话|批示|指示|草案|决议|决定|意见|方案|办法|规划|工作|通知|建议|条例|名单|要点|措施|任务|计划|清单|经验|问题|形势|做法|要求|章程|人选|机构|制度|项目|事[项宜]|成效|安排|论述|[贺回]信|贺[词辞]|部署|体系|条约|(?<![想说看方立执司])法|[议日]程)(?:（[^）]{1,8}）)?$/u;

/** What a report on something is called. */
export const REPORT_END = /(?:报告|[汇通]报|说明|议案|草案|决议|决定|意见|方案|通知|建议)(?:（[^）]{1,8}）)?$/u;
/** Of these, what a list names one after the other; 意见 and 建议 are as often what a report is about. */
const LISTED = "(报告|汇报|说明|议案|草案|名单|办法|方案|决议|决定|议程|(?<![想说看方立执司宪])法)(?:（[^）]{1,8}）)?";
const LISTED_END = new RegExp(`${LISTED}$`, "u");
const LISTED_NEXT = new RegExp(`^(?:[^、，《]{3,40}?|..(?=法))${LISTED}(?:$|、|和|以及|及)`, "u");
/** …重要讲话精神和…会议精神, …有关问题、…有关问题的汇报: one is followed by another of its kind. */
const PAIRED = /(精神|[有相]关(?:事[宜项]|问题))\n[^，《]{3,}?\1/u;

/** …精神等事宜: the list of topics is open. …贺信并致辞: what somebody did besides. …工作（汇报人：: who tells of it. */
const AND_SUCH =
  /（[^（）]{2,5}$|等(?:共?\d+[个项])?(?:[有相]关)?(?:事[宜项]|议题|文件|内容)$|并(?:致辞|讲话|发表[^并]*)$/u;

/** The topics (议题) that a stretch of a sentence names, each without the words before and behind it. */
export function topicsIn(text: string, sentence: Sentence, start: number, end: number, isPassed = false): Range[] {
  const topics: Range[] = [];
  let from = start;
  while (from < end && /[了过，、和及与 ]/u.test(text[from] ?? "")) from++;
  let to = end - (AND_SUCH.exec(text.slice(from, end))?.[0].length ?? 0);
  while (to > from && /[，、和及与并 等]/u.test(text[to - 1] ?? "")) to--;
  for (const part of splitTopics(text, sentence, from, to)) {
    const phrase = cut(text, part);
    if (phrase.length < 3 || phrase.length > 200 || NOT_A_TOPIC.test(phrase)) continue;
    topics.push({ start: part.start + (isPassed ? 0 : aboutStart(phrase)), end: part.end });
  }
  return topics;
}

/** A list of topics is cut where both sides are topics of their own. */
function splitTopics(text: string, sentence: Sentence, start: number, end: number): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const hidden = hiddenAt(sentence, i);
    if (hidden) {
      i = hidden.end - 1;
      continue;
    }
    const joint = ["以及", "、", "和", "及"].find((word) => text.startsWith(word, i));
    if (!joint) continue;
    const left = text.slice(from, i);
    const right = text.slice(i + joint.length, end);
    const isRow = left.length >= LEAST_ABOUT && left.startsWith("关于") && right.startsWith("关于");
    if (!isRow && !isCut(left, joint, right, parts.length > 0)) continue;
    parts.push({ start: from, end: i });
    from = i + joint.length;
    i = from - 1;
  }
  parts.push({ start: from, end });
  return parts;
}

/** 关于防汛物资采购事宜、关于…: a shorter phrase may be the name of a law. */
const LEAST_ABOUT = 10;

/** 总书记对弘扬长征精神、…的指示, 总书记在…考察、听取…汇报时的讲话: not yet what was said. */
export const MADE_AT = /(?:总书记|总理)[对在](?!.*的)/u;

/** Whether two topics stand at both sides of a joint, and not two parts of one. */
function isCut(left: string, joint: string, right: string, isList: boolean): boolean {
  if (left.length < 3 || /^(?:其[他它]|日程|建议|批评)/u.test(right)) return false;
  if (joint === "、" && DRAFT_END.test(left) && !(left.startsWith("关于") && REPORT_END.test(right))) return true;
  if (!TOPIC_END.test(left) || MADE_AT.test(left)) return false;
  // 甲精神、乙精神和丙精神, as against 甲精神和乙精神.
  if ((isList || joint !== "和") && PAIRED.test(`${left}\n${right}`)) return true;
  // 关于某某情况及某某建设情况的报告: what the report is about, two things of it.
  if (
    (left.includes("关于") || (/(?:情况|问题)$/u.test(left) && !right.startsWith("关于"))) &&
    !REPORT_END.test(left) &&
    REPORT_END.test(right)
  )
    return false;
  // 关于…的报告、区政府关于…
  if (
    /^(?:关于|在|对(?!外))/u.test(right) ||
    (/(?:的[报汇说决议].|情况)$/u.test(left) && /^(?:[^，、]{2,14}|[^，、]{2,40}作的)关于/u.test(right))
  )
    return true;
  // 关于某某报告及报告人的决定, 关于议程草案、名单草案审议情况的汇报: what closes 关于 stands behind both.
  if (left.includes("关于") && !CLOSED.test(left) && CLOSED.test(right)) return false;
  const listed = LISTED_END.exec(left)?.[1];
  const next = listed && LISTED_NEXT.exec(right)?.[1];
  // 甲报告和乙报告, as against 关于甲报告和任免案情况的汇报.
  if (next && (joint === "、" ? listed === next || listed !== "法" : listed === next && right.length >= LEAST_LISTED))
    return true;
  const isDraft = left.endsWith("）");
  if (joint === "、") return isDraft;
  return (joint !== "和" || isDraft) && right.length >= 6 && TOPIC_END.test(right);
}

/** …的报告, …的决定（草案）, …等议案. */
const CLOSED = /[的等].{2,4}(?:（[^）]{1,8}）)?$/u;

/** 工作总结（稿）、…: one draft after the other. */
const DRAFT_END = /（(?:草案|[^）]{0,4}稿)）$/u;
const LEAST_LISTED = 8;

/** 听取各镇负责人介绍工作情况: who tells is left out. */
const TOLD_BY = /^[^，]{2,60}(?:负责人|负责同志|代表)(?:介绍|汇报|通报)/u;

/** 听取区发改委关于…的汇报: the title starts at 关于, the presenter before it is left out. */
function aboutStart(phrase: string): number {
  const told = TOLD_BY.exec(phrase);
  if (told) return told[0].length;
  const made =
    /(?<=[^工合运操动写制]作的)(?=[^，]{4,80}的?(?:报告|说明|汇报)$)(?!.{0,14}关于)|(?<=[^工合]作的[^，]{0,14})关于|[就对](?=[^，]{2,30}所作的)/u.exec(
      phrase,
    );
  if (made) return made.index;
  const at = phrase.indexOf("关于");
  if (at <= 0 || at > 40 || phrase.startsWith("《")) return 0;
  if (!/的?([汇通]报|报告|说明|议案|意见|情况|草案|决定|决议)$|关于.+(工作|事项|事宜)$/u.test(phrase)) return 0;
  return /总书记|总理|同志|精神|次会议$/u.test(phrase.slice(0, at)) ? 0 : at;
}
