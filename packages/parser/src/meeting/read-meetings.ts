import type { Range } from "../layout/layout.ts";
import type { KnownNames } from "../people/known-names.ts";
import type { ReadSentence } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import type { StatementFact } from "../statement/read-statements.ts";
import { cut } from "../text/cut.ts";
import { textBefore } from "../text/near.ts";
import { type CalendarDay, daysAhead, isHistoric } from "../time/calendar.ts";
import type { PrintedDate } from "../time/dates.ts";
import type { AgendaEntry } from "./agenda.ts";
import { agendaInHeadline, phrasesOf, rolesBeside } from "./beside.ts";
import { type ChosenMeeting, chooseMeetings, isConveyed } from "./choose.ts";
import { bodyInName, convenerOf, hostBehind } from "./convener.ts";
import type { GroupMention } from "./groups.ts";
import { findHeld, isNamedByLabel, mayNameMeeting } from "./held.ts";
import type { HeldMention } from "./held-mention.ts";
import { readMeetingAgenda } from "./meeting-agenda.ts";
import { ordinalOf, typeWithBody } from "./meeting-name.ts";
import { type ParticipantFact, readParticipants } from "./participants.ts";
import type { RosterEntry } from "./roster.ts";
import { chairedMeeting, unnamedMeeting } from "./unnamed.ts";

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

/** What a story's meetings are read from. */
export interface MeetingSources {
  text: string;
  read: readonly ReadSentence[];
  /** Sentences of the headline and subheadlines. */
  headline: readonly Sentence[];
  captions: readonly Sentence[];
  known: KnownNames;
  roster: readonly RosterEntry[];
  /** Unnamed groups on lines of the roster. */
  groups: readonly GroupMention[];
  statements: readonly StatementFact[];
  dates: readonly PrintedDate[];
  paragraphs: readonly Range[];
  /** The day of publication; null when it is not known. */
  published: CalendarDay | null;
}

/** The meetings a story reports as held, in text order. */
export function readMeetings(sources: MeetingSources): MeetingFact[] {
  const {
    text,
    read,
    headline,
    captions,
    known,
    roster,
    groups: listed,
    statements,
    dates,
    paragraphs,
    published,
  } = sources;
  const mayName = ({ sentence }: ReadSentence): boolean => mayNameMeeting(sentence);
  if (roster.length === 0 && !headline.some(mayNameMeeting) && !read.some(mayName)) return [];
  const told = read.filter((entry) => !entry.isContent);
  if (isAbout(text, headline, told)) return [];
  const lead = new Set(
    told
      .slice(0, LEAD_SENTENCES)
      .filter(({ sentence }) => sentence.paragraph <= 3 || isNamedByLabel(text, sentence))
      .map((entry) => entry.sentence),
  );
  const ahead = dates.filter((date) => daysAhead(date, published) > 0);
  const longAgo = dates.filter((date) => daysAhead(date, published) < -NEWS);
  const held: HeldMention[] = told
    .flatMap((entry) => findHeld(text, entry.sentence, entry.roles.saying?.verb.start))
    .filter(
      (mention) =>
        !ahead.some((date) => isOf(mention, date)) &&
        !longAgo.some((date) => isDayOf(mention, date)) &&
        !isOfHistory(text, mention, published),
    );
  const inHeadline = headline
    .filter((sentence) => !isAnnounced(text, sentence))
    .flatMap((sentence) => findHeld(text, sentence));
  const named = chooseMeetings(text, inHeadline, held, lead);
  const unnamed =
    named.length > 0
      ? null
      : roster.length === 0
        ? chairedMeeting(text, told)
        : unnamedMeeting(
            text,
            told,
            headline,
            paragraphs,
            roster,
            listed.length,
            dates.filter((date) => !ahead.includes(date)),
          );
  const chosen = unnamed ? [unnamed] : named;
  const [first] = chosen;
  const conveyed = first ? held.filter((mention) => isConveyed(text, first.held, mention)) : [];
  const isElsewhere = ({ paragraph, start }: Sentence): boolean =>
    conveyed.some(({ sentence }) => sentence.paragraph === paragraph && sentence.start <= start);
  const prose = conveyed.length === 0 ? told : told.filter(({ sentence }) => !isElsewhere(sentence));
  const sections = chosen.map((_, index) => proseOf(text, prose, chosen, index));
  const acting = sections.map(
    (own) => new Set(own.flatMap(({ roles }) => roles.mentions.map(({ person }) => person.name))),
  );
  const isElsewhereToo = (name: string, index: number): boolean =>
    acting.some((names, other) => other !== index && names.has(name));
  const phrases = chosen.length === 1 ? phrasesOf(text, headline) : [];
  const beside = rolesBeside(text, chosen.length === 1 ? [...phrases, ...captions] : [], known);
  return chosen.map((meeting, index) => {
    const own = sections[index] ?? [];
    // Who is quoted speaks at the meeting he takes part in, else at the one told of last.
    const isHere = (name: string): boolean => acting[index]?.has(name) === true || !isElsewhereToo(name, index);
    const quoted = statements.filter(
      ({ person, speaker, start }) =>
        person !== null &&
        isHere(speaker) &&
        (isWithin(own, start) || (acting[index]?.has(speaker) === true && !isElsewhereToo(speaker, index))),
    );
    const present = readParticipants(text, told, own, index === 0 ? roster : [], quoted, beside, meeting, isHere);
    if (index === 0) present.groups.push(...listed);
    const agenda = readMeetingAgenda(text, own, meeting, paragraphs, held, agendaInHeadline(text, phrases));
    const body = bodyOf(text, meeting, read, headline);
    const { name } = meeting;
    const type = body ? typeWithBody(name.type, cut(text, name), body) : name.type;
    const ordinal = name.ordinal ?? (index === 0 ? ordinalAlone(text, headline) : null);
    return {
      chosen: { ...meeting, name: { ...name, type, ordinal } },
      body,
      ...present,
      agenda,
      date: dateOf(text, meeting, held, dates),
    };
  });
}

/** 评论员文章：论…座谈会上讲话, …大会上的讲话引发热烈反响: a story about what was said at a meeting, which is not told. */
const ABOUT =
  /评论员文章|(?:讲话|演讲|致辞|精神)[^。；]{0,40}(?:引[发起][^。，；]{0,24})?反响|(?:热议|(?:高度|积极)评价|赞誉|盛赞|点赞)[^。]{0,60}(?:讲话|演讲|致辞)/u;

/** What happened more days before the paper came out is not the news. */
const NEWS = 150;

/** 从今天起推出系列报道《…》: what it looks back on is not the news. */
const SERIES = /推出(?:《[^》]*》)?系列.{0,2}报道/u;

/** The headline says so, or the opening of the story where there is none or it announces a series. */
function isAbout(text: string, headline: readonly Sentence[], told: readonly ReadSentence[]): boolean {
  const [first] = headline;
  const words = first ? text.slice(first.start, headline.at(-1)?.end) : "";
  if (ABOUT.test(words)) return !/举行|召开|[开闭]幕(?!式)/u.test(words);
  return told.slice(0, OPENING).some(({ sentence: { start, end } }) => {
    const opening = text.slice(start, end);
    return SERIES.test(opening) || (!first && ABOUT.test(opening));
  });
}

const OPENING = 3;

/** ◆3月5日，…; 又讯 3月6日，…: what opens another item of news. */
const ITEM = /^(?:又讯|[◆●■▲★][^：]*[0-9]日)/u;

/** A meeting told of in a later sentence takes the sentences from there on; meetings of one sentence share theirs. */
function proseOf(
  text: string,
  prose: readonly ReadSentence[],
  chosen: readonly ChosenMeeting[],
  index: number,
): readonly ReadSentence[] {
  const at = (meeting: ChosenMeeting | undefined): number =>
    prose.findIndex((entry) => entry.sentence === meeting?.held.sentence);
  const here = at(chosen[index]);
  const next = chosen
    .slice(index + 1)
    .map(at)
    .find((place) => place > here);
  const further = prose.findIndex(({ sentence }, place) => place > here && ITEM.test(cut(text, sentence)));
  const stop = further < 0 ? next : Math.min(further, next ?? further);
  const first = prose.slice(0, here + 1).findLastIndex(({ sentence }) => ITEM.test(cut(text, sentence)));
  return prose.slice(index === 0 ? Math.max(0, first) : here, stop);
}

function isWithin(own: readonly ReadSentence[], offset: number): boolean {
  const first = own[0]?.sentence.start ?? 0;
  const last = own.at(-1)?.sentence.end ?? 0;
  return offset >= first && offset <= last;
}

/** …会议26日至29日在京举行, 26日举行…会议: the date right before a verb, or between it and a name, is the meeting's. */
function isOf({ name, verb }: HeldMention, date: PrintedDate): boolean {
  return date.end <= verb && date.start >= (name.end <= verb ? name.end : verb - NEAR);
}

/** A date, the time of day and the place. */
const NEAR = 16;

/** 2018年7月6日，甲主持召开…会议: a date before the verb in its sentence. */
function isDayOf({ sentence, verb }: HeldMention, date: PrintedDate): boolean {
  return date.start >= sentence.start && date.end <= verb;
}

/** （2026年第5次部务会）: the number on a line of its own below the title of minutes. */
function ordinalAlone(text: string, headline: readonly Sentence[]): number | null {
  for (const { start, end } of headline) {
    const line = text.slice(start, end);
    if (/^（?(?:\d{4}年)?第[^，。第]{1,5}次[^，。]{0,8}）?$/u.test(line)) return ordinalOf(line);
  }
  return null;
}

/** 庆祝大会21日举行 某某将出席: what a headline says is to come. */
function isAnnounced(text: string, { start, end }: Sentence): boolean {
  return /将(?:[于在同与]|访问|主持|出席|召开|举行|举办|开幕)/u.test(text.slice(start, end));
}

/** 1921年7月，…大会在这里召开: whether the last year printed before the verb in the same sentence is one of history. */
function isOfHistory(text: string, { sentence, verb }: HeldMention, published: CalendarDay | null): boolean {
  if (EARLIER.test(text.slice(sentence.start, verb))) return true;
  const years = textBefore(text, verb, REACH, sentence.start).matchAll(/(\d{4})年(?:(\d{1,2})月(?!\d))?/gu);
  const [, year, month] = [...years].at(-1) ?? [];
  return year !== undefined && isHistoric(Number(year), month === undefined ? null : Number(month), published);
}

/** 此前，…召开会议: what went before the news. */
const EARLIER = /^(?:此前|前不久|本月初|去年\d+月，)/u;

const REACH = 120;
const LEAD_SENTENCES = 4;

function bodyOf(
  text: string,
  meeting: ChosenMeeting,
  read: readonly ReadSentence[],
  headline: readonly Sentence[],
): string | null {
  const fromName = bodyInName(cut(text, meeting.name));
  const fromHeld = convenerOf(text, meeting.held);
  if (fromName && meeting.name.start !== meeting.held.name.start) return fullerForm(fromName, fromHeld);
  if (fromHeld) return fromHeld;
  for (const sentence of headline)
    for (const held of findHeld(text, sentence)) {
      const convener = convenerOf(text, held);
      if (convener) return convener;
    }
  for (const { sentence, isContent } of read) {
    if (isContent) continue;
    const host = hostBehind(cut(text, sentence));
    if (host) return host;
  }
  return null;
}

/** 某某区人民政府 beside 区政府: the longer form when both end with the same organ. */
function fullerForm(name: string, other: string | null): string {
  return other !== null && other.length > name.length && other.endsWith(name.slice(-2)) ? other : name;
}

/** 分别于10日上午和12日下午: of the days right before a verb the first. */
function firstOfRow(text: string, dates: readonly PrintedDate[]): PrintedDate | undefined {
  let at = dates.length - 1;
  while (at > 0 && ROW.test(text.slice(dates[at - 1]?.end, dates[at]?.start))) at--;
  return dates[at];
}

/** 昨日（26日）和今日（27日）: also. */
const ROW = /^）?(?:上午|下午|晚上?)?[、和及至到与（]$/u;

function dateOf(
  text: string,
  meeting: ChosenMeeting,
  all: readonly HeldMention[],
  dates: readonly PrintedDate[],
): PrintedDate | null {
  const { held, name: called } = meeting;
  // 5日至7日在云栖镇调研，主持召开…座谈会。…6日下午，…主持召开…座谈会: on a tour, the day that is printed with its name again.
  const isOnTour = /考察|调研/u.test(text.slice(held.sentence.start, held.verb));
  const isTold = (mention: HeldMention): boolean =>
    mention.name.type === called.type && dates.some((date) => isDayOf(mention, date));
  const { sentence, verb, name } = (isOnTour && all.findLast(isTold)) || held;
  const inside = dates.filter(
    (date) =>
      date.start >= sentence.start && date.end <= sentence.end && (date.start < name.start || date.start >= name.end),
  );
  return (
    firstOfRow(
      text,
      inside.filter((date) => date.start <= verb),
    ) ??
    inside[0] ??
    dates.find((date) => date.start < sentence.start) ??
    (sentence.paragraph < 0 || isNamedByLabel(text, sentence) ? dates[0] : undefined) ??
    null
  );
}
