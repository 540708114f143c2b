import type { Range } from "../layout/layout.ts";
import { type Byline, readByline } from "./byline.ts";
import { continuedFrom, continuedOn } from "./continuation.ts";
import { type CreditLine, readCreditLine } from "./credit-line.ts";
import { isFurniture } from "./furniture.ts";
import { looksLikeHeadline } from "./headline.ts";

/** A paragraph and what its shape says it may be. */
export type Piece =
  | { kind: "body" | "headline" | "furniture"; range: Range }
  | { kind: "byline"; range: Range; byline: Byline }
  | { kind: "credit"; range: Range; credit: CreditLine };

/** Lines about the page or the story, and headlines, are shorter than this, in code units. */
const LONGEST_LINE = 200;

export function classifyParagraph(text: string, range: Range): Piece {
  if (range.end - range.start > LONGEST_LINE) {
    const byline = readByline(text, range);
    return byline ? { kind: "byline", range, byline } : { kind: "body", range };
  }
  if (isFurniture(text, range)) return { kind: "furniture", range };
  const credit = readCreditLine(text, range);
  if (credit) return { kind: "credit", range, credit };
  const byline = readByline(text, range);
  if (byline) return { kind: "byline", range, byline };
  if (continuedFrom(text, range)?.start === range.start || continuedOn(text, range)) return { kind: "body", range };
  return { kind: looksLikeHeadline(text, range) ? "headline" : "body", range };
}
