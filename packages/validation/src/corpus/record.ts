import type { Analysis, Article, MeetingType, Span } from "@huiyao/parser";
import { contextOf } from "../engine/fingerprint.ts";
import { SourcePositions } from "../engine/source-positions.ts";
import { articleKey } from "../engine/text-run.ts";
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

export function recordText(analysis: Analysis): TextRecord {
  const positions = new SourcePositions(analysis.source);
  const place = (span: Span): Place => {
    const end = Math.min(span.end, span.start + LONGEST);
    return {
      span: { start: span.start, end },
      ...positions.at(span.start),
      actual: analysis.source.slice(span.start, end),
      context: contextOf(analysis.source, { start: span.start, end }),
    };
  };
  return {
    id: analysis.result.id,
    published: analysis.options.published ?? null,
    articles: analysis.result.articles.map((article) => recordArticle(analysis, article, place)),
  };
}

function recordArticle(analysis: Analysis, article: Article, place: (span: Span) => Place): ArticleRecord {
  const bylineSpan = analysis.articles[article.index]?.bylineSpan ?? null;
  const body = article.paragraphs.map((paragraph) => paragraph.text).join("\n");
  return {
    index: article.index,
    key: articleKey(analysis, article.index),
    headline: article.headline,
    date: article.date,
    place: place(article.paragraphs[0]?.span ?? article.span),
    outlet: article.outlet === null ? null : { name: article.outlet, place: place(bylineSpan ?? article.span) },
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
