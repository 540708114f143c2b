import type { Analysis, Article, MeetingType, Span } from "@huiyao/parser";
import { articleKey, contextOf } from "../engine/fingerprint.ts";
import { SourcePositions } from "../engine/source-positions.ts";
import { wholeCharacters } from "../engine/whole-characters.ts";
import { sketchOf } from "./sketch.ts";

/** The little that rules over many texts need of one: plain data, to be made in a worker and kept by the hundred thousand. */
export interface TextRecord {
  id: string;
  published: string | null;
  articles: ArticleRecord[];
}

export interface ArticleRecord {
  index: number;
  /** See `articleKey`. */
  key: string;
  headline: string | null;
  date: string | null;
  /** Where the article begins. */
  place: Place;
  outlet: { name: string; place: Place } | null;
  /** Hash of the body without its white space. */
  hash: string;
  /** Smallest hashes of its five-character pieces: see `sketchOf`. */
  sketch: number[];
  characters: number;
  people: PersonRecord[];
  meetings: MeetingRecord[];
}

export interface PersonRecord {
  name: string;
  titles: string[];
  body: string | null;
  date: string | null;
  place: Place;
}

export interface MeetingRecord {
  name: string;
  body: string | null;
  type: MeetingType;
  ordinal: number | null;
  date: string | null;
  place: Place;
}

/** Where a finding of a corpus rule stands in its text. */
export interface Place {
  span: Span;
  line: number;
  column: number;
  actual: string;
  context: string;
}

/** Longest piece of text a place keeps; a body is known by its opening. */
const LONGEST = 40;

/** `positions` are those of the source, where they are known: the parts of a long text share them. */
export function recordText(analysis: Analysis, positions = new SourcePositions(analysis.source)): TextRecord {
  const place = (span: Span): Place => placeIn(analysis.source, positions, span);
  return {
    id: analysis.result.id,
    published: analysis.options.published ?? null,
    articles: analysis.result.articles.map((article) => recordArticle(analysis, article, place)),
  };
}

/** Where an outlet's name is printed in a story; the story's opening where it is not to be found. */
export function outletSpan(source: string, name: string, story: Span, opening: Span): Span {
  const at = source.slice(story.start, story.end).indexOf(name);
  return at < 0 ? opening : { start: story.start + at, end: story.start + at + name.length };
}

/** The place of a span, of which no more than its first forty code units are kept. */
export function placeIn(source: string, positions: SourcePositions, span: Span): Place {
  const { start, end } = wholeCharacters(source, { ...span, end: Math.min(span.end, span.start + LONGEST) });
  return {
    span: { start, end },
    ...positions.at(start),
    actual: source.slice(start, end),
    context: contextOf(source, { start, end }),
  };
}

function recordArticle(analysis: Analysis, article: Article, place: (span: Span) => Place): ArticleRecord {
  const opening = article.paragraphs[0]?.span ?? article.span;
  const body = article.paragraphs.map((paragraph) => paragraph.text).join("\n");
  return {
    index: article.index,
    key: articleKey(analysis.source, article),
    headline: article.headline,
    date: article.date,
    place: place(opening),
    outlet:
      article.outlet === null
        ? null
        : {
            name: article.outlet,
            place: place(outletSpan(analysis.source, article.outlet, article.span, opening)),
          },
    ...sketchOf(body),
    people: article.meetings.flatMap((meeting) =>
      meeting.participants.map((person) => ({
        name: person.name,
        titles: person.titles,
        body: meeting.body,
        date: meeting.date ?? article.date,
        place: place(person.span),
      })),
    ),
    meetings: article.meetings.map((meeting) => ({
      name: meeting.name,
      body: meeting.body,
      type: meeting.type,
      ordinal: meeting.ordinal,
      date: meeting.date ?? article.date,
      place: place(meeting.nameSpan),
    })),
  };
}
