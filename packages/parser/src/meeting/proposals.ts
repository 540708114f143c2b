import type { Sentence } from "../sentences.ts";
import { cut } from "../text/cut.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { type AgendaEntry, objectEnd, pushTopics, readContinued, readObject } from "./agenda.ts";

/** 就第九次会议议程草案作了汇报, 与会代表就经济形势进行了讨论, 就经济形势听取各方面意见: what is told, discussed or asked about. */
const TOLD =
  /(?<!成)就(?!业)([^，。；了]{4,60}?)(?:等?(?:分别|向[^，]{2,6}|[同与](?:大家|与会..|专家..))?(?:进行|展开|开展|(?<![工合])作)了?[^，。；的]{0,4}?(汇报|说明|座谈|交流|讨论|研讨|探讨)|，?(?:广泛|充分|认真|再次|进一步)?(听取)[^，。；]{0,60}?(?:意见|建议))/gu;

/** 区政协围绕“养老服务”召开…会: what a meeting is held on, which stands before its verb. */
export function readOccasion(text: string, sentence: Sentence, clause: number, verb: number): AgendaEntry[] {
  const out: AgendaEntry[] = [];
  const topic = /(?:围绕|就(?!业))((?:(?!考察|调研)[^，。；]){4,60})$/u.exec(text.slice(clause, verb))?.[1];
  if (topic) readObject(text, sentence, verb - topic.length, verb, textAfter(text, verb, 2), out);
  return out;
}

/** 作了题为《…》的报告, 会议发表了《…宣言》 */
const PUTS = /(作)了?(?:题为|题目是)?$|(?:会议|峰会|大会|论坛)(?:还|共同)?(发表)了?$/u;
const LONGEST_PUT = 8;
const REPORT_BEHIND = /^的[^，。]{0,12}报告/u;
const LONGEST_REPORT = 15;

/** 国务院提出了关于…的议案, 副主任作了关于…的说明: what is put before a meeting, whoever the subject is. */
export function readProposals(text: string, sentence: Sentence): AgendaEntry[] {
  const out: AgendaEntry[] = [];
  const stretch = cut(text, sentence);
  for (const { start, end } of sentence.documents) {
    const [, made, issued] = PUTS.exec(textBefore(text, start, LONGEST_PUT)) ?? [];
    const action = made && REPORT_BEHIND.test(textAfter(text, end, LONGEST_REPORT)) ? made : issued;
    if (action) out.push({ start: start + 1, end: end - 1, isDocument: true, action });
  }
  for (const match of stretch.matchAll(/(提出|(?<![工合])作)了?(?:(?<!提出)(?!的)[\u4e00-\u9fff]{0,12}?)?(?=关于)/gu)) {
    const from = sentence.start + match.index + match[0].length;
    const stop = objectEnd(text, sentence, from, sentence.end);
    if (!/(议案|草案|说明|报告|汇报)$/u.test(text.slice(from, stop))) continue;
    pushTopics(text, sentence, from, stop, match[1] ?? "", out);
    readContinued(text, sentence, stop, sentence.end, match[1] ?? "", out);
  }
  for (const { 1: topic = "", 2: told, 3: asked = "", index } of stretch.matchAll(TOLD)) {
    const from = sentence.start + index + 1;
    readObject(text, sentence, from, from + topic.length, told ?? asked, out);
  }
  return out;
}
