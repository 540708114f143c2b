import type { Story } from "./article/article.ts";
import type { Range } from "./layout/layout.ts";
import type { GroupMention } from "./meeting/groups.ts";
import { type MeetingFact, readMeetings } from "./meeting/read-meetings.ts";
import { type RosterEntry, readRosterLine } from "./meeting/roster.ts";
import type { KnownNames } from "./people/known-names.ts";
import { learnNames, type ReadSentence, readAll } from "./reading.ts";
import type { Role } from "./result.ts";
import { readSentences, type Sentence } from "./sentences.ts";
import { readStatements, type StatementFact } from "./statement/read-statements.ts";
import { isWhite } from "./text/cells.ts";
import { cut } from "./text/cut.ts";
import type { CalendarDay } from "./time/calendar.ts";
import { findDates, type PrintedDate } from "./time/dates.ts";

export interface StoryFacts {
  sentences: Sentence[];
  roster: RosterEntry[];
  meetings: MeetingFact[];
  statements: StatementFact[];
  dates: PrintedDate[];
  /** The date of the reported event. */
  date: PrintedDate | null;
}

/** Reads the facts of one story from the logical text. `known` collects the names of the whole document. */
export function readFacts(text: string, story: Story, known: KnownNames, published: CalendarDay | null): StoryFacts {
  const roster: RosterEntry[] = [];
  const groups: GroupMention[] = [];
  const sentences: Sentence[] = [];
  let carried: Role | "none" | null = null;
  const paragraphs = proseStarts(text, story);
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = readRosterLine(text, paragraph, carried, known);
    if (line) {
      carried = line.role;
      roster.push(...line.entries);
      groups.push(...line.groups);
      continue;
    }
    carried = null;
    // 一、研究机构改革工作（汇报人：甲某）
    for (const { 0: told, index: at } of cut(text, paragraph).matchAll(/汇报人：[^）]+/gu)) {
      const start = paragraph.start + at;
      roster.push(...(readRosterLine(text, { start, end: start + told.length }, null, known)?.entries ?? []));
    }
    for (const sentence of readSentences(text, paragraph, index)) sentences.push(sentence);
  }
  for (const entry of roster) known.add(entry.name);
  const headline = story.headline ? readSentences(text, story.headline, -1) : [];
  const subheadlines = story.subheadlines.flatMap((range) => readSentences(text, range, -1));
  learnNames(text, headline, known);
  const read = readAll(text, sentences, known);
  const statements = readStatements(text, read, paragraphs);
  const dates = paragraphs.flatMap(({ start, end }) => findDates(text, start, end));
  const isDigest = story.headline !== null && DIGEST.test(cut(text, story.headline));
  const meetings = isDigest
    ? []
    : readMeetings({
        text,
        read,
        headline: [...headline, ...subheadlines],
        captions: story.captions.flatMap((range) => readSentences(text, range, -1)),
        known,
        roster,
        groups,
        statements,
        dates,
        paragraphs,
        published,
      });
  return { sentences, roster, meetings, statements, dates, date: meetings[0]?.date ?? leadDate(dates, read) };
}

/** 国内联播快讯: a column of short items, none of which is the story. */
const DIGEST = /(?:快讯|简讯|短讯|要闻|一览|集锦|综述|摘编|盘点)(?:（.{1,3}）)?$/u;

/** The paragraphs of the body; the first without its byline. */
function proseStarts(text: string, story: Story): Range[] {
  const ranges: Range[] = [];
  for (const range of story.body) {
    let start = range.start;
    if (story.byline && story.byline.start >= range.start && story.byline.end <= range.end) start = story.byline.end;
    while (start < range.end && isWhite(text, start)) start++;
    if (start < range.end) ranges.push({ start, end: range.end });
  }
  return ranges;
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
