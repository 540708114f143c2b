import type { ParseOptions } from "./analysis.ts";
import type { Story } from "./article/article.ts";
import type { StoryFacts } from "./facts.ts";
import type { Layout, Range } from "./layout/layout.ts";
import type { MeetingFact } from "./meeting/read-meetings.ts";
import type { Article, Meeting, Statement } from "./result.ts";
import { cut, squeeze } from "./text/cut.ts";
import type { AsPrinted } from "./text/reading-form.ts";
import { type Calendar, settle } from "./time/calendar.ts";

/** A story and what was read of it. */
export interface ReadStory {
  layout: Layout;
  story: Story;
  facts: StoryFacts;
  calendar: Calendar;
  printed: AsPrinted;
}

/** The article that a story is, its values as they are printed. */
export function toArticle(read: ReadStory, index: number, options: ParseOptions): Article {
  const { layout, story, facts, calendar, printed } = read;
  const { logical } = layout;
  const words = (range: Range): string => cut(logical.text, range);
  const day = facts.date ? settle(facts.date, calendar) : { iso: null, yearFrom: null };
  const isFragment = story.openingMissing || (story.endingMissing && facts.meetings.length === 0);
  return {
    index,
    kind: facts.meetings.length > 0 ? "meeting" : isFragment ? "fragment" : "other",
    span: logical.spanOf(story.range),
    ...(story.continuations.length > 0 && {
      continuations: story.continuations.map((range) => logical.spanOf(range)),
    }),
    headline: story.headline ? words(story.headline) : null,
    headlineSpan: story.headline ? logical.spanOf(story.headline) : null,
    subheadlines: story.subheadlines.map(words),
    outlet: story.outlet ? squeeze(words(story.outlet)) : (options.outlet ?? null),
    reporters: [...new Set(story.reporters.map((range) => squeeze(words(range))))],
    date: day.iso,
    dateText: facts.date ? squeeze(words(facts.date)) : null,
    dateSpan: facts.date ? logical.spanOf(facts.date) : null,
    yearFrom: day.yearFrom,
    paragraphs: story.body.map((range) => ({ text: words(range), span: logical.spanOf(range) })),
    meetings: facts.meetings.map((meeting) => toMeeting(read, meeting)),
    statements: facts.statements.map(
      (statement): Statement => ({
        speaker: printed(statement.speaker, story.range.start),
        verb: printed(statement.verb, story.range.start),
        text: cut(logical.text, statement).trimEnd(),
        span: logical.spanOf(statement),
      }),
    ),
  };
}

function toMeeting({ layout, story, calendar, printed }: ReadStory, fact: MeetingFact): Meeting {
  const { name } = fact.chosen;
  const { logical } = layout;
  const { text } = logical;
  const asPrinted = (value: string): string => printed(value, story.range.start);
  return {
    name: cut(text, name),
    nameSpan: logical.spanOf(name),
    type: name.type,
    ordinal: name.ordinal,
    body: fact.body === null ? null : asPrinted(fact.body),
    date: fact.date ? settle(fact.date, calendar).iso : null,
    listOpen: fact.listOpen,
    participants: fact.participants.map((person) => ({
      name: squeeze(cut(text, person)),
      span: logical.spanOf(person),
      titles: person.titles.map(asPrinted),
      roles: person.roles.slice(),
    })),
    groups: fact.groups.map((group) => ({
      text: cut(text, group),
      role: group.role,
      span: logical.spanOf(group),
    })),
    agenda: fact.agenda.map((item) => ({
      title: cut(text, item),
      span: logical.spanOf(item),
      isDocument: item.isDocument,
      action: asPrinted(item.action),
    })),
  };
}
