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
import { NameIndex } from "./people/name-index.ts";
import type { Article, ParseResult, Span } from "./result.ts";
import { readSheets, type Sheet } from "./sheets.ts";
import { PrintedForm } from "./text/reading-form.ts";
import { contextYear } from "./time/context-year.ts";
import { calendarDay, parseIso, settle } from "./time/dates.ts";
import { dayOfTelling } from "./time/day-of-telling.ts";
import { type ReadStory, squeeze, toArticle } from "./to-article.ts";

/**
 * Reads a text: undoes its layout, cuts it into articles, and finds the meetings, people, agendas and statements of each.
 * Any text is read; throws TypeError when `options.published` is not a day written `YYYY-MM-DD`.
 */
export function analyze(text: string, options: ParseOptions = {}): Analysis {
  const reader = new Reader(options);
  const sheets: AnalysedSheet[] = [];
  for (const sheet of sheetsOf(text, options)) sheets.push(reader.analyse(sheet));
  return reader.put(text, sheets);
}

/** Code units of a usual part of an analysis. */
const PART = 1 << 20;

/**
 * The analysis of {@link analyze} in parts that follow one another, each of whole articles and let go of when the next is asked
 * for. All offsets are into the whole text, and articles are numbered through; in a part those names are sought that are known
 * by its end. A part has at least `size` code units, the last excepted: a million, where nothing else is asked. Throws as
 * {@link analyze} does, when the first part is asked for.
 */
export function* analyzeInParts(
  text: string,
  options: ParseOptions = {},
  size = PART,
): Generator<Analysis, void, undefined> {
  const reader = new Reader(options);
  let sheets: AnalysedSheet[] = [];
  for (const sheet of sheetsOf(text, options)) {
    sheets.push(reader.analyse(sheet));
    const { start } = sheets[0]?.span ?? sheet.span;
    if (sheet.span.end - start < size && sheet.span.end < text.length) continue;
    yield reader.put(text, sheets);
    sheets = [];
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
    for (const read of readStories(sheet, known, options)) yield toArticle(read, index++, options);
}

function sheetsOf(text: string, { published }: ParseOptions): Iterable<Sheet> {
  if (published !== undefined && parseIso(published) === null) {
    throw new TypeError(`published must be a day written YYYY-MM-DD, not "${published}"`);
  }
  return readSheets(text);
}

/** Reads story after story; `known` collects the names of all of them. */
function* readStories(
  { layout, stories }: Sheet,
  known: KnownNames,
  options: ParseOptions,
): Generator<ReadStory, void, undefined> {
  const { reading } = layout;
  for (const story of stories)
    for (const range of story.reporters) known.add(squeeze(reading.slice(range.start, range.end)));
  const printed = new PrintedForm(layout.logical.text, reading);
  for (const story of stories) {
    const published = dayOfTelling(reading, story.byline, calendarDay(story.published ?? options.published ?? null));
    const facts = readFacts(reading, story, known, published);
    const year = published ? null : contextYear(reading, story.range, facts.date?.month ?? null);
    yield { layout, story, facts, calendar: { published, contextYear: year }, printed };
  }
}

/** What the rules look at in one story, while names of later stories are still to come. */
type StoryDetails = Omit<ArticleAnalysis, "persons"> & { story: Story };

/** A sheet while names of later ones are still to come. */
interface AnalysedSheet {
  span: Span;
  layout: Layout;
  articles: Article[];
  details: StoryDetails[];
}

/** Analyses the sheets of a text, one after the other. */
class Reader {
  readonly #options: ParseOptions;
  readonly #known = new KnownNames();
  #index = 0;

  constructor(options: ParseOptions) {
    this.#options = options;
  }

  analyse(sheet: Sheet): AnalysedSheet {
    const articles: Article[] = [];
    const details: StoryDetails[] = [];
    for (const read of readStories(sheet, this.#known, this.#options)) {
      articles.push(toArticle(read, this.#index++, this.#options));
      details.push(detailsOf(read));
    }
    return { span: sheet.span, layout: partOf(sheet.layout, sheet.span), articles, details };
  }

  /** The analysis of sheets that follow one another. */
  put(source: string, sheets: readonly AnalysedSheet[]): Analysis {
    const names = new NameIndex(this.#known);
    const span = { start: sheets[0]?.span.start ?? 0, end: sheets.at(-1)?.span.end ?? 0 };
    return {
      source,
      span,
      result: {
        schemaVersion: "1",
        id: this.#options.id ?? "",
        articles: sheets.flatMap(({ articles }) => articles),
      },
      layout: joinParts(
        source,
        span,
        sheets.map(({ layout }) => layout),
      ),
      articles: sheets.flatMap(({ layout, details }) => details.map((detail) => toAnalysis(layout, detail, names))),
      options: this.#options,
    };
  }
}

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
