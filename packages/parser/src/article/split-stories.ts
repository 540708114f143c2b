import type { ParseOptions } from "../analysis.ts";
import type { Layout } from "../layout/layout.ts";
import type { Story } from "./article.ts";
import { buildStory } from "./build-story.ts";
import { readDateLine } from "./credit-line.ts";
import { isMasthead } from "./furniture.ts";
import { classifyParagraph, type Piece } from "./paragraph-kinds.ts";
import { findBoundaries } from "./story-boundaries.ts";

/**
 * Cuts the logical text into its stories, in order. A headline below its story belongs to the story above it. Every printed
 * character is in exactly one story's range; a text without one has no stories.
 */
export function splitStories(layout: Layout, _options: ParseOptions = {}): Story[] {
  const text = layout.reading;
  const pieces = layout.paragraphs.map((range) => classifyParagraph(text, range));
  datePages(text, pieces);
  const starts = findBoundaries(text, pieces);
  return starts.map((start, i) => buildStory(text, pieces.slice(start, starts[i + 1] ?? pieces.length)));
}

/** A day alone on its line above a story, or below the name of its page, is the day the story came out. */
function datePages(text: string, pieces: Piece[]): void {
  let isAbove = true;
  pieces.forEach((piece, i) => {
    const credit = piece.kind === "body" && isAbove ? readDateLine(text, piece.range) : null;
    if (credit) pieces[i] = { kind: "credit", range: piece.range, credit };
    else if (piece.kind === "body" || piece.kind === "byline") isAbove = false;
    else if (piece.kind === "furniture" && isMasthead(text, piece.range)) isAbove = true;
  });
}
