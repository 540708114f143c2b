import type { ParseOptions } from "./analysis.ts";
import type { Story } from "./article/article.ts";
import type { StoryFacts } from "./facts.ts";
import type { Layout } from "./layout/layout.ts";
import type { MeetingFact } from "./meeting/read-meetings.ts";
import type { Article, Meeting, Statement } from "./result.ts";
import type { PrintedForm } from "./text/reading-form.ts";
import { type Calendar, settle } from "./time/dates.ts";

/** A story and what was read of it. */
export interface ReadStory {
  layout: Layout;
  story: Story;
  facts: StoryFacts;
  calendar: Calendar;
  printed: PrintedForm;
}

function distinct(names: string[]): string[] {
  return names.length > 1 ? Array.from(new Set(names)) : names;
}

/** A value without the white space in it. */
export function squeeze(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s+/gu, "") : text;
}

/** The article that a story is, its values as they are printed. */
export function toArticle(read: ReadStory, index: number, options: ParseOptions): Article {
  const { layout, story, facts, calendar, printed } = read;
  const { logical } = layout;
  const cut = (range: { start: number; end: number }): string => logical.text.slice(range.start, range.end);
  const day = facts.date ? settle(facts.date, calendar) : { iso: null, yearFrom: null };
  const isFragment = story.openingMissing || (story.endingMissing && facts.meetings.length === 0);
  return {
    index,
    kind: facts.meetings.length > 0 ? "meeting" : isFragment ? "fragment" : "other",
    span: logical.span(story.range.start, story.range.end),
    ...(story.continuations.length > 0 && {
      continuations: story.continuations.map((range) => logical.span(range.start, range.end)),
    }),
    headline: story.headline ? cut(story.headline) : null,
    headlineSpan: story.headline ? logical.span(story.headline.start, story.headline.end) : null,
    subheadlines: story.subheadlines.map(cut),
    outlet: story.outlet ? squeeze(cut(story.outlet)) : (options.outlet ?? null),
    reporters: distinct(story.reporters.map((range) => squeeze(cut(range)))),
    date: day.iso,
    dateText: facts.date ? squeeze(cut(facts.date)) : null,
    dateSpan: facts.date ? logical.span(facts.date.start, facts.date.end) : null,
    yearFrom: day.yearFrom,
    paragraphs: story.body.map((range) => ({ text: cut(range), span: logical.span(range.start, range.end) })),
    meetings: facts.meetings.map((meeting) => toMeeting(read, meeting)),
    statements: facts.statements.map(
      (statement): Statement => ({
        speaker: printed.of(statement.speaker, story.range.start),
        verb: printed.of(statement.verb, story.range.start),
        text: logical.text.slice(statement.start, statement.end).trimEnd(),
        span: logical.span(statement.start, statement.end),
      }),
    ),
  };
}

function toMeeting({ layout, story, calendar, printed }: ReadStory, fact: MeetingFact): Meeting {
  const { name } = fact.chosen;
  const { logical } = layout;
  const { text } = logical;
  const asPrinted = (value: string): string => printed.of(value, story.range.start);
  return {
    name: text.slice(name.start, name.end),
    nameSpan: logical.span(name.start, name.end),
    type: name.type,
    ordinal: name.ordinal,
    body: fact.body === null ? null : asPrinted(fact.body),
    date: fact.date ? settle(fact.date, calendar).iso : null,
    listOpen: fact.listOpen,
    participants: fact.participants.map((person) => ({
      name: squeeze(text.slice(person.start, person.end)),
      span: logical.span(person.start, person.end),
      titles: person.titles.map(asPrinted),
      roles: person.roles.slice(),
    })),
    groups: fact.groups.map((group) => ({
      text: text.slice(group.start, group.end),
      role: group.role,
      span: logical.span(group.start, group.end),
    })),
    agenda: fact.agenda.map((item) => ({
      title: text.slice(item.start, item.end),
      span: logical.span(item.start, item.end),
      isDocument: item.isDocument,
      action: asPrinted(item.action),
    })),
  };
}
