import type { Layout } from "./layout/layout.ts";
import type { ParseResult, Span } from "./result.ts";

/** A parse together with everything the rules of the validation package look at. */
export interface Analysis {
  /** The text handed in, unchanged. */
  source: string;
  /** What is analysed of it: all of it, or where a text is analysed in parts, this one. */
  span: Span;
  result: ParseResult;
  layout: Layout;
  /** One entry for each of `result.articles`, in their order. */
  articles: ArticleAnalysis[];
  options: ParseOptions;
}

export interface ParseOptions {
  /** Copied to the result. */
  id?: string;
  /** Day the newspaper came out, ISO `YYYY-MM-DD`; settles years, months and words such as 今天. */
  published?: string;
  /** Name of the newspaper, used where no byline names one. */
  outlet?: string;
}

/** Where things stand in one article, all spans into the source. */
export interface ArticleAnalysis {
  /** Where the headline stands as against the body; null without one. */
  headlinePlace: "above" | "below" | null;
  /** The story starts, or stops, in the middle. */
  openingMissing: boolean;
  endingMissing: boolean;
  /** 本报讯（…） up to the first word of the story; null when there is none. */
  bylineSpan: Span | null;
  /** Every place where the name of a person known in this text is printed, in order, reporters included. */
  persons: PersonMention[];
  /** Every calendar day, month or year printed. */
  dates: DateMention[];
  /** Every 《…》 title, brackets included. */
  documents: DocumentMention[];
}

export interface PersonMention {
  name: string;
  span: Span;
  isReporter: boolean;
}

export interface DateMention {
  /** As printed, white space removed. */
  text: string;
  span: Span;
  /** ISO day, null when year or month are not settled or the day does not exist. */
  iso: string | null;
  yearFrom: "text" | "published" | "context" | null;
}

export interface DocumentMention {
  title: string;
  span: Span;
}
