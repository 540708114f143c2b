import type { Range } from "../layout/layout.ts";
import type { ReadSentence } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { cut } from "../text/cut.ts";
import { textAfter } from "../text/near.ts";
import { type AgendaEntry, isOfAgenda, OPENS, readAgenda, readObject } from "./agenda.ts";
import type { ChosenMeeting } from "./choose.ts";
import type { HeldMention } from "./held-mention.ts";
import { readOccasion, readProposals } from "./proposals.ts";
import type { SentenceRoles } from "./roles.ts";

const NUMBERED =
  /^(?:议题[一二三四五六七八九十0-9]{0,2}\s?：|[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}[、.．])/u;

/** What a meeting dealt with: from its lead, from the sentences about it, and from the numbered headings of minutes. */
export function readMeetingAgenda(
  text: string,
  prose: readonly ReadSentence[],
  meeting: ChosenMeeting,
  paragraphs: readonly Range[],
  mentions: readonly HeldMention[],
  beside: readonly AgendaEntry[],
): AgendaEntry[] {
  const items: AgendaEntry[] = [];
  const numbered: AgendaEntry[] = [];
  const headings: AgendaEntry[] = [];
  const talks: AgendaEntry[] = [];
  const { held } = meeting;
  let listed = -1;
  const toldAgain = new Map<Sentence, HeldMention>();
  for (const mention of mentions)
    if (!toldAgain.has(mention.sentence) && isAgain(text, meeting, mention)) toldAgain.set(mention.sentence, mention);
  for (const { sentence, roles } of prose) {
    const item = listedItem(text, sentence, paragraphs, listed);
    if (item) {
      listed = sentence.paragraph;
      numbered.push(item);
      continue;
    }
    const number = NUMBERED.exec(textAfter(text, sentence.start, 8));
    const paragraph = paragraphs[sentence.paragraph];
    if (number && sentence.opens && paragraph && paragraph.end - paragraph.start <= 160) {
      const found = readAgenda(text, sentence, sentence.start + number[0].length, sentence.end);
      if (found[0]) numbered.push(...found);
      else if (isHeading(text, sentence, paragraph)) {
        readObject(text, sentence, sentence.start + number[0].length, sentence.end, "", headings);
      }
      continue;
    }
    const end = roles.saying?.verb.start ?? sentence.end;
    if (sentence === held.sentence) {
      if (held.how === "verb") items.push(...readOccasion(text, sentence, held.clause, held.verb));
      items.push(...readAgenda(text, sentence, Math.max(held.name.end, held.verb), end));
      // …，听取…，要求…；部署…: what is dealt with next stands behind a statement.
      const next = text.indexOf("；", end);
      if (next >= 0) items.push(...readAgenda(text, sentence, next, sentence.end));
    } else {
      const again = toldAgain.get(sentence);
      const from = again ? Math.max(again.name.end, again.verb) : agendaStart(text, sentence);
      if (from >= 0) items.push(...readAgenda(text, sentence, from, end));
      const talkers = TALKERS.exec(textAfter(text, sentence.start, LONGEST_LEAD, end));
      if (talkers) talks.push(...readAgenda(text, sentence, sentence.start + talkers[0].length, end));
    }
    items.push(...readConveyed(text, sentence, roles, end));
    items.push(...readProposals(text, sentence));
  }
  const inMinutes = numbered.length === 0 ? headings : numbered;
  const told = inMinutes.length >= 2 ? inMinutes : [...items, ...numbered];
  return dropRepeats(text, [told, beside, talks].find(({ length }) => length > 0) ?? []);
}

/** 区长某某来到云栖镇，主持召开…会议: the meeting of the lead, told of at its place. */
function isAgain(text: string, { name }: ChosenMeeting, mention: HeldMention): boolean {
  return (
    mention.how === "verb" &&
    (mention.chaired || !mention.name.isBare) &&
    cut(text, name).endsWith(cut(text, mention.name))
  );
}

/** 副区长某某通报了供水情况: what somebody told the meeting of. */
function readConveyed(
  text: string,
  sentence: Sentence,
  { mentions, groups }: SentenceRoles,
  end: number,
): AgendaEntry[] {
  return sentence.tokens.flatMap((verb) => {
    const conveys = CONVEYS.has(verb.word) || (verb.word === "交流" && text[verb.end] === "了");
    if (!conveys || !isOfAgenda(text, verb)) return [];
    const isPersons = mentions.some(
      ({ person }) =>
        person.end <= verb.start &&
        /^(?:同志)?(?:(?:出席|主持)会议，?并?)?，?(?:分别|先后|依次|集中|在会上|首先)?(?:向[^，。；]{0,12}(?:会议?|大家|代表们?|委员们?|人员))?$/u.test(
          text.slice(Math.max(person.end, person.titles.at(-1)?.end ?? 0), verb.start),
        ),
    );
    const isGroups = groups.some((group) => ["", "分别"].includes(text.slice(group.end, verb.start)));
    if (!isPersons && !isGroups) return [];
    // …通报情况并主持会议；…: what else is done, by that person or another.
    const [told = ""] = /^(?:《[^》]*》|[^并；])*/u.exec(text.slice(verb.end, end)) ?? [];
    return readAgenda(text, sentence, verb.start, verb.end + told.length);
  });
}

const CONVEYS = new Set(["宣读", "通报", "传达", "传达学习", "学习传达", "领学", "汇报"]);

/** 会议议题：关于…的汇报, and below it further such lines without a verb; `last` is the paragraph of the line before. */
function listedItem(
  text: string,
  { start, end, paragraph }: Sentence,
  paragraphs: readonly Range[],
  last: number,
): AgendaEntry | null {
  if (end < (paragraphs[paragraph]?.end ?? 0)) return null;
  const label = LIST_LABEL.exec(textAfter(text, start, LONGEST_LABEL, end))?.[0].length ?? 0;
  if (!text.startsWith("关于", start + label)) return null;
  const above = paragraphs[paragraph - 1];
  const isFirst =
    label > 0 || (above !== undefined && LIST_LABEL.exec(cut(text, above))?.[0].length === above.end - above.start);
  return isFirst || last === paragraph - 1 ? { start: start + label, end, isDocument: false, action: "" } : null;
}

const LIST_LABEL = /^(?:会议)?议[题程]：\s*/u;
const LONGEST_LABEL = 8;

/** 一、关于防汛物资采购事宜, 二、《…办法》: the heading of an item, without a verb, alone in its paragraph. */
function isHeading(text: string, sentence: Sentence, paragraph: Range): boolean {
  return sentence.end >= paragraph.end && /^.{2,6}(?:关于|《)/u.test(textAfter(text, sentence.start, 8));
}

const MEETING_SUBJECT =
  /^(?:会[上前]，?|会议期间，|随后，|最后，)?(?:(?:[^，。]{0,8}(?:举行|召开|午)的)?(?:第[一二三四五六七八九十]{1,2}次)?(?:[这本此]次)?(?:(?:分组|预备|全体|主席团?|主任|委员长|常委会?)?会议|(?:[开闭]幕|[大全年峰]|座谈|常委)会|论坛|(?:中共)?中央政治局(?:常委会|常务委员会)?)，?(?:圆满完成[^，。]{2,14}，|[^，。]{0,4}(?<!学习)贯彻(?:落实)?[^，。]{2,40}，|以[^，。]{2,40}为指导，){0,4}|会[上前]|(?:[^，。]{2,10}[带率]领)?(?:全体)?(?:[与参]会人员|党员|大家)(?:首先)?|全体代表|(?:理论学习)?中心组成员)(?:为期[^，。]{1,5}，)?(?:的?(?:议程(?:是|为|有|包括)?：|主要(?:议程|内容|任务)[是为][：，]?)|(?:经|根据|(?:严格)?按照)[^，。]{0,30}，)?/u;

/** 经分组审议，会议…, 为推进…，会议…: what may stand before the meeting. */
const BEFORE_SUBJECT = /^(?:(?:[经在受为依]|根据|按照?|贯彻)[^，。；]{2,60}，){1,3}/u;

/** 传达学习…, 听取…: what only a meeting does, so that the sentence may leave it out. */
const WITHOUT_SUBJECT =
  /^(?:书面|集中|专题|认真|集体)?(?:听取|传达|审议|审定|表决通过|研究(?:审议|讨论|确定)|协商[并通]|(?:研究|讨论|学习|通过|决定)(?:商定)?了|学习[^，。]{0,4}《)/u;

/** 会议还审议了…, 会议的议程是：…: where the agenda of a sentence about the meeting starts, or -1. */
function agendaStart(text: string, sentence: Sentence): number {
  const lead = BEFORE_SUBJECT.exec(textAfter(text, sentence.start, LONGEST_LEAD))?.[0].length ?? 0;
  let from = sentence.start + lead;
  if (WITHOUT_SUBJECT.test(textAfter(text, from, 8))) return from;
  const match = MEETING_SUBJECT.exec(textAfter(text, from, LONGEST_SUBJECT));
  if (!match) return -1;
  from += match[0].length;
  // 本次大会将听取…: of a meeting that opens.
  if (text[from] === "将" && /^[本此这]次/u.test(match[0])) from++;
  const verb = sentence.tokens.find((token) => token.start >= from && isOfAgenda(text, token));
  const isAgenda = /[：，]$|[是为]$|^会[上前]/u.test(match[0]);
  if (FRONTED.test(textAfter(text, from, 4))) return from;
  return verb && (isAgenda || (verb.start - from <= 8 && !/[将要应]/u.test(text.slice(from, verb.start)))) ? from : -1;
}

/** 会议对…进行了部署: the object stands before the verb. */
const FRONTED = /^[还并]?(?:[对就]|围绕)/u;
/** 来自…的专家学者围绕供水改造展开研讨: those who were there talked of it. */
const TALKERS = new RegExp(`^[^。；]{0,80}?[表家者宾员人方士长党们等]，?[还分别主要]*(?=${OPENS.source})`, "u");

const LONGEST_LEAD = 120;
const LONGEST_SUBJECT = 200;

/** Each item once: 该《责任清单》 after 《云栖区防汛责任清单（送审稿）》 says it again. */
function dropRepeats(text: string, items: readonly AgendaEntry[]): AgendaEntry[] {
  const seen = new Set<string>();
  const kept: AgendaEntry[] = [];
  let lastDocument = "";
  for (const item of items) {
    const key = cut(text, item).replace(/[\s“”]|(?<!^)（[^）]*）$/gu, "");
    if (seen.has(key) || (item.isDocument && lastDocument.endsWith(key))) continue;
    if (item.isDocument) lastDocument = key;
    seen.add(key);
    kept.push(item);
  }
  return kept;
}
