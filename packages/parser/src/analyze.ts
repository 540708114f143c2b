import type {
  Analysis,
  ArticleAnalysis,
  DateMention,
  DocumentMention,
  ParseOptions,
  PersonMention,
} from "./analysis.ts";
import type { Story } from "./article/article.ts";
import { joinContinued } from "./article/continuation.ts";
import { splitStories } from "./article/split-stories.ts";
import { readFacts, type StoryFacts } from "./facts.ts";
import type { Layout } from "./layout/layout.ts";
import { undoLayout } from "./layout/undo-layout.ts";
import type { MeetingFact } from "./meeting/read-meetings.ts";
import { KnownNames } from "./people/known-names.ts";
import { NameIndex } from "./people/name-index.ts";
import type { Article, Meeting, ParseResult, Statement } from "./result.ts";
import { PrintedForm } from "./text/reading-form.ts";
import { contextYear } from "./time/context-year.ts";
import { type Calendar, calendarDay, parseIso, settle } from "./time/dates.ts";

/**
 * Reads a text: undoes its layout, cuts it into articles, and finds the meetings, people, agendas and statements of each.
 * Any text is read; throws TypeError when `options.published` is not a day written `YYYY-MM-DD`.
 */
export function analyze(text: string, options: ParseOptions = {}): Analysis {
  const layout = layoutOf(text, options);
  const known = new KnownNames();
  const articles: Article[] = [];
  const details: StoryDetails[] = [];
  for (const read of readStories(layout, known, options)) {
    articles.push(toArticle(read, articles.length, options));
    details.push(detailsOf(read));
  }
  const names = new NameIndex(known);
  return {
    source: text,
    result: { schemaVersion: "1", id: options.id ?? "", articles },
    layout,
    articles: details.map((detail) => toAnalysis(layout, detail, names)),
    options,
  };
}

/** What {@link analyze} finds, without the workings: the form `huiyao parse` prints. */
export function parse(text: string, options: ParseOptions = {}): ParseResult {
  return { schemaVersion: "1", id: options.id ?? "", articles: [...readArticles(text, options)] };
}

/**
 * The articles of {@link parse} one after the other, each let go of when the next is asked for: a text of many megabytes
 * takes a few times its own memory, where all of its articles would take several times as much again. Throws as
 * {@link analyze} does, when the first article is asked for.
 */
export function* readArticles(text: string, options: ParseOptions = {}): Generator<Article, void, undefined> {
  let index = 0;
  for (const read of readStories(layoutOf(text, options), new KnownNames(), options))
    yield toArticle(read, index++, options);
}

function layoutOf(text: string, { published }: ParseOptions): Layout {
  if (published !== undefined && parseIso(published) === null) {
    throw new TypeError(`published must be a day written YYYY-MM-DD, not "${published}"`);
  }
  return undoLayout(text);
}

/** A story and what was read of it. */
interface ReadStory {
  layout: Layout;
  story: Story;
  facts: StoryFacts;
  calendar: Calendar;
  printed: PrintedForm;
}

/** Reads story after story; `known` collects the names of all of them. */
function* readStories(layout: Layout, known: KnownNames, options: ParseOptions): Generator<ReadStory, void, undefined> {
  const { reading } = layout;
  const stories = joinContinued(reading, splitStories(layout, options));
  for (const story of stories)
    for (const range of story.reporters) known.add(squeeze(reading.slice(range.start, range.end)));
  const printed = new PrintedForm(layout.logical.text, reading);
  // Taken from the end of the turned list, so that each can be freed when it has been read.
  stories.reverse();
  for (let story = stories.pop(); story !== undefined; story = stories.pop()) {
    const published = calendarDay(story.published ?? options.published ?? null);
    const facts = readFacts(reading, story, known, published);
    const year = published ? null : contextYear(reading, story.range, facts.date?.month ?? null);
    yield { layout, story, facts, calendar: { published, contextYear: year }, printed };
  }
}

function distinct(names: string[]): string[] {
  return names.length > 1 ? Array.from(new Set(names)) : names;
}

function squeeze(text: string): string {
  return /\s/u.test(text) ? text.replace(/\s+/gu, "") : text;
}

function toArticle(read: ReadStory, index: number, options: ParseOptions): Article {
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

/** What the rules look at in one story, while names of later stories are still to come. */
type StoryDetails = Omit<ArticleAnalysis, "persons"> & { story: Story };

function detailsOf({ layout, story, facts, calendar }: ReadStory): StoryDetails {
  const { logical } = layout;
  const dates: DateMention[] = facts.dates.map((date) => ({
    text: squeeze(logical.text.slice(date.start, date.end)),
    span: logical.span(date.start, date.end),
    ...settle(date, calendar),
  }));
  const documents: DocumentMention[] = facts.sentences.flatMap((sentence) =>
    sentence.documents.map((range) => ({
      title: logical.text.slice(range.start + 1, range.end - 1),
      span: logical.span(range.start, range.end),
    })),
  );
  return {
    story,
    headlinePlace: story.headlinePlace,
    openingMissing: story.openingMissing,
    endingMissing: story.endingMissing,
    bylineSpan: story.byline ? logical.span(story.byline.start, story.byline.end) : null,
    dates,
    documents,
  };
}

function toAnalysis(layout: Layout, { story, ...details }: StoryDetails, names: NameIndex): ArticleAnalysis {
  const { logical } = layout;
  const reporters = new Set(story.reporters.map((range) => squeeze(logical.text.slice(range.start, range.end))));
  const found = [story.range, ...story.continuations].flatMap((part) => names.find(layout.reading, part));
  const persons: PersonMention[] = found.map((range) => {
    const name = squeeze(logical.text.slice(range.start, range.end));
    return { name, span: logical.span(range.start, range.end), isReporter: reporters.has(name) };
  });
  return { ...details, persons };
}
