import type { Span } from "@huiyao/parser";
import type { Random } from "../random.ts";

/** A story without any fault, as input for one. */
export interface CleanStory {
  headline: string;
  /** Byline first; no white space. */
  paragraphs: readonly string[];
  /** Everybody named in it. */
  names: readonly string[];
  /** Day the paper came out, ISO. */
  published: string;
}

/** A text as a reader gets it. */
export interface FaultyText {
  text: string;
  /** Left out when the reader is not told. */
  published?: string;
}

/** Texts with one kind of fault, and the places of every fault of that kind. */
export interface Faulty {
  texts: FaultyText[];
  expected: { text: number; span: Span }[];
}

/** Puts one kind of fault into a story; null where the story has no place for it. */
export type StoryFault = (story: CleanStory, random: Random) => Faulty | null;

/** The story on lines of its own, each paragraph indented by two characters. */
export function printStory(headline: string | null, paragraphs: readonly string[]): string {
  return `${headline === null ? "" : `${headline}\n`}${paragraphs.map((paragraph) => `　　${paragraph}\n`).join("")}`;
}

/** The story printed with one stretch of one paragraph replaced. */
export function printChanged(
  story: CleanStory,
  paragraph: number,
  span: Span,
  text: string,
  published: string | null = story.published,
): Faulty {
  const old = story.paragraphs[paragraph] ?? "";
  const paragraphs = [...story.paragraphs];
  paragraphs[paragraph] = old.slice(0, span.start) + text + old.slice(span.end);
  const start = printStory(story.headline, paragraphs.slice(0, paragraph)).length + 2 + span.start;
  return one(printStory(story.headline, paragraphs), { start, end: start + text.length }, published);
}

/** One text with one fault. */
export function one(text: string, span: Span, published: string | null): Faulty {
  return { texts: [published === null ? { text } : { text, published }], expected: [{ text: 0, span }] };
}

export interface Place {
  paragraph: number;
  span: Span;
  text: string;
}

/** Every place in the paragraphs where a pattern stands; its first group, or all of it. */
export function placesOf(story: CleanStory, pattern: RegExp): Place[] {
  return story.paragraphs.flatMap((paragraph, i) =>
    [...paragraph.matchAll(pattern)].map((match): Place => {
      const text = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(text);
      return { paragraph: i, span: { start, end: start + text.length }, text };
    }),
  );
}

/** Replaces one of the places where a pattern stands. */
export function replaceOne(
  story: CleanStory,
  random: Random,
  pattern: RegExp,
  replace: (text: string) => string,
): Faulty | null {
  const places = placesOf(story, pattern);
  if (places.length === 0) return null;
  const { paragraph, span, text } = random.pick(places);
  return printChanged(story, paragraph, span, replace(text));
}
