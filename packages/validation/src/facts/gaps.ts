import type { Analysis, DateMention, DocumentMention, PersonMention } from "@huiyao/parser";
import { personMentions } from "./mentions.ts";

/** White space that the plan takes out inside something that is one unit. */
export interface Cut<M> {
  articleIndex: number;
  mention: M;
  /** Indexes of the plan's edits. */
  edits: number[];
}

/** Where a text's layout cuts through names, dates and titles, and what is left once those have been named. */
export interface Gaps {
  /** Names with white space inside a line. */
  spacedNames: Cut<PersonMention>[];
  /** Names with a line break in them. */
  brokenNames: Cut<PersonMention>[];
  /** Dates with a line break in them. */
  brokenDates: Cut<DateMention>[];
  /** 《…》 titles with a line break in them. */
  brokenTitles: Cut<DocumentMention>[];
  /** White space inside a line next to a digit. */
  atDigits: number[];
  /** White space inside a line that belongs to nothing above. */
  stray: number[];
}

interface Spanned {
  span: { start: number; end: number };
}

/** 1949 to 2099: years that newspapers of today print. */
const YEAR = /^(?:19[4-9]|20\d)\d$/;

export function findGaps(analysis: Analysis): Gaps {
  const { plan } = analysis.layout;
  const gaps: Gaps = { spacedNames: [], brokenNames: [], brokenDates: [], brokenTitles: [], atDigits: [], stray: [] };
  const named = new Set<number>();
  analysis.articles.forEach((article, articleIndex) => {
    const cuts = <M extends Spanned>(mention: M, kind: "wrap" | "space", into: Cut<M>[]): void => {
      const edits = editsInside(analysis, mention, kind);
      if (edits.length > 0) into.push({ articleIndex, mention, edits });
    };
    const view = analysis.result.articles[articleIndex];
    for (const person of view === undefined ? article.persons : personMentions(view, article)) {
      cuts(person, "space", gaps.spacedNames);
      cuts(person, "wrap", gaps.brokenNames);
      for (const edit of editsAround(analysis, person)) named.add(edit);
    }
    const known = gaps.brokenDates.length;
    for (const date of article.dates) cuts(date, "wrap", gaps.brokenDates);
    addBrokenYears(analysis, articleIndex, gaps.brokenDates, known);
    for (const document of article.documents) cuts(document, "wrap", gaps.brokenTitles);
  });
  for (let i = 0; i < plan.length; i++) {
    if (plan.kind(i) !== "space" || named.has(i) || atLineEnd(analysis.source, plan.start(i), plan.end(i))) continue;
    if (isDigit(analysis.source.charCodeAt(plan.start(i) - 1)) || isDigit(analysis.source.charCodeAt(plan.end(i)))) {
      gaps.atDigits.push(i);
    } else gaps.stray.push(i);
  }
  return gaps;
}

/** Years printed without a day, 2025年, that a line break cuts and that are no part of a date already found. */
function addBrokenYears(analysis: Analysis, articleIndex: number, into: Cut<DateMention>[], known: number): void {
  const { source, layout } = analysis;
  const span = analysis.result.articles[articleIndex]?.span;
  if (span === undefined) return;
  const taken = new Set(into.slice(known).flatMap((cut) => cut.edits));
  for (let i = layout.plan.firstAfter(span.start); i < layout.plan.length && layout.plan.start(i) < span.end; i++) {
    if (layout.plan.kind(i) !== "wrap" || source.charAt(layout.plan.end(i)) !== "年" || taken.has(i)) continue;
    const start = layout.plan.start(i) - 4;
    const year = source.slice(Math.max(start, 0), start + 4);
    if (!YEAR.test(year) || isDigit(source.charCodeAt(start - 1))) continue;
    const mention = { text: `${year}年`, span: { start, end: layout.plan.end(i) + 1 }, iso: null, yearFrom: null };
    into.push({ articleIndex, mention, edits: [i] });
  }
}

function editsInside(analysis: Analysis, mention: Spanned, kind: "wrap" | "space"): number[] {
  const { plan } = analysis.layout;
  const edits: number[] = [];
  for (let i = plan.firstAfter(mention.span.start); i < plan.length && plan.start(i) < mention.span.end; i++) {
    if (plan.kind(i) === kind) edits.push(i);
  }
  return edits;
}

/** Edits inside a name, and those that touch it: the space between a post and a name, or between two names, is deliberate. */
function editsAround(analysis: Analysis, mention: Spanned): number[] {
  const { plan } = analysis.layout;
  const edits: number[] = [];
  for (let i = plan.firstAfter(mention.span.start - 1); i < plan.length && plan.start(i) <= mention.span.end; i++)
    edits.push(i);
  return edits;
}

/** Indents and spaces left at the end of a line are no gaps inside it. */
function atLineEnd(source: string, start: number, end: number): boolean {
  return (
    start === 0 || end >= source.length || isLineEnd(source.charCodeAt(start - 1)) || isLineEnd(source.charCodeAt(end))
  );
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
