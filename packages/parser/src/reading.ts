import { readRoles, type SentenceRoles } from "./meeting/roles.ts";
import type { Saying } from "./meeting/saying.ts";
import { boundaryAfter } from "./people/after-name.ts";
import { namesCountry } from "./people/countries.ts";
import type { KnownNames } from "./people/known-names.ts";
import { isPlausibleName, mayStartName } from "./people/name.ts";
import type { PersonItem } from "./people/person-list.ts";
import { scanPersons } from "./people/person-scan.ts";
import { isTransliterated } from "./people/transliteration.ts";
import type { Sentence, Token } from "./sentences.ts";
import { cut } from "./text/cut.ts";
import { textAfter, textBefore } from "./text/near.ts";
import { holds, KIND } from "./vocabulary.ts";

/** What a sentence was found to hold. */
export interface ReadSentence {
  sentence: Sentence;
  persons: PersonItem[];
  roles: SentenceRoles;
  /** Inside somebody's statement, where nobody takes part in anything. */
  isContent: boolean;
}

/**
 * Reads persons, roles and sayings of each sentence, and tells the story's own sentences from those inside a statement.
 * Names that nothing is in doubt about are added to `known` first, so that they settle the others.
 */
export function readAll(text: string, sentences: readonly Sentence[], known: KnownNames): ReadSentence[] {
  const learned = learnNames(text, sentences, known);
  const read: ReadSentence[] = [];
  let paragraph = -1;
  let inStatement = false;
  let said: Saying | null = null;
  let isAnnounced = false;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence) continue;
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      inStatement = isAnnounced || (inStatement && POINT.test(textAfter(text, sentence.start, 3)));
      isAnnounced = false;
    }
    if (inStatement && !mayLeaveStatement(sentence)) continue;
    const scanned = learned[i];
    const isSettled =
      scanned &&
      (scanned.size === known.size || !known.mayHoldSince(scanned.before, text, sentence.start, sentence.end));
    const persons = isSettled ? scanned.persons : scanPersons(text, sentence, known);
    const roles = readRoles(text, sentence, persons);
    const isContent = inStatement && !leavesStatement(text, sentence, said?.isEssay ? [] : persons, roles, said);
    read.push({ sentence, persons, roles, isContent });
    if (isContent) continue;
    said = roles.saying;
    inStatement = said !== null;
    isAnnounced = said?.isHeading === true;
  }
  return read;
}

/** 第一，我们要…; 二是…: a paragraph with a further point of what is said. */
const POINT = /^第[一二三四五六七八九]，|^[一二三四五六七八九]是/u;

interface Learned {
  persons: PersonItem[];
  /** Number of names known when the sentence was scanned, and with those that it taught. */
  before: number;
  size: number;
}

/** A first look at the sentences that print posts, which keeps the names nothing is in doubt about. */
export function learnNames(text: string, sentences: readonly Sentence[], known: KnownNames): (Learned | undefined)[] {
  const learned: (Learned | undefined)[] = [];
  for (const sentence of sentences) {
    learnCited(text, sentence, known);
    if (!printsNameAfterPost(text, sentence)) {
      learned.push(undefined);
      continue;
    }
    const before = known.size;
    const persons = scanPersons(text, sentence, known);
    for (const item of persons)
      if (item.titles.length > 0 && (isSure(text, sentence, item) || isPrintedAgain(text, sentence, item)))
        known.add(item.name);
    learned.push({ persons, before, size: known.size });
  }
  return learned;
}

/** A likely name is one where a mark or what persons do at meetings follows, not in 区委书记时常深入一线; so is a foreign one. */
function isSure(text: string, sentence: Sentence, { name, end, strength, phraseStart }: PersonItem): boolean {
  if (strength === 3) return true;
  if (
    namesCountry(text, phraseStart) &&
    (isTransliterated(name) || boundaryAfter(text, end, sentence.end) !== "single")
  )
    return true;
  if (strength !== 2) return false;
  if (name.length >= 3 && isTransliterated(name)) return true;
  if (boundaryAfter(text, end, sentence.end) === "edge") return true;
  return acts(sentence, end);
}

/**
 * 县长贺会文、…。贺会文指出: a name of unlikely characters behind a post and before a mark or its verb, printed again; 书记贺文在会上讲话。
 * 贺文代表…: a likely one that opens a sentence again.
 */
function isPrintedAgain(text: string, sentence: Sentence, { name, end, strength }: PersonItem): boolean {
  const rest = textAfter(text, end, REACH);
  if (strength === 2) return rest.includes(`。${name}`) || rest.includes(`\n${name}`);
  const isBounded = boundaryAfter(text, end, sentence.end) === "edge" || acts(sentence, end);
  return isBounded && name.length === 3 && rest.includes(name);
}

/** Names are looked for again so far behind. */
const REACH = 2000;

/** Whether a verb of the genre starts at an offset. */
function acts({ tokens }: Sentence, offset: number): boolean {
  return tokens.some(({ start, cue }) => start === offset && holds(cue, KIND.role | KIND.say));
}

/** What stands before a person whose words are taken up: 学习贯彻某某某总书记重要讲话. */
const CITES = /(?:学习|贯彻|落实|践行|遵循|按照)$/u;
/** Posts of address that a name is printed before, and nothing but a name. */
const ADDRESSES = new Set(["总书记", "主席", "总理", "委员长"]);
const CITED_NAME = 3;

/** Learns the names of three characters between such a verb and such a post. */
function learnCited(text: string, sentence: Sentence, known: KnownNames): void {
  if (!holds(sentence, KIND.post)) return;
  for (const { start, end, cue } of sentence.tokens) {
    const from = start - CITED_NAME;
    if (!cue.post || from - 2 < sentence.start || !mayStartName(text, from)) continue;
    if (!ADDRESSES.has(text.slice(start, end)) || !CITES.test(textBefore(text, from, 2))) continue;
    if (isPlausibleName(text, from, start)) known.add(text.slice(from, start));
  }
}

function printsNameAfterPost(text: string, sentence: Sentence): boolean {
  if (!holds(sentence, KIND.post)) return false;
  for (const token of sentence.tokens) if (token.cue.post && mayStartName(text, token.end)) return true;
  return false;
}

/** Whether a sentence behind a statement has a word that could make it the story's own again, near enough its start. */
function mayLeaveStatement(sentence: Sentence): boolean {
  if (!holds(sentence, KIND.say | KIND.role | KIND.agenda)) return false;
  if (closesWithAttendance(sentence) || opensWithAgenda(sentence)) return true;
  for (const token of sentence.tokens) {
    if (token.start - sentence.start > MOST_LEAD) return false;
    if (holds(token.cue, KIND.say | KIND.role)) return true;
  }
  return false;
}

const MOST_LEAD = 120;

/** 会议审议了…: what the meeting dealt with, though the words before were somebody's. */
export function opensWithAgenda({ tokens, start }: Sentence): boolean {
  const [subject, verb] = tokens;
  if (subject?.start !== start || !subject.cue.collective || !subject.cue.head) return false;
  return verb?.cue.agenda === true && verb.start - subject.end <= 2;
}

/** 座谈会上，…: the story goes on with what happened there. */
const ON_SCENE = /^(?:(?:座谈|大|论坛|发布)?会上|会议期间|随后|调研中|会[前后]|当[天日](?:[上下]午|晚)?|当晚)，/u;

const LONGEST_SCENE = 6;

/** 出席会议的还有…: who attended, the role first. */
function opensWithAttendance(sentence: Sentence): boolean {
  const first = sentence.tokens[0];
  return first?.start === sentence.start && (first.cue.role === "attendee" || first.cue.role === "observer");
}

/** …等部门负责人参加会议: who attended is told at the end of a passage, and never wanted of anybody there. */
function closesWithAttendance(sentence: Sentence): boolean {
  const last = sentence.tokens.at(-1);
  const verb = last?.cue.head ? sentence.tokens.at(-2) : last;
  return (
    (verb?.cue.role === "attendee" || verb?.cue.role === "observer") &&
    sentence.end - verb.end <= 4 &&
    !sentence.tokens.some((token) => token.cue.say)
  );
}

/** Behind a statement in the same paragraph, a sentence is the story's again when it opens with who speaks, or attends. */
function leavesStatement(
  text: string,
  sentence: Sentence,
  persons: readonly PersonItem[],
  roles: SentenceRoles,
  said: Saying | null,
): boolean {
  const first = persons.find((item) => !item.isObject);
  if (first && isCitedBy(text, said?.speakers ?? [], first)) return false;
  const opensWithPerson = first !== undefined && first.phraseStart - sentence.start <= 4;
  const isOnScene = ON_SCENE.test(textAfter(text, sentence.start, LONGEST_SCENE));
  if ((isOnScene || opensWithAgenda(sentence)) && !roles.saying) return true;
  if ((opensWithAttendance(sentence) || closesWithAttendance(sentence)) && !roles.saying)
    return roles.groups.length > 0 || roles.mentions.length > 0;
  if (roles.saying) {
    const { collective, verb, isPronoun } = roles.saying;
    // 区水务局介绍，…。区财政局介绍，…: one organisation speaks after the other.
    const isNext = said?.collective && collective && collective.start - sentence.start <= 2 && text[verb.end] === "，";
    const isMeeting = ({ cue, start, word }: Token): boolean =>
      cue.collective === true && start - sentence.start <= (cue.head ? 12 : word === "大家" ? 0 : 4);
    return opensWithPerson || isPronoun || isNext === true || sentence.tokens.some(isMeeting);
  }
  return (
    opensWithPerson && roles.mentions.some((mention) => mention.role !== "speaker" || mention.person.titles.length > 0)
  );
}

/** 贺某某说，…。段某某主席强调…: another person, called by such a post behind the name, is one whose words the speaker takes up. */
function isCitedBy(text: string, speakers: readonly PersonItem[], { name, end, titles }: PersonItem): boolean {
  const post = titles.find(({ start }) => start >= end);
  if (!post || speakers.length === 0 || !ADDRESSES.has(cut(text, post))) return false;
  return !speakers.some((speaker) => speaker.name === name);
}
