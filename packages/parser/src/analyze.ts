import type {
  Analysis,
  ArticleAnalysis,
  DateMention,
  DocumentMention,
  ParseOptions,
  PersonMention,
} from "./analysis.ts";
import type { Story } from "./article/article.ts";
import { readFacts } from "./facts.ts";
import type { Layout } from "./layout/layout.ts";
import { joinParts, partOf } from "./layout/parts.ts";
import { KnownNames } from "./people/known-names.ts";
import { learnSpreadNames } from "./people/spread-names.ts";
import type { Article, ParseResult, Span } from "./result.ts";
import { readSheets, type Sheet, stretchesOf } from "./sheets.ts";
import { cut, squeeze } from "./text/cut.ts";
import { asPrinted } from "./text/reading-form.ts";
import { parseIso, settle } from "./time/calendar.ts";
import { contextYear } from "./time/context-year.ts";
import { dayOfTelling } from "./time/day-of-telling.ts";
import { type ReadStory, toArticle } from "./to-article.ts";

/**
 * Reads a text: undoes its layout, cuts it into articles, and finds the meetings, people, agendas and statements of each.
 * Any text is read; throws TypeError when `options.published` is not a day written `YYYY-MM-DD`.
 */
export function analyze(text: string, options: ParseOptions = {}): Analysis {
  const [whole] = analyzeInParts(text, options, text.length + 1);
  if (whole === undefined) throw new RangeError("no parts to join");
  return whole;
}

/** Code units of a usual part of an analysis. */
const PART = 1 << 20;

/**
 * The analysis of {@link analyze} in parts that follow one another, each of whole articles and let go of when the next is asked
 * for. All offsets are into the whole text, and articles are numbered through; in a part those names are sought that are known
 * by its end. A part has at least `size` code units, the last excepted: a million, where nothing else is asked; smaller ones take
 * less memory. Throws as {@link analyze} does, when the first part is asked for.
 */
export function* analyzeInParts(
  text: string,
  options: ParseOptions = {},
  size = PART,
): Generator<Analysis, void, undefined> {
  const known = new KnownNames();
  let part: Stretch[] = [];
  let index = 0;
  for (const sheet of sheetsOf(text, options)) {
    for (const { span, stories } of stretchesOf(sheet, size)) {
      const stretch: Stretch = { span, layout: partOf(sheet.layout, span), sheet, articles: [], details: [] };
      for (const read of readStories(sheet, stories, known, options)) {
        stretch.articles.push(toArticle(read, index++, options));
        stretch.details.push(detailsOf(read));
      }
      part.push(stretch);
      const { start } = part[0]?.span ?? span;
      if (span.end - start < size && span.end < text.length) continue;
      yield toAnalysis(text, { start, end: span.end }, part, known, options);
      part = [];
    }
  }
}

/** What {@link analyze} finds, without the workings: the form `huiyao parse` prints. */
export function parse(text: string, options: ParseOptions = {}): ParseResult {
  return { schemaVersion: "1", id: options.id ?? "", articles: [...readArticles(text, options)] };
}

/**
 * The articles of {@link parse} one after the other, each let go of when the next is asked for: a text of many megabytes
 * takes little more than its own memory, where all of its articles would take several times as much. Throws as
 * {@link analyze} does, when the first article is asked for.
 */
export function* readArticles(text: string, options: ParseOptions = {}): Generator<Article, void, undefined> {
  const known = new KnownNames();
  let index = 0;
  for (const sheet of sheetsOf(text, options))
    for (const read of readStories(sheet, sheet.stories, known, options)) yield toArticle(read, index++, options);
}

function sheetsOf(text: string, { published }: ParseOptions): Iterable<Sheet> {
  if (published !== undefined && parseIso(published) === null) {
    throw new TypeError(`published must be a day written YYYY-MM-DD, not "${published}"`);
  }
  return readSheets(text);
}

/** Reads stories of a sheet, one after the other; `known` collects the names of all of them. */
function* readStories(
  { layout, stories: ofSheet }: Sheet,
  stories: readonly Story[],
  known: KnownNames,
  options: ParseOptions,
): Generator<ReadStory, void, undefined> {
  const { reading } = layout;
  for (const story of ofSheet) for (const range of story.reporters) known.add(squeeze(cut(reading, range)));
  learnSpreadNames(layout, known);
  const printed = asPrinted(layout.logical.text, reading);
  for (const story of stories) {
    const published = dayOfTelling(reading, story.byline, parseIso(story.published ?? options.published ?? ""));
    const facts = readFacts(reading, story, known, published);
    const year = published ? null : contextYear(reading, story.range, facts.date?.month ?? null);
    yield { layout, story, facts, calendar: { published, contextYear: year }, printed };
  }
}

/** What the rules look at in one story, while names of later stories are still to come. */
type StoryDetails = Omit<ArticleAnalysis, "persons"> & { story: Story };

/** Stories of a sheet that stand together, read. */
interface Stretch {
  span: Span;
  layout: Layout;
  sheet: Sheet;
  articles: Article[];
  details: StoryDetails[];
}

/** The analysis of stretches that follow one another. */
function toAnalysis(
  source: string,
  span: Span,
  stretches: readonly Stretch[],
  known: KnownNames,
  options: ParseOptions,
): Analysis {
  return {
    source,
    span,
    result: { schemaVersion: "1", id: options.id ?? "", articles: stretches.flatMap(({ articles }) => articles) },
    layout: joinParts(
      stretches.map(({ layout }) => layout),
      span,
    ),
    articles: stretches.flatMap(({ sheet, details }) =>
      details.map((detail) => withPersons(sheet.layout, detail, known)),
    ),
    options,
  };
}

function detailsOf({ layout, story, facts, calendar }: ReadStory): StoryDetails {
  const { logical } = layout;
  const dates: DateMention[] = facts.dates.map((date) => ({
    text: squeeze(cut(logical.text, date)),
    span: logical.spanOf(date),
    ...settle(date, calendar),
  }));
  const documents: DocumentMention[] = facts.sentences.flatMap((sentence) =>
    sentence.documents.map((range) => ({
      title: logical.text.slice(range.start + 1, range.end - 1),
      span: logical.spanOf(range),
    })),
  );
  return {
    story,
    headlinePlace: story.headlinePlace,
    openingMissing: story.openingMissing,
    endingMissing: story.endingMissing,
    bylineSpan: story.byline ? logical.spanOf(story.byline) : null,
    dates,
    documents,
  };
}

function withPersons(layout: Layout, { story, ...details }: StoryDetails, known: KnownNames): ArticleAnalysis {
  const { logical } = layout;
  const reporters = new Set(story.reporters.map((range) => squeeze(cut(logical.text, range))));
  const found = [story.range, ...story.continuations].flatMap((part) => known.find(layout.reading, part));
  const persons: PersonMention[] = found.map((range) => {
    const name = squeeze(cut(logical.text, range));
    return { name, span: logical.spanOf(range), isReporter: reporters.has(name) };
  });
  return { ...details, persons };
}
