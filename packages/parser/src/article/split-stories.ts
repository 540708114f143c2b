import type { Layout } from "../layout/layout.ts";
import { cut } from "../text/cut.ts";
import type { Story } from "./article.ts";
import { buildStory } from "./build-story.ts";
import { readDateLine } from "./credit-line.ts";
import { isMasthead, pageNumber } from "./furniture.ts";
import { classifyParagraph, type Piece } from "./paragraph-kinds.ts";
import { findBoundaries } from "./story-boundaries.ts";

/**
 * Cuts the logical text into its stories, in order. A headline below its story belongs to the story above it. Every printed
 * character is in exactly one story's range; a text without one has no stories. `pageBefore` is the number of the page that the
 * text goes on with, where other stories stand before it; undefined where it begins with this layout.
 */
export function splitStories(layout: Layout, pageBefore?: number | null): Story[] {
  const text = layout.reading;
  const pieces = layout.paragraphs.map((range) => classifyParagraph(text, range));
  datePages(text, pieces, pageBefore === undefined);
  headQuestion(text, pieces);
  nameSources(text, pieces);
  const starts = findBoundaries(text, pieces);
  let page = pageBefore ?? null;
  return starts.map((start, i) => {
    const own = pieces.slice(start, starts[i + 1] ?? pieces.length);
    const opening = own.findIndex(({ kind }) => kind !== "furniture" && kind !== "headline");
    page = lastPage(text, own.slice(0, opening < 0 ? own.length : opening)) ?? page;
    const story = { ...buildStory(text, own), page };
    page = lastPage(text, own) ?? page;
    return story;
  });
}

/** Number of the page that the last line about a page gives. */
function lastPage(text: string, pieces: readonly Piece[]): number | null {
  for (const { kind, range } of pieces.toReversed()) {
    const page = kind === "furniture" ? pageNumber(text, range) : null;
    if (page !== null) return page;
  }
  return null;
}

/** 粮，怎么卖？: a question or an exclamation, with a comma as sentences have it, is a headline right above the first byline. */
function headQuestion(text: string, pieces: Piece[]): void {
  const [first, next] = pieces;
  if (first?.kind !== "body" || next?.kind !== "byline") return;
  if (/^[^。]{2,60}[！？]$/u.test(cut(text, first.range))) pieces[0] = { ...first, kind: "headline" };
}

/** Characters of the longest name of an outlet on a line of its own. */
const LONGEST_OUTLET = 16;

/** 信息来源：, and the outlet on a line of its own below it. */
function nameSources(text: string, pieces: Piece[]): void {
  pieces.forEach((piece, i) => {
    const next = pieces[i + 1];
    if (piece.kind !== "credit" || next?.kind !== "headline" || next.range.end - next.range.start > LONGEST_OUTLET)
      return;
    if (!cut(text, piece.range).endsWith("来源：")) return;
    pieces[i] = { ...piece, credit: { ...piece.credit, outlet: next.range } };
    pieces[i + 1] = { ...next, kind: "furniture" };
  });
}

/** A day alone on its line above a story, or below the name of its page, is the day the story came out. */
function datePages(text: string, pieces: Piece[], opensText: boolean): void {
  let isAbove = opensText;
  pieces.forEach((piece, i) => {
    const credit = piece.kind === "body" && isAbove ? readDateLine(text, piece.range) : null;
    if (credit) pieces[i] = { ...piece, kind: "credit", credit };
    else if (piece.kind === "body" || piece.kind === "byline") isAbove = false;
    else if (piece.kind === "furniture" && isMasthead(text, piece.range)) isAbove = true;
  });
}
