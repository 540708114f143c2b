import type { DateMention, PersonMention } from "./analysis.ts";
import type { Story } from "./article/article.ts";
import type { Range } from "./layout/layout.ts";
import { type AgendaEntry, readAgenda, readProposals } from "./meeting/agenda.ts";
import { type ChosenMeeting, chooseMeetings } from "./meeting/choose.ts";
import { bodyInName, convenerOf, hostBehind } from "./meeting/convener.ts";
import { findHeld, type HeldMention } from "./meeting/held.ts";
import { type GroupMention, readRoles, type SentenceRoles } from "./meeting/roles.ts";
import { type RosterEntry, readRosterLine } from "./meeting/roster.ts";
import { type PersonItem, scanPersons } from "./people/person-scan.ts";
import type { Role } from "./result.ts";
import { readSentences, type Sentence } from "./sentences.ts";
import { quotedBefore } from "./statement/inverted.ts";
import { findDates, type PrintedDate } from "./time/dates.ts";

/** A statement with logical offsets. */
export interface StatementFact {
  speaker: string;
  verb: string;
  start: number;
  end: number;
  /** The person who speaks, when it is a person. */
  person: PersonItem | null;
}

export interface ParticipantFact {
  name: string;
  start: number;
  end: number;
  titles: string[];
  roles: Role[];
}

export interface MeetingFact {
  chosen: ChosenMeeting;
  body: string | null;
  listOpen: boolean;
  participants: ParticipantFact[];
  groups: GroupMention[];
  agenda: AgendaEntry[];
  /** The printed date of this meeting. */
  date: PrintedDate | null;
}

export interface StoryFacts {
  sentences: Sentence[];
  persons: PersonItem[];
  roster: RosterEntry[];
  meetings: MeetingFact[];
  statements: StatementFact[];
  dates: PrintedDate[];
  /** The date of the reported event. */
  date: PrintedDate | null;
}

/** What a sentence was found to hold. */
interface ReadSentence {
  sentence: Sentence;
  persons: PersonItem[];
  roles: SentenceRoles;
  /** Inside somebody's statement, where nobody takes part in anything. */
  isContent: boolean;
}

export type { DateMention, PersonMention };

/** Reads the facts of one story from the logical text. `known` collects the names of the whole document. */
export function readFacts(text: string, story: Story, known: Set<string>): StoryFacts {
  const roster: RosterEntry[] = [];
  const sentences: Sentence[] = [];
  let carried: Role | "none" | null = null;
  const paragraphs = proseStarts(text, story);
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = readRosterLine(text, paragraph, carried, { known });
    if (line) {
      carried = line.role;
      roster.push(...line.entries);
      continue;
    }
    carried = null;
    sentences.push(...readSentences(text, paragraph, index));
  }
  for (const entry of roster) known.add(entry.name);
  const headline = story.headline ? readSentences(text, story.headline, -1) : [];
  const subheadlines = story.subheadlines.flatMap((range) => readSentences(text, range, -1));
  learnNames(text, [...sentences, ...headline], known);
  const read = readAll(text, sentences, known);
  const statements = readStatements(text, read, paragraphs);
  const dates = paragraphs.flatMap((range) => findDates(text, range.start, range.end));
  const meetings = readMeetings(text, read, [...headline, ...subheadlines], roster, statements, dates, paragraphs);
  const persons = read.flatMap((entry) => entry.persons);
  return { sentences, persons, roster, meetings, statements, dates, date: meetings[0]?.date ?? leadDate(dates, read) };
}

/** The paragraphs of the body; the first without its byline. */
function proseStarts(text: string, story: Story): Range[] {
  const ranges: Range[] = [];
  for (const range of story.body) {
    let start = range.start;
    if (story.byline && story.byline.start >= range.start && story.byline.end <= range.end) start = story.byline.end;
    while (start < range.end && /[\s　]/u.test(text[start] ?? "")) start++;
    if (start < range.end) ranges.push({ start, end: range.end });
  }
  return ranges;
}

/** A first look that only keeps the names nothing is in doubt about. */
function learnNames(text: string, sentences: readonly Sentence[], known: Set<string>): void {
  const reader = { known };
  for (const sentence of sentences) {
    if (!sentence.tokens.some((token) => token.cue.post)) continue;
    for (const item of scanPersons(text, sentence, reader))
      if (item.strength === 3 && item.titles.length > 0) known.add(item.name);
  }
}

function readAll(text: string, sentences: readonly Sentence[], known: ReadonlySet<string>): ReadSentence[] {
  const read: ReadSentence[] = [];
  let paragraph = -1;
  let inStatement = false;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      inStatement = false;
    }
    const persons = scanPersons(text, sentence, { known });
    const roles = readRoles(text, sentence, persons);
    const isContent = inStatement && !leavesStatement(sentence, persons, roles);
    read.push({ sentence, persons, roles, isContent });
    if (roles.saying && !isContent) inStatement = true;
    else if (!isContent) inStatement = false;
  }
  return read;
}

/** Behind a statement in the same paragraph, a sentence is the story's again when it opens with who speaks, or attends. */
function leavesStatement(sentence: Sentence, persons: readonly PersonItem[], roles: SentenceRoles): boolean {
  const first = persons.find((item) => !item.isObject);
  const opensWithPerson = first !== undefined && first.phraseStart - sentence.start <= 4;
  const opensWithCollective = sentence.tokens.some(
    (token) => token.cue.collective && token.start - sentence.start <= 12 && token.cue.head !== undefined,
  );
  if (roles.saying) return opensWithPerson || opensWithCollective || startsWithCollective(sentence);
  return (
    opensWithPerson && roles.mentions.some((mention) => mention.role !== "speaker" || mention.person.titles.length > 0)
  );
}

function startsWithCollective(sentence: Sentence): boolean {
  return sentence.tokens[0]?.cue.collective === true && sentence.tokens[0].start === sentence.start;
}

function readStatements(text: string, read: readonly ReadSentence[], paragraphs: readonly Range[]): StatementFact[] {
  const statements: StatementFact[] = [];
  let lastPerson: PersonItem | null = null;
  for (const { sentence, persons, roles, isContent } of read) {
    const paragraphEnd = paragraphs[sentence.paragraph]?.end ?? sentence.end;
    for (const item of persons) if (!item.isObject && !isContent) lastPerson = item;
    if (!roles.saying || isContent) continue;
    const { verb, speakers, collective, isPronoun } = roles.saying;
    const inverted = quotedBefore(text, sentence, verb, speakers[0]);
    const content = inverted ?? contentOf(text, verb.end, paragraphEnd);
    closeLast(statements, sentence.start);
    if (content.end <= content.start) continue;
    const base = { verb: verb.word, start: content.start, end: content.end };
    const said = isPronoun ? (lastPerson ? [lastPerson] : []) : speakers;
    for (const person of said) statements.push({ ...base, speaker: person.name, person });
    if (collective)
      statements.push({
        ...base,
        speaker: text.slice(collective.start, collective.end).replace(/\s/gu, ""),
        person: null,
      });
  }
  return statements;
}

/** The passage of a statement: to the end of its paragraph, cut off again where the next statement starts. */
function contentOf(text: string, from: number, end: number): { start: number; end: number } {
  let start = from;
  while (start < end && /[，：:,\s了]/u.test(text[start] ?? "")) start++;
  return { start, end };
}

function closeLast(statements: StatementFact[], at: number): void {
  for (let i = statements.length - 1; i >= 0; i--) {
    const statement = statements[i];
    if (!statement || statement.end <= at) return;
    if (statement.start < at) statement.end = at;
  }
}

function leadDate(dates: readonly PrintedDate[], read: readonly ReadSentence[]): PrintedDate | null {
  const lead = read.slice(0, 3).map((entry) => entry.sentence);
  const inLead = dates.filter((date) =>
    lead.some((sentence) => date.start >= sentence.start && date.end <= sentence.end),
  );
  return (
    inLead.find((date) => date.day !== null || date.offset !== null) ??
    inLead[0] ??
    dates.find((date) => date.year !== null) ??
    null
  );
}

function readMeetings(
  text: string,
  read: readonly ReadSentence[],
  headline: readonly Sentence[],
  roster: readonly RosterEntry[],
  statements: readonly StatementFact[],
  dates: readonly PrintedDate[],
  paragraphs: readonly Range[],
): MeetingFact[] {
  const prose = read.filter((entry) => !entry.isContent);
  const lead = new Set(
    prose
      .slice(0, LEAD_SENTENCES)
      .filter((entry) => entry.sentence.paragraph <= 3)
      .map((entry) => entry.sentence),
  );
  const body: HeldMention[] = prose.flatMap((entry) => findHeld(text, entry.sentence));
  const inHeadline = headline.flatMap((sentence) => findHeld(text, sentence));
  const chosen = chooseMeetings(text, inHeadline, body, lead);
  const facts: MeetingFact[] = [];
  for (const [index, meeting] of chosen.entries()) {
    const isOnly = chosen.length === 1;
    const { participants, groups, listOpen } = readParticipants(
      text,
      prose,
      index === 0 ? roster : [],
      statements,
      meeting,
      isOnly || index === 0,
    );
    facts.push({
      chosen: meeting,
      body: bodyOf(text, meeting, read, headline),
      listOpen,
      participants,
      groups,
      agenda: index === 0 ? readMeetingAgenda(text, prose, meeting, paragraphs) : [],
      date: dateOf(meeting, dates),
    });
  }
  return facts;
}

const LEAD_SENTENCES = 4;

function bodyOf(
  text: string,
  meeting: ChosenMeeting,
  read: readonly ReadSentence[],
  headline: readonly Sentence[],
): string | null {
  const fromName = bodyInName(text.slice(meeting.name.start, meeting.name.end));
  if (fromName) return fromName;
  const fromHeld = convenerOf(text, meeting.held);
  if (fromHeld) return fromHeld;
  for (const sentence of headline)
    for (const held of findHeld(text, sentence)) {
      const convener = convenerOf(text, held);
      if (convener) return convener;
    }
  for (const { sentence, isContent } of read) {
    if (isContent) continue;
    const host = hostBehind(text.slice(sentence.start, sentence.end));
    if (host) return host;
  }
  return null;
}

function dateOf(meeting: ChosenMeeting, dates: readonly PrintedDate[]): PrintedDate | null {
  const { sentence, verb, clause } = meeting.held;
  const inside = dates.filter(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      (date.start < meeting.held.name.start || date.start >= meeting.held.name.end),
  );
  return (
    inside.filter((date) => date.start >= clause && date.start <= verb).at(-1) ??
    inside.filter((date) => date.start <= verb).at(-1) ??
    inside[0] ??
    dates.find((date) => date.start < sentence.start) ??
    null
  );
}

function readParticipants(
  text: string,
  prose: readonly ReadSentence[],
  roster: readonly RosterEntry[],
  statements: readonly StatementFact[],
  meeting: ChosenMeeting,
  takesQuoted: boolean,
): { participants: ParticipantFact[]; groups: GroupMention[]; listOpen: boolean } {
  const byName = new Map<string, ParticipantFact>();
  const groups: GroupMention[] = [];
  let listOpen = false;
  const take = (name: string, start: number, end: number, role: Role): void => {
    const old = byName.get(name);
    if (!old) byName.set(name, { name, start, end, titles: [], roles: [role] });
    else if (!old.roles.includes(role)) old.roles.push(role);
  };
  const writers = new Set<string>();
  for (const { sentence, roles, persons } of prose) {
    for (const item of persons)
      if (/^(的)?(发来|致信|致电|作出重要|作出批示|对.{2,20}作出|发出)/u.test(text.slice(item.end, item.end + 24)))
        writers.add(item.name);
    for (const { role, person } of roles.mentions)
      if (!writers.has(person.name)) take(person.name, person.start, person.end, role);
    groups.push(...roles.groups);
    if (roles.isOpen) listOpen = true;
    for (const item of reportersAtMeeting(text, persons)) take(item.name, item.start, item.end, "speaker");
    if (roles.saying)
      for (const person of roles.saying.speakers)
        if (takesQuoted && !writers.has(person.name)) take(person.name, person.start, person.end, "speaker");
    void sentence;
  }
  for (const entry of roster) take(entry.name, entry.start, entry.end, entry.role);
  for (const statement of statements)
    if (statement.person && takesQuoted && !writers.has(statement.speaker))
      take(statement.person.name, statement.person.start, statement.person.end, "speaker");
  chairByHolding(text, prose, meeting, byName);
  collectTitles(text, prose, roster, byName);
  const participants = [...byName.values()].sort((a, b) => a.start - b.start);
  return { participants, groups, listOpen };
}

/** 听取了副主任某某、主任某某作的关于…的报告: they report although the meeting is the sentence's subject. */
function reportersAtMeeting(text: string, persons: readonly PersonItem[]): PersonItem[] {
  const reporters: PersonItem[] = [];
  for (const [index, item] of persons.entries()) {
    if (!/^(?:分别)?所?作的(?:关于|.{0,12}(?:报告|汇报|说明|发言))/u.test(text.slice(item.end, item.end + 20)))
      continue;
    let from = index;
    while (
      from > 0 &&
      /^[、和与及]$/u.test(text.slice(persons[from - 1]?.end ?? 0, persons[from]?.phraseStart ?? 0).trim())
    )
      from--;
    reporters.push(...persons.slice(from, index + 1));
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
  const entry = prose.find((candidate) => candidate.sentence === held.sentence);
  const holder = entry?.persons.findLast((item) => item.end <= held.verb && !item.isObject);
  if (!holder || !/^[^，。]{0,24}$/u.test(text.slice(holder.end, held.verb))) return;
  const person = byName.get(holder.name) ?? {
    name: holder.name,
    start: holder.start,
    end: holder.end,
    titles: [],
    roles: [],
  };
  person.roles.unshift("chair");
  byName.set(holder.name, person);
}

/** Posts printed anywhere in the story beside a participant's name. */
function collectTitles(
  text: string,
  prose: readonly ReadSentence[],
  roster: readonly RosterEntry[],
  byName: Map<string, ParticipantFact>,
): void {
  const give = (name: string, titles: readonly Range[]): void => {
    const person = byName.get(name);
    if (!person) return;
    for (const range of titles) {
      const title = text.slice(range.start, range.end).replace(/\s/gu, "");
      if (title !== "" && !person.titles.includes(title)) person.titles.push(title);
    }
  };
  for (const { persons } of prose) for (const item of persons) give(item.name, item.titles);
  for (const entry of roster) give(entry.name, entry.titles);
}

const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}[、.．])/u;

function readMeetingAgenda(
  text: string,
  prose: readonly ReadSentence[],
  meeting: ChosenMeeting,
  paragraphs: readonly Range[],
): AgendaEntry[] {
  const items: AgendaEntry[] = [];
  const numbered: AgendaEntry[] = [];
  const { held } = meeting;
  for (const { sentence, roles, isContent } of prose) {
    if (isContent) continue;
    const number = NUMBERED.exec(text.slice(sentence.start, sentence.start + 6));
    const paragraph = paragraphs[sentence.paragraph];
    if (number && sentence.opens && paragraph && paragraph.end - paragraph.start <= 160) {
      const found = readAgenda(text, sentence, sentence.start + number[0].length, sentence.end);
      if (found[0]) numbered.push(...found);
      continue;
    }
    const end = roles.saying?.verb.start ?? sentence.end;
    if (sentence === held.sentence) items.push(...readAgenda(text, sentence, Math.max(held.name.end, held.verb), end));
    else {
      const from = agendaStart(text, sentence);
      if (from >= 0) items.push(...readAgenda(text, sentence, from, end));
    }
    items.push(...readProposals(text, sentence));
  }
  return dropRepeats(text, numbered.length >= 2 ? numbered : [...items, ...numbered]);
}

const MEETING_SUBJECT =
  /^(?:会上，|会议期间，)?(?:(?:这次|本次|此次)?(?:会议|大会|全会|主席会议|主任会议|委员长会议|常委会会议|常委会|座谈会|全体会议)|会上)(?:的?议程(?:是|为|有|包括)?：|经过[^，。]{0,8}，)?/u;

/** 会议还审议了…, 会议的议程是：…: where the agenda of a sentence about the meeting starts, or -1. */
function agendaStart(text: string, sentence: Sentence): number {
  if (/^听取/u.test(text.slice(sentence.start, sentence.start + 2))) return sentence.start;
  const match = MEETING_SUBJECT.exec(text.slice(sentence.start, sentence.start + 24));
  if (!match) return -1;
  const from = sentence.start + match[0].length;
  const verb = sentence.tokens.find((token) => token.start >= from && token.cue.agenda);
  const isAgenda = match[0].endsWith("：") || match[0].startsWith("会上");
  return verb && (isAgenda || (verb.start - from <= 8 && !/将|要|应/u.test(text.slice(from, verb.start)))) ? from : -1;
}

function dropRepeats(text: string, items: readonly AgendaEntry[]): AgendaEntry[] {
  const seen = new Set<string>();
  const kept: AgendaEntry[] = [];
  for (const item of items) {
    const key = text.slice(item.start, item.end).replace(/[\s“”]/gu, "");
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(item);
  }
  return kept;
}
