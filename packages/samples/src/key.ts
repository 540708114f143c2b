import type { ArticleKind, MeetingType, Role, Span } from "@huiyao/parser";
import type { CurveShape } from "./writing/phrases.ts";

/** One file of the sample: a page of one of its two papers. */
export interface SampleText {
  /** Paper and page: `汀澜时报/2024-03-05-A1`. */
  id: string;
  /** File name: `2024-03-05-A1.txt`. */
  name: string;
  text: string;
  /** Day the page came out, ISO. */
  published: string;
  outlet: string;
}

export interface SampleParticipant {
  name: string;
  titles: string[];
  roles: Role[];
}

export interface SampleMeeting {
  name: string;
  type: MeetingType;
  ordinal: number | null;
  /** Every acceptable way to name the convening body, fullest first; empty when the text does not say. */
  body: string[];
  date: string | null;
  listOpen: boolean;
  participants: SampleParticipant[];
  groups: { text: string; role: Role }[];
  agenda: { title: string; action: string; isDocument: boolean }[];
}

/** What a story says, by the person who made it up. */
export interface Facts {
  kind: ArticleKind;
  headline: string | null;
  subheadlines: string[];
  /** Printed in the byline, or else the paper's own name. */
  outlet: string;
  reporters: string[];
  date: string | null;
  dateText: string | null;
  /** As printed, layout undone; a character fault is still in them. */
  paragraphs: string[];
  meetings: SampleMeeting[];
  /** Everybody to whom a statement is attributed, in order of the first. */
  speakers: string[];
}

export type FaultKind =
  | "split-name"
  | "name-across-lines"
  | "split-date"
  | "split-title"
  | "digit-spacing"
  | "stray-space"
  | "misplaced-headline"
  | "missing-headline"
  | "missing-opening"
  | "unbalanced-pair"
  | "wrong-character"
  | "doubled-character";

/** A place where the page differs from what its author wrote. */
export interface Fault {
  kind: FaultKind;
  /** Into the text of the file. A headline's for misplaced-headline, a story's for what is missing. */
  span: Span;
  /** What should stand there, without layout. */
  expected: string;
}

export interface SampleArticle extends Facts {
  /** Id of the {@link SampleText} it stands in, and its place there from 0. */
  text: string;
  index: number;
  span: Span;
  headlineSpan: Span | null;
  paragraphSpans: Span[];
  faults: Fault[];
}

/** How often a planted policy phrase is printed, counted in the finished stories. */
export interface PhraseCurve {
  phrase: string;
  shape: CurveShape;
  counterpart: string | null;
  /** One entry a month. */
  months: { month: string; stories: number; mentions: number }[];
}

export interface SampleKey {
  articles: SampleArticle[];
  phrases: PhraseCurve[];
}
