import { JOINT, type PersonItem, rowEndingAt } from "../people/person-list.ts";
import type { Role } from "../result.ts";
import { type Sentence, type Token, tokenIndex } from "../sentences.ts";
import { countWhile } from "../text/count-while.ts";
import { findBack } from "../text/find-back.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { holds, KIND } from "../vocabulary.ts";
import { MOST_BETWEEN_COMMAS } from "./clause.ts";
import { type GroupMention, groupsBefore, groupsIn } from "./groups.ts";
import { type ListRole, listEnd, listRole } from "./role-lists.ts";
import { isNominal, isNoun } from "./role-nouns.ts";
import { isDone, readSaying, type Saying } from "./saying.ts";

/** A person or an unnamed group in a role that the text states. */
export interface RoleMention {
  role: Role;
  person: PersonItem;
}

export interface SentenceRoles {
  mentions: RoleMention[];
  groups: GroupMention[];
  /** The verb of saying that opens a statement in this sentence, and who says it. */
  saying: Saying | null;
  /** A list of named persons present ends in 等. */
  isOpen: boolean;
}

/** 主持会议的副主席某某: the person right behind. */
function qualifiedBy(text: string, { end }: Token, person: PersonItem | undefined): PersonItem | undefined {
  if (!person || person.isObject || text[person.phraseStart - 1] !== "的") return undefined;
  return /^(?:会议|大会|座谈会)?的$/u.test(text.slice(end, person.phraseStart)) ? person : undefined;
}

/** 会议还邀请了某某列席, …最后由某某讲话: whom the meeting asked is the one who acts. */
const INVITES = /(?:邀请了?|特邀|由)$/u;

const NO_ROLES: SentenceRoles = { mentions: [], groups: [], saying: null, isOpen: false };

/** How far a sentence has been read, and on whom the next word of role falls. */
interface Walk {
  readonly text: string;
  readonly sentence: Sentence;
  readonly persons: readonly PersonItem[];
  readonly found: SentenceRoles;
  /** The persons named since a word of role last fell on some. */
  subjects: PersonItem[];
  /** A word of role fell on the subjects: the next person starts a new list. */
  fell: boolean;
  /** The meeting is the subject, so that only words of speech still fall on persons. */
  meetingActs: boolean;
  /** How many of the persons were passed. */
  passed: number;
  /** Where what has been read ends. */
  end: number;
}

/**
 * Walks through a sentence: persons gather as subjects until a word of role falls on them; new persons start a new list.
 * After 主持召开…会议 the meeting is the subject, so that only words of speech still fall on the chair.
 */
export function readRoles(text: string, sentence: Sentence, persons: readonly PersonItem[]): SentenceRoles {
  const listed = listRole(text, sentence);
  if (!listed && !holds(sentence, KIND.role | KIND.say | KIND.hold)) return NO_ROLES;
  const walk: Walk = {
    text,
    sentence,
    persons,
    found: { mentions: [], groups: [], saying: null, isOpen: false },
    subjects: [],
    fell: false,
    meetingActs: false,
    passed: 0,
    end: sentence.start,
  };
  if (listed) takeListed(walk, listed);
  for (const token of sentence.tokens) {
    if (token.start < walk.end) continue;
    gatherSubjects(walk, token);
    if (insidePerson(token, persons)) continue;
    if (startsClauseWithMeeting(text, token, sentence)) {
      walk.subjects = [];
      walk.meetingActs = true;
    }
    if (token.cue.hold && !isNominal(text, token)) takeHolding(walk, token);
    else if (takeSaying(walk, token)) break;
    else takeRole(walk, token);
  }
  return walk.found;
}

/** The persons and groups of a list that its role stands before. */
function takeListed(walk: Walk, { role, end }: ListRole): void {
  const { text, sentence, persons, found } = walk;
  const stop = listEnd(text, sentence, end);
  for (const item of persons) {
    if (item.start < end || item.start >= stop) continue;
    found.mentions.push({ role, person: item });
    if (item.isOpen) found.isOpen = true;
  }
  const named = found.mentions.at(-1)?.person.end;
  const joint = named === undefined ? end : jointAfter(text, named, stop);
  if (joint >= 0) found.groups.push(...groupsIn(text, joint, stop, role));
  walk.end = stop;
  const after = persons.findIndex((item) => item.start >= stop);
  walk.passed = after < 0 ? persons.length : after;
}

/** Makes the persons before a word subjects. */
function gatherSubjects(walk: Walk, { start }: Token): void {
  const { text, persons } = walk;
  for (; (persons[walk.passed]?.start ?? start) < start; walk.passed++) {
    const item = persons[walk.passed];
    if (!item || item.isObject) continue;
    if (walk.fell) {
      walk.subjects = [];
      walk.fell = false;
      walk.meetingActs = false;
    }
    const asked = textBefore(text, item.phraseStart, 3);
    if (INVITES.test(asked)) walk.meetingActs = false;
    if (/委托了?$/u.test(asked)) walk.subjects = [];
    walk.subjects.push(item);
  }
}

/** 区长甲某主持召开…: who holds the meeting chairs it where that is said. */
function takeHolding(walk: Walk, token: Token): void {
  if (token.word.includes("主持")) give(walk.found, walk.subjects, "chair");
  walk.fell = true;
  walk.meetingActs = true;
  walk.end = token.end;
}

/** Whether a word opens a statement, with which the roles of a sentence end. */
function takeSaying({ text, sentence, subjects, meetingActs, found }: Walk, token: Token): boolean {
  if (!token.cue.say) return false;
  const sayers = !meetingActs || saysAfterMeeting(text, token) ? subjects : (rowOfClause(text, subjects) ?? []);
  const saying = readSaying(text, sentence, token, sayers, found.groups.at(-1));
  if (!saying) return false;
  found.saying = saying;
  const { speakers, collective } = saying;
  const { role } = token.cue;
  if (role) give(found, speakers, role);
  if (role && collective) found.groups.push(...groupsIn(text, collective.start, collective.end, role));
  return true;
}

function takeRole(walk: Walk, token: Token): void {
  const { text, sentence, persons, found, subjects, fell } = walk;
  const role = token.cue.role ?? (token.cue.say && isDone(text, token) ? "speaker" : undefined);
  // 区长甲某、镇长乙某（主持）出席会议
  if (role && text[token.start - 1] === "（") {
    give(found, subjects.slice(-1), role);
    return;
  }
  const qualified = role && role !== "speaker" ? qualifiedBy(text, token, persons[walk.passed]) : undefined;
  if (role && qualified) found.mentions.push({ role, person: qualified });
  if (role && /将[^，。]{0,6}$/u.test(textBefore(text, token.start, 7, sentence.start))) walk.subjects = [];
  else if (role && !isNoun(text, token)) takeActing(walk, token, role);
  else if (token.cue.agenda && fell && text[token.end] !== "时") walk.meetingActs = true;
  // 区长甲提出具体要求，副区长乙安排工作: what the first did is told, though it is no role.
  else if (
    subjects.length > 0 &&
    (token.cue.say || (token.cue.agenda && token.word !== "通过" && token.start === subjects.at(-1)?.end))
  )
    walk.fell = true;
}

/** Gives a role to whom its verb stands for: groups between the last verb and this one, the subjects, or groups alone. */
function takeActing(walk: Walk, token: Token, role: Role): void {
  const { text, sentence, subjects, found, fell, meetingActs, end } = walk;
  const others = subjects.length > 0 && fell && role !== "chair" ? groupsBefore(text, sentence, end, token, role) : [];
  if (others.length > 0) {
    found.groups.push(...others);
    walk.subjects = [];
  } else if (subjects.length > 0) {
    if (!giveSubjects(walk, token, role)) return;
  } else if (role !== "chair") {
    const floor = meetingActs ? ownClause(text, token, end) : end;
    if (floor >= 0) found.groups.push(...groupsBefore(text, sentence, floor, token, role));
  }
  walk.end = token.end;
}

/** Gives a role to the subjects and the groups among and behind them; false where the verb is not theirs. */
function giveSubjects(walk: Walk, token: Token, role: Role): boolean {
  const { text, sentence, found, fell, meetingActs, end } = walk;
  if (fell && isOthersClause(text, sentence, token, end)) return false;
  const row = meetingActs && !fell ? rowOfClause(text, walk.subjects) : null;
  if (row) walk.subjects = row;
  else if (meetingActs && !isSpeech(token)) return false;
  if (token.cue.agenda && fell && !acts(text, token, end)) return false;
  const { subjects } = walk;
  give(found, subjects, role);
  if (role === "attendee" || role === "observer") found.groups.push(...groupsBetween(text, end, subjects, role));
  const last = subjects.at(-1);
  const joint = last && role !== "chair" && role !== "speaker" ? jointAfter(text, last.end, token.start) : -1;
  if (joint >= 0) found.groups.push(...groupsIn(text, joint, token.start, role));
  if (subjects.some((item) => item.isOpen)) found.isOpen = true;
  walk.fell = true;
  return true;
}

/** 会议宣读了…发来的贺信，区长甲某、镇长乙某出席会议: the row that opens the last clause, whose verb it is. */
function rowOfClause(text: string, subjects: readonly PersonItem[]): PersonItem[] | null {
  const row = rowEndingAt(text, subjects, subjects.length - 1, JOINT);
  return "，；".includes(text.charAt((row[0]?.phraseStart ?? 0) - 1)) ? row : null;
}

/** 区长甲某，各街道负责人，镇长乙某参加会议: the groups before and among persons. */
function groupsBetween(text: string, from: number, persons: readonly PersonItem[], role: Role): GroupMention[] {
  let at = from;
  return persons.flatMap((person) => {
    const before = person.phraseStart - at < SHORTEST_GROUP ? [] : groupsIn(text, at, person.phraseStart, role);
    at = person.end;
    return before;
  });
}

/** A mark, and a word of two characters. */
const SHORTEST_GROUP = 3;
/** Nor is a group of persons. */
const LONGEST_GROUP = 160;

/** 会议通报了…，各镇负责人发言: where the clause with a subject of its own starts, -1 when the meeting may still be the subject. */
function ownClause(text: string, verb: Token, floor: number): number {
  const least = Math.max(floor, verb.start - LONGEST_GROUP);
  let start = Math.max(findBack(text, "，", verb.start, least), findBack(text, "；", verb.start, least));
  // 会议传达了…，区水务局通报了…
  if (verb.cue.agenda)
    return text[verb.end] === "了" && groupsIn(text, start + 1, verb.start, "speaker")[0]?.end === verb.start
      ? start
      : -1;
  // …两个阶段，全体委员，各镇负责人参加会议: the clauses before that name groups are of the same row.
  for (let end = start; end >= 0; ) {
    const before = findBack(text, "，", end, Math.max(floor, end - LONGEST_GROUP));
    if (before < 0 || groupsIn(text, before + 1, end, "attendee").length === 0) break;
    start = before;
    end = before;
  }
  return start;
}

/** …列席会议，区武装部部长某某参加会议: a clause with a post of its own has a subject of its own, though no name was read there. */
function isOthersClause(text: string, sentence: Sentence, verb: Token, floor: number): boolean {
  const comma = findBack(text, "，", verb.start, Math.max(floor, verb.start - MOST_BETWEEN_COMMAS));
  if (comma < 0 || /^(?:[并还也]|代表|同时)/u.test(text.slice(comma + 1, comma + 3))) return false;
  for (let i = tokenIndex(sentence, verb.start) - 1; i >= 0; i--) {
    const token = sentence.tokens[i];
    if (!token || token.start <= comma) return false;
    if (token.cue.post === "office") return true;
  }
  return false;
}

/** 甲某委员长主持 at the very start of what a role falls on; posts inside a person's phrase are no verbs. */
function insidePerson(token: Token, persons: readonly PersonItem[]): boolean {
  const item = persons[countWhile(persons.length, (i) => (persons[i]?.phraseStart ?? 0) <= token.start) - 1];
  return item !== undefined && token.end <= Math.max(item.end, item.titles.at(-1)?.end ?? 0);
}

/** 主持会议并通报…, 主持会议并就防汛工作进行部署: the verb is still that of who acted before. */
function acts(text: string, { start }: Token, floor: number): boolean {
  return /[并，]$|并(?:[就对]|围绕)[^，]{2,40}(?:进行|作出?)了?$/u.test(
    textBefore(text, start, MOST_BETWEEN_COMMAS, floor),
  );
}

function give(found: SentenceRoles, subjects: readonly PersonItem[], role: Role): void {
  for (const person of subjects) found.mentions.push({ role, person });
}

/** 会议由…主持 leaves the sentence to persons; 会议听取…, 会议还审议… does not. */
function startsClauseWithMeeting(text: string, token: Token, sentence: Sentence): boolean {
  if (!token.cue.collective || !token.cue.head) return false;
  const before = text[token.start - 1] ?? "";
  if (token.start !== sentence.start && !"，；。".includes(before)) return false;
  return !/^(?:[开闭]幕[式会])?(?:[由上前后中]|首先|最后|分别|先后|依次|期间|还?邀请|开始|成员|秘书)/u.test(
    textAfter(text, token.end, 5),
  );
}

function saysAfterMeeting(text: string, token: Token): boolean {
  return /[并，议]$|[^两]会$/u.test(textBefore(text, token.start, 2));
}

function isSpeech({ word }: Token): boolean {
  return /^(?:讲话|发言|致[辞词]|[作提]|总结讲话|主旨|动员讲话|交流发言|表态)/u.test(word);
}

/** 县长某某及全体班子成员, 局长某某等区领导，各镇负责人: where a group is joined to the persons before it, or -1. */
function jointAfter(text: string, end: number, limit: number): number {
  if (text[end] !== "等") return JOINS.test(text.charAt(end)) ? end : -1;
  const comma = textAfter(text, end, MOST_BETWEEN_COMMAS, limit).indexOf("，");
  return comma < 0 ? -1 : end + comma;
}

const JOINS = /^[及以和与、，；]/u;
