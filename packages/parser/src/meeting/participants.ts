import type { Range } from "../layout/layout.ts";
import { JOINT, type PersonItem, rowEndingAt } from "../people/person-list.ts";
import type { ReadSentence } from "../reading.ts";
import type { Role } from "../result.ts";
import type { StatementFact } from "../statement/read-statements.ts";
import { cut, squeeze } from "../text/cut.ts";
import { textAfter, textBefore } from "../text/near.ts";
import type { ChosenMeeting } from "./choose.ts";
import type { GroupMention } from "./groups.ts";
import type { HeldMention } from "./held-mention.ts";
import type { RoleMention } from "./roles.ts";
import type { RosterEntry } from "./roster.ts";

/** A name at its place. */
type Named = Range & { name: string };

export interface ParticipantFact extends Named {
  titles: string[];
  roles: Role[];
}

/** Who only sends a letter or an instruction takes no part. */
const WRITES =
  /^[^，。]{0,32}(?<!出席.{0,12})(?:致贺?[信电]|发来贺[信电词]|[作做]出(?:重要)?[指批]示|发出(?!席))|^(?:对[^，。]{2,24}的)?(?:重要)?批示|^在(?:批示|[贺致来]信|贺电|书面[^，。]{2,4})中/u;
/** …亲切会见代表: who receives those who are there speaks to them, and not at the meeting. */
const SPEAKS = /讲话|致贺?[辞词]|报告/u;
const RECEIVES = /^[^，。；参]{0,16}[会接]见/u;

/**
 * Who takes part in a meeting, in which roles and with which posts, in order of first mention. `prose` is what the story says
 * of this meeting; posts are taken from all that it tells.
 */
export function readParticipants(
  text: string,
  told: readonly ReadSentence[],
  prose: readonly ReadSentence[],
  roster: readonly RosterEntry[],
  statements: readonly StatementFact[],
  beside: readonly RoleMention[],
  meeting: ChosenMeeting,
  isHere: (name: string) => boolean,
): { participants: ParticipantFact[]; groups: GroupMention[]; listOpen: boolean } {
  const byName = new Map<string, ParticipantFact>();
  /** By role and words: a group that is named twice is one. */
  const groups = new Map<string, GroupMention>();
  let listOpen = false;
  const take = ({ name, start, end }: Named, role: Role): void => {
    const old = byName.get(name);
    if (!old) byName.set(name, { name, start, end, titles: [], roles: [role] });
    else if (!old.roles.includes(role)) old.roles.push(role);
  };
  const { held } = meeting;
  const writers = new Set<string>();
  const hosts = new Set<string>();
  const isSpeaker = (person: Named): boolean =>
    !writers.has(person.name) && !hosts.has(person.name) && !isElsewhere(text, person);
  for (const { sentence, roles, persons } of prose) {
    if (held.isTalk && sentence === held.sentence)
      for (const person of persons) if (person.end <= held.name.start) take(person, "attendee");
    for (const item of persons) {
      const after = textAfter(text, item.end, 36);
      if (WRITES.test(after)) writers.add(item.name);
      else if (RECEIVES.test(after)) hosts.add(item.name);
    }
    const speaks = hosts.size === 0 || SPEAKS.test(cut(text, sentence));
    for (const { role, person } of roles.mentions)
      if (!writers.has(person.name) && (role !== "speaker" || speaks || !hosts.has(person.name))) take(person, role);
    for (const group of roles.groups) {
      const key = group.role + cut(text, group);
      if (!groups.has(key)) groups.set(key, group);
    }
    if (roles.isOpen) listOpen = true;
    const { saying } = roles;
    const own = saying ? persons.filter(({ start }) => start < saying.verb.start) : persons;
    for (const person of reportersAtMeeting(text, own)) take(person, "speaker");
    for (const person of saying?.speakers ?? []) if (isHere(person.name) && isSpeaker(person)) take(person, "speaker");
  }
  for (const entry of roster) take(entry, entry.role);
  for (const { person, speaker } of statements)
    if (person && !writers.has(speaker) && (byName.has(speaker) || isSpeaker(person))) take(person, "speaker");
  chairByHolding(text, prose, meeting, byName);
  // 贺某某讲话 in a headline may be what the meeting studied, where nothing else says that he was there.
  const isThere = ({ role, person }: RoleMention): boolean =>
    role !== "speaker" || byName.has(person.name) || text.startsWith("图为", person.phraseStart - 2);
  const there = new Set(beside.filter(isThere).map(({ person }) => person.name));
  for (const { role, person } of beside) if (there.has(person.name)) take(person, role);
  collectTitles(
    text,
    [...told.flatMap(({ persons }) => persons), ...beside.map(({ person }) => person), ...roster],
    byName,
  );
  const participants = [...byName.values()].sort((a, b) => a.start - b.start);
  return { participants, groups: [...groups.values()], listOpen };
}

/** 总统某某24日表示, as against 24日在记者会上表示: a day of its own is told of what somebody said elsewhere. */
const ELSEWHERE = /^(?:当[天晚]|同一天|今天|[0-9]+[日号])(?![^，。；]{0,30}(?:会|发言|致辞|讲话|演讲))/u;

function isElsewhere(text: string, { end }: Named): boolean {
  return ELSEWHERE.test(textAfter(text, end, 40));
}

/** …某某就有关草案所作的说明, …某某作的关于…的报告, 某某作清澜区第九届委员会工作报告。 */
const REPORTS =
  /^(?:(?:[两三]位)?同志)?(?:分别)?(?:(?:[就对受]|代表)[^，。；]{2,30}|向大会)?(?:分别)?所?[作做](?:的(?:关于|[^，。；]{0,160}?(?:报告|汇报|说明|发言))|了?[^，。；]{2,80}(?:报告|[汇通]报|说明)(?:$|[，。；]))|^《[^，。；]{2,80}(?:报告|汇报|说明)/u;
const LONGEST_REPORT = 190;
/** 听取了局长某某关于…的汇报: the same without 作的, where the meeting is said to have heard it. */
const ABOUT = /^(?:同志)?关于[^，。；]{2,80}?(?:报告|汇报|说明|通报)/u;
const HEARD = /(?:听取|审议)了?[^，。；]*$/u;
/** 传达了局长某某作的报告: made elsewhere. */
const CONVEYED = /传达[^，。；]*$/u;

/** 听取了副主任某某、主任某某作的关于…的报告: they report although the meeting is the sentence's subject. */
function reportersAtMeeting(text: string, persons: readonly PersonItem[]): PersonItem[] {
  const reporters: PersonItem[] = [];
  for (const [index, item] of persons.entries()) {
    const end = Math.max(item.end, item.titles.at(-1)?.end ?? 0);
    const after = textAfter(text, end, LONGEST_REPORT);
    const reports = REPORTS.test(after);
    if (!reports && !ABOUT.test(after)) continue;
    const before = textBefore(text, item.phraseStart, LONGEST_REPORT);
    if (CONVEYED.test(before) || (!reports && !HEARD.test(before))) continue;
    reporters.push(...rowEndingAt(text, persons, index, JOINT));
  }
  return reporters;
}

/** X召开座谈会, with a person as X and nobody else in the chair: X is in the chair. */
function chairByHolding(
  text: string,
  prose: readonly ReadSentence[],
  meeting: ChosenMeeting,
  byName: Map<string, ParticipantFact>,
): void {
  const { held } = meeting;
  if (held.how !== "verb" || [...byName.values()].some((person) => person.roles.includes("chair"))) return;
  const at = prose.findIndex((candidate) => candidate.sentence === held.sentence);
  const before = (prose[at]?.persons ?? []).filter((item) => item.end <= held.verb);
  const holder =
    before.findLast((item) => !item.isObject) ?? (before.length === 0 ? goingOn(text, prose, at, held) : undefined);
  if (!holder) return;
  if (holder.start > held.sentence.start && !/^[^，。]{0,24}$|^[^。]{0,60}并$/u.test(text.slice(holder.end, held.verb)))
    return;
  // 区长甲某，副区长乙某召开…: all that nothing but a mark parts from the last.
  const place = before.indexOf(holder);
  const row = place < 0 ? [holder] : rowEndingAt(text, before, place, /^[、，]$/u);
  if (WITH.test(text.slice(held.clause, row[0]?.phraseStart))) return;
  for (const { name, start, end } of row) {
    const person = byName.get(name) ?? { name, start, end, titles: [], roles: [] };
    person.roles.unshift("chair");
    byName.set(name, person);
  }
}

/** 同某某举行…, 与某某召开…: two hold it, neither is in the chair. */
const WITH = /[同与和]$/u;

/** …到某地调研。他先后来到…，并主持召开座谈会: who the sentence before told of is still the one who acts. */
function goingOn(text: string, prose: readonly ReadSentence[], at: number, held: HeldMention): PersonItem | undefined {
  const { sentence, verb } = held;
  if (
    !held.chaired ||
    !/^[他她]|^(?:在[^，]{2,24}，)?(?:[随之]后|(?:调研)?期间|其间|调研中|会前)|，(?:并|还)?$/u.test(
      text.slice(sentence.start, verb),
    )
  )
    return undefined;
  for (let i = at - 1; i >= at - 3; i--) {
    const first = prose[i]?.persons.find((item) => !item.isObject);
    if (first) return first;
  }
  return undefined;
}

/** Posts printed anywhere in the story beside a participant's name. */
function collectTitles(
  text: string,
  tellers: readonly (PersonItem | RosterEntry)[],
  byName: ReadonlyMap<string, ParticipantFact>,
): void {
  for (const { name, titles } of tellers) {
    const person = byName.get(name);
    if (!person) continue;
    for (const range of titles) {
      const title = squeeze(cut(text, range));
      // 甲某副书记 behind 党委副书记甲某: the same post in short. 区委常委副区长甲某: two known ones without a mark.
      const known = [...person.titles, person.titles.join("")];
      if (!known.some((other) => other.endsWith(title))) person.titles.push(title);
    }
  }
}
