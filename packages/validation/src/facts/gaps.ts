import type { Analysis, DateMention, DocumentMention, PersonMention, Span } from "@huiyao/parser";
import { isSpace } from "../engine/white-space.ts";
import { meantSpaces } from "./meant-spaces.ts";

/** White space inside something that is one unit. */
export interface Cut<M> {
  articleIndex: number;
  mention: M;
  /** The stretches of white space, in order. */
  gaps: Span[];
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
  atDigits: Span[];
  /** White space inside a line that belongs to nothing above. */
  stray: Span[];
}

interface Spanned {
  span: Span;
}

/** 1949 to 2099: years that newspapers of today print. */
const YEAR = /^(?:19[4-9]|20\d)\d$/;

export function findGaps(analysis: Analysis, mentions: readonly PersonMention[][]): Gaps {
  const { source, layout } = analysis;
  const { plan } = layout;
  const gaps: Gaps = { spacedNames: [], brokenNames: [], brokenDates: [], brokenTitles: [], atDigits: [], stray: [] };
  const named = new Set<number>();
  analysis.articles.forEach((article, articleIndex) => {
    const cut = <M extends Spanned>(mention: M, ofLines: boolean, into: Cut<M>[]): void => {
      const found = spaceInside(source, mention.span).filter((gap) => breaksLine(source, gap) === ofLines);
      if (found.length > 0) into.push({ articleIndex, mention, gaps: found });
    };
    for (const person of mentions[articleIndex] ?? []) {
      cut(person, false, gaps.spacedNames);
      cut(person, true, gaps.brokenNames);
      for (const edit of editsAround(analysis, person)) named.add(edit);
    }
    const known = gaps.brokenDates.length;
    for (const date of article.dates) cut(date, true, gaps.brokenDates);
    addBrokenYears(analysis, articleIndex, gaps.brokenDates, known);
    for (const document of article.documents) cut(document, true, gaps.brokenTitles);
  });
  const isMeant = meantSpaces(analysis);
  for (let i = 0; i < plan.length; i++) {
    if (plan.kind(i) !== "space" || named.has(i)) continue;
    const gap = { start: plan.start(i), end: plan.end(i) };
    if (atLineEnd(source, gap) || isMeant(gap)) continue;
    const isAtDigit = isDigit(source.charCodeAt(gap.start - 1)) || isDigit(source.charCodeAt(gap.end));
    (isAtDigit ? gaps.atDigits : gaps.stray).push(gap);
  }
  return gaps;
}

/** Years printed without a day, 2025年, that a line break cuts and that are no part of a date already found. */
function addBrokenYears(analysis: Analysis, articleIndex: number, into: Cut<DateMention>[], known: number): void {
  const { source, layout } = analysis;
  const span = analysis.result.articles[articleIndex]?.span;
  if (span === undefined) return;
  const taken = new Set(into.slice(known).flatMap((cut) => cut.gaps.map((gap) => gap.start)));
  for (let i = layout.plan.firstAfter(span.start); i < layout.plan.length && layout.plan.start(i) < span.end; i++) {
    if (layout.plan.kind(i) !== "wrap" || source.charAt(layout.plan.end(i)) !== "年" || taken.has(layout.plan.start(i)))
      continue;
    const start = layout.plan.start(i) - 4;
    const year = source.slice(Math.max(start, 0), start + 4);
    if (!YEAR.test(year) || isDigit(source.charCodeAt(start - 1))) continue;
    const mention = { text: `${year}年`, span: { start, end: layout.plan.end(i) + 1 }, iso: null, yearFrom: null };
    into.push({ articleIndex, mention, gaps: [{ start: layout.plan.start(i), end: layout.plan.end(i) }] });
  }
}

/** Stretches of white space between the first and the last character of a span. */
function spaceInside(source: string, span: Span): Span[] {
  const found: Span[] = [];
  for (let i = span.start; i < span.end; i++) {
    if (!isSpace(source.charCodeAt(i))) continue;
    const start = i;
    while (i < span.end && isSpace(source.charCodeAt(i))) i++;
    found.push({ start, end: i });
  }
  return found;
}

function breaksLine(source: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (isLineEnd(source.charCodeAt(i))) return true;
  return false;
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
function atLineEnd(source: string, { start, end }: Span): boolean {
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
