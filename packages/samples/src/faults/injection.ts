import type { Span } from "@huiyao/parser";
import type { FaultKind } from "../key.ts";
import type { Random } from "../random.ts";

/** A fault put into a paragraph before it is set: the characters of `span` are printed as `text`. */
export interface Injection {
  kind: FaultKind;
  /** Into the paragraph as written. */
  span: Span;
  text: string;
  /** What should have been printed. */
  expected: string;
}

/** What an injector may look at. */
export interface Copy {
  paragraph: string;
  /** Names of people in the story. */
  names: readonly string[];
  /** Places an injector that changes characters must leave alone: names, titles, dates, byline, policy phrases. */
  kept: readonly Span[];
  random: Random;
}

/** Chooses places for one kind of fault in one paragraph. */
export type Injector = (copy: Copy) => Injection[];

export interface Printed {
  text: string;
  /** Into `text`. */
  faults: { kind: FaultKind; span: Span; expected: string }[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const isKept = (span: Span, kept: readonly Span[]): boolean => kept.some((k) => overlaps(span, k));

/** Every place where `needle` stands in `text`. */
export function* occurrences(text: string, needle: string): Generator<Span> {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    yield { start: at, end: at + needle.length };
  }
}

/** Prints a paragraph with its injections; of two that overlap the first stays. */
export function inject(paragraph: string, injections: readonly Injection[]): Printed {
  const ordered = [...injections].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const faults: Printed["faults"] = [];
  let text = "";
  let from = 0;
  for (const { kind, span, text: printed, expected } of ordered) {
    if (span.start < from) continue;
    text += paragraph.slice(from, span.start);
    faults.push({ kind, span: { start: text.length, end: text.length + printed.length }, expected });
    text += printed;
    from = span.end;
  }
  return { text: text + paragraph.slice(from), faults };
}
