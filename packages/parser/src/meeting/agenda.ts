import type { Range } from "../layout/layout.ts";
import type { Sentence, Token } from "../sentences.ts";
import { cut } from "../text/cut.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { hiddenAt } from "./clause.ts";
import { MADE_AT, REPORT_END, TOPIC_END, topicsIn } from "./topic-list.ts";

/** One thing a meeting dealt with. Offsets are logical. */
export interface AgendaEntry extends Range {
  isDocument: boolean;
  /** The verb phrase as printed: 审议并原则通过. */
  action: string;
}

/** Adverbs that belong to the verb as printed. */
const ADVERBS = "认真|深入|专题|集中|分别|书面|再次|还|进一步|系统|及时|重点|全面|逐项|审慎|原原本本";
const ADVERB = new RegExp(`(?:${ADVERBS})$`, "u");
/** What else may stand between a verb and the start of its clause. */
const BEFORE_VERB = new RegExp(
  `(?:${ADVERBS}|组织|再|再一次|研究|会上|同时|先后|依次|先|并|[一二三四五六七八]是|共同|首先|随后|最后|主要|一致|决定|任务是|内容是|包括)$`,
  "u",
);

/**
 * Reads the agenda in a stretch of a sentence: after the meeting's name in the lead (…会议，审议…，听取…), or after 会议.
 * Each 《…》 is a document; else the noun phrase up to the next comma or verb is a topic.
 */
export function readAgenda(text: string, sentence: Sentence, from: number, to: number): AgendaEntry[] {
  const verbs: Token[] = [];
  for (const token of sentence.tokens) {
    if (token.start < from || token.end > to || !isOfAgenda(text, token)) continue;
    const last = verbs.at(-1);
    if (last && ALSO.test(text.slice(last.end, token.start))) verbs.push(token);
    else if (isVerb(text, token, from) && !(last && isPartOfObject(text, last, token))) verbs.push(token);
  }
  const entries: AgendaEntry[] = [];
  let joined: Token | null = null;
  for (let i = 0; i < verbs.length; i++) {
    const verb = verbs[i];
    if (!verb) continue;
    const next = verbs[i + 1];
    // 听取并讨论…: one action of two verbs.
    if (next && ALSO.test(text.slice(verb.end, next.start))) {
      joined ??= verb;
      continue;
    }
    const first = joined ?? verb;
    joined = null;
    const stop = objectEnd(text, sentence, verb.end, Math.min(to, next?.start ?? to));
    const action = actionOf(text, first.start, verb.end, from);
    if (/[将把由]/u.test(text.charAt(verb.end))) {
      const referred = REFERRED.exec(text.slice(verb.end, stop))?.[1];
      if (referred) readObject(text, sentence, verb.end + 1, verb.end + 1 + referred.length, action, entries);
      continue;
    }
    const before = entries.length;
    readObject(text, sentence, verb.end, stop, action, entries);
    readContinued(text, sentence, stop, Math.min(to, next?.start ?? to), action, entries);
    // 对《…》进行审议, 就…作出部署: the object stands before the verb.
    if (entries.length === before) readFronted(text, sentence, first, from, action, entries);
  }
  return entries;
}

/** 决定将…决议草案提请各代表团审议: what is referred. */
const REFERRED =
  /^[将把](?![有相]关|上述)([^，。；]{5,80}?)(?:分别)?提[请交](?!审议)[^，。；]{2,40}(?:审议|表决|讨论)$/u;

/** Whether a word is a verb of an agenda; 汇报了 what somebody told the meeting of. */
export function isOfAgenda(text: string, { cue, word, end }: Token): boolean {
  if (word === "宣布") return ANNOUNCED.test(textAfter(text, end, LONGEST_ANNOUNCED));
  return cue.agenda === true || (word === "汇报" && text[end] === "了");
}

/** 宣布领导分工和机构设置, 宣布了…: what a meeting was told. */
const ANNOUNCED = /^(?:了|[^，。；]{0,24}(?:分工|名单|任免|设置|通知)(?:[，；。]|$))/u;
const LONGEST_ANNOUNCED = 30;

/** 听取并讨论, 审议通过: one verb goes on from the other. */
const ALSO = /^(?:了?[并和])?$/u;

/** 通过了大会选举办法, 听取关于审议、讨论情况的汇报: a noun and a verb of the object of the verb before, in the same clause. */
function isPartOfObject(text: string, verb: Token, token: Token): boolean {
  const between = text.slice(verb.end, token.start);
  if (/[，。；：]/u.test(between)) return false;
  if (MADE_AT.test(between)) return true;
  if (between.includes("关于") && REPORT_REST.test(textAfter(text, token.end, LONGEST_REST))) return true;
  return /^[^、]*(?:会议|大会|全会|座谈会|常委会|委员会|人员)$/u.test(between);
}

const LONGEST_REST = 60;
const REPORT_REST = /^[^，；。：《]{2,40}的(?:报告|汇报|说明)(?:[，；。]|$)/u;

/** An agenda verb starts its clause, or follows 会议, an adverb, 并 or another such verb. */
function isVerb(text: string, token: Token, from: number): boolean {
  if (/^(?:提出)?[了过]?的|^(?:办法|嘉奖|批评|表扬)/u.test(textAfter(text, token.end, 4))) return false;
  let at = token.start;
  for (let steps = 0; steps < 4 && at > from; steps++) {
    const adverb = BEFORE_VERB.exec(textBefore(text, at, 4, from));
    if (!adverb) break;
    if (/[是括]$/u.test(adverb[0])) return true;
    at -= adverb[0].length;
  }
  if (at <= from) return true;
  // 听取…汇报并研究…: the object of the verb before has come to its end.
  if (text[at] === "并" && (text[at - 1] === "》" || TOPIC_END.test(text.slice(from, at)))) return true;
  const before = text[at - 1] ?? "";
  if ("，；：、。\n ".includes(before) || IN_PRACTICE.test(textBefore(text, at, LONGEST_LEAD, from))) return true;
  return (
    /(?:会议|会|人员|与会..|方式|形式)$/u.test(textBefore(text, at, 4)) ||
    DOING.test(textBefore(text, at, LONGEST_LINK, from)) ||
    isTalk(token.word, textBefore(text, at, LONGEST_TALK, from))
  );
}

/** 紧密结合工作实际研究…: how it was done. */
const IN_PRACTICE = /(?:^|[，；])(?:紧密)?结合[^，。；]{0,20}实际$/u;
const LONGEST_LEAD = 28;

function actionOf(text: string, verbStart: number, verbEnd: number, from: number): string {
  let start = verbStart;
  for (;;) {
    const adverb = ADVERB.exec(textBefore(text, start, 4, from));
    if (!adverb) break;
    start -= adverb[0].length;
  }
  return text.slice(start, verbEnd).replace(/^还/u, "");
}

/** 听取了甲作的关于…的报告，乙作的关于…的报告；…精神: further objects of the same verb, each after a mark. */
export function readContinued(
  text: string,
  sentence: Sentence,
  from: number,
  limit: number,
  action: string,
  out: AgendaEntry[],
): void {
  let at = from;
  while (at < limit && (text[at] === "，" || text[at] === "；")) {
    const stop = objectEnd(text, sentence, at + 1, limit);
    const clause = text.slice(at + 1, stop);
    if (text[at] === "，" ? !goesOn(clause) : !isObject(clause)) return;
    readObject(text, sentence, at + 1 + (clause.startsWith("以及") ? 2 : 0), stop, action, out);
    at = stop;
  }
}

/** …的汇报，乙作的关于…; …精神，…会议精神; 《…》，区民政局《…》. */
function goesOn(clause: string): boolean {
  if (/^(?:[将把]|.{0,4}(?:贯彻|落实|按照))/u.test(clause)) return false;
  if (/^(?:关于|以及|.{2,40}作的(?:关于|《)|[\u4e00-\u9fff]{0,14}《)/u.test(clause)) return true;
  return (
    /^[^《]{2,80}(?:(?:会议?|讲话|指示|批示|文件|通报|信)(?:主要)?精神|[贺回]信|贺[词辞]|的(?:综合|专题)?(?:汇报|报告)|关于[^《]{2,50}的(?:通报|说明)|（(?:草案|[^）]{1,4}稿)）.*|名单|议程|日程|草案|决议)等?$/u.test(
      clause,
    ) && isObject(clause)
  );
}

/** 《…条例》, …重要论述: a noun phrase, no clause with a verb of its own. */
function isObject(clause: string): boolean {
  return (
    clause.startsWith("《") ||
    (TOPIC_END.test(clause.replace(/等$/u, "")) &&
      !/^(?:[要就把将各并使]|.是|对(?!.*(?:精神|[信词辞])$)|公布|发布)|[作做报]了/u.test(clause))
  );
}

/** The object runs to the next comma outside 《》 and “”, or to `limit`. */
export function objectEnd(text: string, sentence: Sentence, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const hidden = hiddenAt(sentence, i);
    if (hidden) {
      i = hidden.end - 1;
      continue;
    }
    const char = text[i] ?? "";
    if (char === "，" && isAbout(text.slice(from - 2, i)) && REPORT_NEXT.test(text.slice(i + 1, limit))) continue;
    if ("，；。：".includes(char)) return i;
  }
  return limit;
}

/** 关于落实战略，开展建设情况的报告: a comma inside what the report is about. */
function isAbout(object: string): boolean {
  return /关于|^听取/u.test(object) && !REPORT_END.test(object);
}

const REPORT_NEXT = /^[^，；。：关《]{2,120}(?:的|情况)(?:报告|汇报|议案|说明|意见|请示)(?:[，；。]|$)/u;

export function readObject(
  text: string,
  sentence: Sentence,
  start: number,
  end: number,
  action: string,
  out: AgendaEntry[],
): void {
  const documents = sentence.documents.filter(
    (range) =>
      range.start >= start &&
      range.end <= end &&
      !/简称：?$/u.test(textBefore(text, range.start, 4)) &&
      !/^(?:杂志|[日晚]?报)/u.test(textAfter(text, range.end, 2)),
  );
  let at = start;
  let row = start;
  for (const [index, document] of documents.entries()) {
    if (document.start >= row) row = rowEnd(text, documents, index);
    const lead = text.slice(at, document.start);
    // 关于《…》修改意见的汇报: the 《》 only qualifies the topic.
    const behind = text.slice(row, end);
    if (
      (/关于(?:批准)?$/u.test(lead) &&
        /^[^《》、]{0,30}的(?:汇报|说明|报告|议案|情况|意见|决[议定])/u.test(behind) &&
        !/^(?:[有相]关|的?情况|[及和]|的(?:汇报|说明))/u.test(behind)) ||
      (QUALIFIED.test(behind) && index === documents.length - 1) ||
      (action.endsWith("部署") && lead)
    ) {
      pushTopics(text, sentence, at, end, action, out);
      return;
    }
    const glue = JOINT.exec(lead)?.index ?? lead.length;
    if (glue > 3 && TOPIC_END.test(lead.slice(0, glue))) pushTopics(text, sentence, at, at + glue, action, out);
    out.push({ start: document.start + 1, end: document.end - 1, isDocument: true, action });
    at = document.end + (DRAFT.exec(text.slice(document.end, end))?.[0].length ?? 0);
  }
  if (documents.length === 0) pushTopics(text, sentence, start, end, action, out);
  else {
    const rest = text.slice(at, end);
    const joined = REST.exec(text[at - 1] === "、" ? `、${rest}` : rest);
    if (
      joined?.[1] &&
      TOPIC_END.test(joined[1].replace(/等(?:内容)?$/u, "")) &&
      !/^[《相]|^有(?!关人)/u.test(joined[1])
    ) {
      pushTopics(text, sentence, end - joined[1].length, end, action, out);
    }
  }
}

/** …的报告和《…》, …的报告、主任会议关于《…》: how a document is joined to what is named before it. */
const JOINT = /(?:以及|[、和及与])(?:[^、和及与]{0,12}关于)?$/u;

/** 《…》等文件的汇报、关于…: what a list of documents goes on with. */
const REST = /^(?:等文件)?(?:精神|的(?:情况)?(?:汇报|说明))?\s?(?:[和及、与]|以及)(.{3,})$/u;

/** 《…》（送审稿）: part of what the document is called. */
const DRAFT = /^（[^（）]{0,8}[稿案本行订]）、?/u;

/** Where the row that starts with a document ends: 《…》和《…》. */
function rowEnd(text: string, documents: readonly Range[], first: number): number {
  let end = documents[first]?.end ?? 0;
  for (let i = first + 1; i < documents.length; i++) {
    const next = documents[i];
    if (!next || !/^(?:[和及、]|以及)?$/u.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  return end;
}

/** The topics of an action's object; a letter (贺信, 提名信) that was read out is none. */
export function pushTopics(
  text: string,
  sentence: Sentence,
  start: number,
  end: number,
  action: string,
  out: AgendaEntry[],
): void {
  for (const topic of topicsIn(text, sentence, start, end, action.endsWith("通过"))) {
    const phrase = cut(text, topic);
    if (action === "通过" && BY_MEANS.test(phrase) && !TOPIC_END.test(phrase)) continue;
    if (action.endsWith("决定") ? DECIDED.test(phrase) : action === "宣读" && phrase.endsWith("信")) continue;
    out.push({ ...topic, isDocument: false, action });
  }
}

/** 通过率达九成: a rate, by the first character behind 通过. 通过专题培训提高能力: how something is done, by a verb anywhere. */
const BY_MEANS = /^率|收看|促|提高|满足|开拓|完善|支持|推动|加强|实现|慰问|转变|摸清|培训|教育/u;

/** 决定于2月召开…, 决定列入…议程: what is decided is done, not dealt with. */
const DECIDED = /^(?:[于将]|会后|提[交请]|列入|根据.*提请)|(?:召开|举行)(?!.*事[宜项]$)/u;

/** 《政府工作报告》重点任务落实情况: the 《》 only qualifies what is dealt with. */
const QUALIFIED = /^(?:稿在|的任务|重点任务|任务|目标任务|落实|执行|实施|贯彻|起草|征求意见|修改|办理)[^，。；]{2,}$/u;

/** 进行了, 作出全面, 进行动员和: what may stand between the object and its verb. */
const DOING =
  /(?:进行|作出|(?<![工合])[作做]|开展|展开)了?(?:(?:详细|具体|专题|集中|深入|认真|全面|充分|统一|进一步|广泛|坦诚|积极|互动|热烈)而?)*的?(?:[\u4e00-\u9fff]{2}[和与、]|再(?:[\u4e00-\u9fff]{2}、?再)?)?$/u;

/** 围绕供水改造深入建言资政, 就供水问题交换意见: their object stands before them without 进行. */
const TALKS = /^(?:协商[议建]|建言|交换|[探研]讨)/u;
const HOW = /[深入广泛充分坦诚积极踊跃认真还，]*$/u;
const LONGEST_LINK = 20;
const LONGEST_TALK = 200;

function isTalk(word: string, before: string): boolean {
  return (TALKS.test(word) || THEME_END.test(before)) && OPENS.test(before) && !/决定|，是/u.test(before);
}

/** 对《…》《…》进行专题协商, 对…工作进行动员部署: the object between 对 and 进行. */
function readFronted(
  text: string,
  sentence: Sentence,
  { word, start: verb }: Token,
  from: number,
  action: string,
  out: AgendaEntry[],
): void {
  const before = text.slice(from, verb);
  const close = before.slice(-LONGEST_LINK);
  const link = (DOING.exec(close) ?? (isTalk(word, before.slice(-LONGEST_TALK)) ? HOW.exec(close) : null))?.[0];
  if (link === undefined) return;
  const opens = before.search(OPENS) === 0;
  let stop = verb - link.length;
  let start = -1;
  for (const { 0: mark, index } of before.slice(0, stop - from).matchAll(FRONTS)) {
    const at = from + index;
    // 围绕供水对民生的影响…: inside of the object.
    if (start > 0 && opens && !"，并".includes(text.charAt(at - 1))) continue;
    if (!sentence.opaque.some((range) => range.start < at && at < range.end)) start = at + mark.length;
  }
  if (start < 0) return;
  const object = text.slice(start, stop);
  const theme = THEME.exec(object)?.[1];
  if (theme) {
    out.push({ start: start + 1, end: start + 1 + theme.length, isDocument: false, action });
    return;
  }
  stop = start + (ASIDE.exec(object)?.index ?? object.length);
  if (CARRIED_OUT.test(text.slice(start, stop))) pushTopics(text, sentence, start, stop, action, out);
  else readObject(text, sentence, start, stop, action, out);
}

/** “供水改造”, “供水改造”为主题: the words in the marks. */
const THEME = /^“([^”]{3,40})”(?:[这等为主议与座][^，。；]{0,8})?$/u;
const THEME_END = /”[^，。；]{0,9}$/u;

/** What opens an object that may stand before any verb of talking; 成就 and 就业 do not. */
export const OPENS = /(?<!成)就(?![业职此])|围绕|聚焦|以(?=“)/u;
/** What puts an object before its verb; 面对面 does not. */
const FRONTS = new RegExp(`(?<!面)对(?!接)|${OPENS.source}`, "gu");
/** 就人选，向各方面通报情况，听取意见，进行协商: what else is done about it before. */
const ASIDE = /，(?:[向同与]|听取)[^》]*$/u;

/** 区政协贯彻《…》: that a paper is carried out is dealt with, and not the paper. */
const CARRIED_OUT = /^[^《]+(?:贯彻|落实|实施|执行)《[^》]*》$/u;
