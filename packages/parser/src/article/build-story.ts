import type { Range } from "../layout/layout.ts";
import { classOf, STOP } from "../text/cells.ts";
import type { Story } from "./article.ts";
import { readSignature } from "./byline.ts";
import { endingMissing, openingMissing } from "./fragment.ts";
import type { Piece } from "./paragraph-kinds.ts";

/** More lines than this above or below a story are a list. */
const MOST_HEADLINES = 6;

/** Puts the pieces of one story into their places. */
export function buildStory(text: string, pieces: readonly Piece[]): Story {
  const first = pieces[0]?.range.start ?? 0;
  const last = pieces.at(-1)?.range.end ?? first;
  const isBody = (piece: Piece): boolean => piece.kind === "body" || piece.kind === "byline";
  const bodyStart = pieces.findIndex(isBody);
  const bodyEnd = pieces.findLastIndex(isBody) + 1;
  const above = headlines(pieces.slice(0, bodyStart < 0 ? pieces.length : bodyStart));
  const below = bodyStart < 0 || above.length > 0 ? [] : withoutLastWords(text, headlines(pieces.slice(bodyEnd)));
  const candidates = above.length > 0 ? above : below;
  const lines = candidates.length <= MOST_HEADLINES ? candidates : [];
  const bylines = pieces.flatMap((piece) => (piece.kind === "byline" ? [piece.byline] : []));
  const credits = pieces.flatMap((piece) => (piece.kind === "credit" ? [piece.credit] : []));
  const inHeadline = new Set(lines);
  const body = pieces.flatMap((piece) =>
    isBody(piece) || (piece.kind === "headline" && !inHeadline.has(piece.range)) ? [piece.range] : [],
  );
  const byline = bylines[0] ?? null;
  const end = body.at(-1);
  const signature = end ? readSignature(text, end) : null;
  const reporters = [
    ...bylines.flatMap((found) => found.reporters),
    ...credits.flatMap((found) => found.reporters),
    ...(signature?.reporters ?? []),
  ];
  return {
    range: { start: first, end: last },
    headline: lines[0] ?? null,
    subheadlines: lines.slice(1),
    headlinePlace: lines.length === 0 ? null : above.length > 0 ? "above" : "below",
    byline: byline ? byline.range : null,
    outlet:
      bylines.find((found) => found.outlet)?.outlet ??
      credits.find((found) => found.outlet)?.outlet ??
      signature?.outlet ??
      null,
    reporters: distinct(text, reporters),
    body,
    published: credits.find((found) => found.published)?.published ?? null,
    openingMissing: openingMissing(text, pieces, body[0] ?? null, byline !== null || lines.length > 0),
    endingMissing: endingMissing(text, pieces, end ?? null),
  };
}

/** A story's last words may be an exclamation, short as a headline; the headline is what stands below it. */
function withoutLastWords(text: string, lines: Range[]): Range[] {
  const headline = lines.findIndex(({ end }) => classOf(text.charCodeAt(end - 1)) !== STOP);
  return headline < 0 ? lines : lines.slice(headline);
}

function headlines(pieces: readonly Piece[]): Range[] {
  return pieces.flatMap((piece) => (piece.kind === "headline" ? [piece.range] : []));
}

function distinct(text: string, ranges: readonly Range[]): Range[] {
  const seen = new Set<string>();
  return ranges.filter((range) => {
    const name = text.slice(range.start, range.end);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
