import type { Range } from "../layout/layout.ts";
import { isLabelled } from "../layout/lead-ins.ts";
import { isPlausibleName } from "../people/name.ts";
import { classAt, STOP } from "../text/cells.ts";
import { cut } from "../text/cut.ts";
import type { ContinuationMark, Story } from "./article.ts";
import { type Byline, readSignature } from "./byline.ts";
import { endingMissing, openingMissing } from "./fragment.ts";
import type { Piece } from "./paragraph-kinds.ts";
import { placed, readSigners } from "./signers.ts";
import { isLong } from "./story-boundaries.ts";

/** More lines than this above or below a story are a list. */
const MOST_HEADLINES = 6;

/** Puts the pieces of one story into their places. */
export function buildStory(text: string, pieces: readonly Piece[]): Story {
  const first = pieces[0]?.range.start ?? 0;
  const last = pieces.at(-1)?.range.end ?? first;
  const { lines, headlinePlace } = headlinesOf(text, pieces);
  const from = pieces.find((piece) => piece.from)?.from ?? null;
  const on = pieces.findLast((piece) => piece.on)?.on ?? null;
  const unmarked = (range: Range): Range => withoutMark(withoutMark(range, from), on);
  const body: Range[] = [];
  const reporters: Range[] = [];
  const credited: Range[] = [];
  let byline: Range | null = null;
  let outlet: Range | null = null;
  let creditedOutlet: Range | null = null;
  let published: string | null = null;
  for (const piece of pieces) {
    if (piece.kind === "byline") {
      byline ??= piece.byline.range;
      outlet ??= piece.byline.outlet;
      reporters.push(...piece.byline.reporters);
    } else if (piece.kind === "credit") {
      creditedOutlet ??= piece.credit.outlet;
      published ??= piece.credit.published;
      credited.push(...piece.credit.reporters);
    }
    if (isBody(piece) || (piece.kind === "headline" && !lines.includes(piece.range))) {
      const range = unmarked(piece.range);
      if (range.end > range.start) body.push(range);
    }
  }
  reporters.push(...takeSigners(text, body));
  const end = body.at(-1) ?? null;
  let signature: Byline | null = null;
  // What a site prints below a story hides no signature.
  for (const range of body.toReversed()) {
    if (!isLabelled(text, range.start, range.end)) signature ??= readSignature(text, range);
    if (range.end - range.start > LONGEST_BELOW) break;
  }
  reporters.push(...credited, ...(signature?.reporters ?? []));
  return {
    range: { start: first, end: last },
    headline: lines[0] ? unmarked(lines[0]) : null,
    subheadlines: lines.slice(1).map(unmarked),
    headlinePlace,
    byline,
    outlet: outlet ?? creditedOutlet ?? signature?.outlet ?? null,
    reporters,
    body,
    captions: pieces
      .filter(({ kind, range }) => kind === "furniture" && text.startsWith(CAPTION, range.start))
      .map(({ range: { start, end } }) => ({ start: start + CAPTION.length, end })),
    published,
    openingMissing: openingMissing(text, from, body[0] ?? null, byline !== null || lines.length > 0),
    endingMissing: endingMissing(text, on, end),
    continuedFrom: from,
    continuedOn: on,
    page: null,
    continuations: [],
  };
}

/** Takes who signs it off a body: names alone behind its last full stop (…新局面。甲 某 · …新局面。■甲某 · …新局面。云栖镇甲某), or in a paragraph of their own. */
function takeSigners(text: string, body: Range[]): Range[] {
  const last = body.at(-1);
  if (!last) return [];
  const from = Math.max(last.start, last.end - LONGEST_SIGNERS);
  const stop = text.slice(from, last.end).lastIndexOf("。");
  const start = stop < 0 ? last.start : from + stop + 1;
  if (text[(stop < 0 ? (body.at(-2)?.end ?? 0) : start) - 1] !== "。") return [];
  const names = namesIn(text, start, last.end);
  if (names.length === 0) return [];
  body.pop();
  if (start > last.start) body.push({ start: last.start, end: start });
  return names;
}

/** The names that a short stretch is made of; none where something else stands in it. */
function namesIn(text: string, start: number, end: number): Range[] {
  if (end - start > LONGEST_SIGNERS || text[end - 1] === "）") return [];
  const words = text.slice(start, end).replace(/^[□■●◎]/u, " ");
  const names = placed(readSigners(words), start).reporters;
  return names.every((name) => isPlausibleName(text, name.start, name.end)) ? names : [];
}

/** 班子成员参加会议: a sentence whose full stop was lost. */
const WERE_THERE = /[员人志部士][出参列][席加]/u;

const LONGEST_SIGNERS = 20;
/** Characters of the longest line that a site prints below a story. */
const LONGEST_BELOW = 40;
const CAPTION = "图为";

/** A paragraph without the 上接第一版 it opens with, or the 下转第三版 it ends with. */
function withoutMark(range: Range, mark: ContinuationMark | null): Range {
  const { start, end } = range;
  if (!mark || mark.start < start || mark.end > end) return range;
  return mark.start === start ? { start: mark.end, end } : { start, end: mark.start };
}

function isBody(piece: Piece): boolean {
  return piece.kind === "body" || piece.kind === "byline";
}

/** The headline lines above the body and, where there are none, below it. */
function headlinesOf(
  text: string,
  pieces: readonly Piece[],
): { lines: Range[]; headlinePlace: Story["headlinePlace"] } {
  const above: Range[] = [];
  let below: Range[] = [];
  let hasBody = false;
  for (const piece of pieces) {
    if (isBody(piece) && (hasBody || isLong(piece))) {
      hasBody = true;
      below = [];
    } else if (piece.kind === "headline") (hasBody ? below : above).push(piece.range);
  }
  const isAbove = above.length > 0;
  const lines = isAbove
    ? above
    : withoutLastWords(text, below).filter(
        (line) =>
          text[line.start] !== "（" &&
          namesIn(text, line.start, line.end).length === 0 &&
          !WERE_THERE.test(cut(text, line)),
      );
  if (lines.length === 0 || lines.length > MOST_HEADLINES) return { lines: [], headlinePlace: null };
  return { lines, headlinePlace: isAbove ? "above" : "below" };
}

/** A story's last words may be an exclamation, short as a headline; the headline is what stands below it. */
function withoutLastWords(text: string, lines: Range[]): Range[] {
  const headline = lines.findIndex(({ end }) => classAt(text, end - 1) !== STOP);
  return headline < 0 ? lines : lines.slice(headline);
}
