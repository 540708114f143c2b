import type { Range } from "../layout/layout.ts";
import type { ContinuationMark } from "./article.ts";
import { type Byline, readByline } from "./byline.ts";
import { continuedFrom, continuedOn } from "./continuation.ts";
import { type CreditLine, readCreditLine } from "./credit-line.ts";
import { isFurniture } from "./furniture.ts";
import { looksLikeHeadline } from "./headline.ts";

/** A paragraph and what its shape says it may be. */
export type Piece = Marks &
  (
    | { kind: "body" | "headline" | "furniture"; range: Range }
    | { kind: "byline"; range: Range; byline: Byline }
    | { kind: "credit"; range: Range; credit: CreditLine }
  );

/** The marks by which a paragraph goes on from another page, and on another page. */
interface Marks {
  from: ContinuationMark | null;
  on: ContinuationMark | null;
}

/** Lines about the page or the story, and headlines, are shorter than this, in code units. */
const LONGEST_LINE = 200;

export function classifyParagraph(text: string, range: Range): Piece {
  const from = continuedFrom(text, range);
  const on = continuedOn(text, range);
  const isLong = range.end - range.start > LONGEST_LINE;
  const credit = isLong ? null : readCreditLine(text, range);
  // Pieces are written out each time: copied with a spread, each is an object of its own kind, which takes half as much memory again.
  if (isNothingButMark(range, from ?? on) || (!credit?.published && isFurniture(text, range)))
    return { kind: "furniture", range, from, on };
  if (credit) return { kind: "credit", range, from, on, credit };
  const byline = readByline(text, range);
  if (byline) return { kind: "byline", range, from, on, byline };
  const isHeadline = from?.start !== range.start && !on && looksLikeHeadline(text, range);
  return { kind: isHeadline ? "headline" : "body", range, from, on };
}

function isNothingButMark(range: Range, mark: ContinuationMark | null): boolean {
  return mark !== null && mark.start === range.start && mark.end === range.end;
}
