import type { Range } from "../layout/layout.ts";
import { coverage } from "./headline.ts";
import type { Piece } from "./paragraph-kinds.ts";

/** How much of a story is compared with a headline, in characters. */
const STRETCH = 1200;
/** How much better a headline must fit one story to overrule where headlines stand otherwise. */
const MARGIN = 0.08;
const MOST_HEADLINES = 4;

/** Index of the first piece of each story. */
export function findBoundaries(text: string, pieces: readonly Piece[]): number[] {
  if (pieces.length === 0) return [];
  const openings = findOpenings(text, pieces);
  const starts = [0];
  for (let i = 1; i < openings.length; i++) {
    const before = openings[i - 1] ?? 0;
    const opening = openings[i] ?? 0;
    starts.push(splitHeadlines(text, pieces, starts.at(-1) ?? 0, before, opening, openings[i + 1] ?? pieces.length));
  }
  return starts;
}

/** Pieces that open a story: bylines, credit lines above, what follows a closing credit line. The first is 0. */
function findOpenings(text: string, pieces: readonly Piece[]): number[] {
  const openings = [0];
  let bodySince = false;
  let closed = false;
  let storyStart = 0;
  pieces.forEach((piece, i) => {
    const opens =
      (piece.kind === "byline" && !(piece.byline.alone && piece.byline.outlet === null)) ||
      (piece.kind === "credit" && piece.credit.place === "above") ||
      (closed && piece.kind === "body") ||
      (piece.kind === "body" && bodySince && followsForeignHeadline(text, pieces, storyStart, i));
    if (opens && bodySince) {
      openings.push(i);
      storyStart = i;
      bodySince = false;
      closed = false;
    }
    if (piece.kind === "body" || (piece.kind === "byline" && !piece.byline.alone)) bodySince = true;
    if (piece.kind === "credit" && piece.credit.place === "end") closed = true;
  });
  return openings;
}

/**
 * True when the headline lines just before a body paragraph close the story above: that story has no headline of its own, and
 * they say what its first paragraph says rather than what follows.
 */
function followsForeignHeadline(text: string, pieces: readonly Piece[], storyStart: number, i: number): boolean {
  let first = i;
  while (first > storyStart && pieces[first - 1]?.kind === "headline") first--;
  if (first === i || i - first > MOST_HEADLINES) return false;
  let lead = storyStart;
  while (lead < first && pieces[lead]?.kind !== "body" && pieces[lead]?.kind !== "byline") lead++;
  if (lead > storyStart && pieces.slice(storyStart, lead).some((piece) => piece.kind === "headline")) return false;
  const leadPiece = pieces[lead];
  const next = pieces[i];
  const headline = pieces[first];
  if (!leadPiece || !next || !headline || lead === first) return false;
  const above = coverage(text, headline.range, leadPiece.range);
  return above >= 0.6 && above > coverage(text, headline.range, next.range);
}

/** Where, among the headline lines before an opening, the new story starts. */
function splitHeadlines(
  text: string,
  pieces: readonly Piece[],
  storyStart: number,
  before: number,
  opening: number,
  next: number,
): number {
  let first = opening;
  while (first > before + 1 && opening - first < 2 * MOST_HEADLINES) {
    const kind = pieces[first - 1]?.kind;
    if (kind !== "headline" && kind !== "furniture") break;
    first--;
  }
  if (first === opening) return opening;
  const above = stretch(pieces, before, first);
  const below = stretch(pieces, opening, next);
  const hasHeadline = pieces.slice(storyStart, before).some((piece) => piece.kind === "headline");
  const isCredit = pieces[opening]?.kind === "credit";
  let bias = hasHeadline ? -MARGIN : MARGIN;
  if (isCredit) bias = -3 * MARGIN;
  let best = opening;
  let most = -Infinity;
  let sum = 0;
  const fits: number[] = [];
  for (let i = first; i < opening; i++) {
    const piece = pieces[i];
    fits.push(
      piece?.kind === "headline" ? coverage(text, piece.range, above) - coverage(text, piece.range, below) + bias : 0,
    );
  }
  for (let cut = 0; cut <= fits.length; cut++) {
    if (sum > most) {
      most = sum;
      best = first + cut;
    }
    sum += fits[cut] ?? 0;
  }
  return best;
}

function stretch(pieces: readonly Piece[], from: number, to: number): Range {
  const start = pieces[from]?.range.start ?? 0;
  const end = pieces[Math.max(from, to - 1)]?.range.end ?? start;
  return { start, end: Math.min(end, start + STRETCH) };
}
