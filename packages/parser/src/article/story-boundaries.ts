import type { Range } from "../layout/layout.ts";
import { isLabelled, opensWithDate } from "../layout/lead-ins.ts";
import { cut } from "../text/cut.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { PairSet } from "../text/pair-set.ts";
import { startsMidStory } from "./fragment.ts";
import { isMasthead } from "./furniture.ts";
import type { Piece } from "./paragraph-kinds.ts";

const MINUTES_LENGTH = 140;
/** How much of a story is compared with a headline, in characters. */
const STRETCH = 800;
const MOST_HEADLINES = 8;
/** 顶部: what a page ends with below its story. */
const LONGEST_REST = 6;
/** Share of a headline that the first paragraph of its own story holds. */
const COVERED = 0.6;
/** What it costs a story to be left without a headline, or to have one above and one below, in shares of coverage. */
const COST_NONE = 0.25;
const COST_BOTH = 0.5;
/** A credit line stands under its headline. */
const COST_BARE_CREDIT = 2;
/** Page furniture right after a story closes it rather than opening the next. */
const FURNITURE_FIT = 0.01;
/** A byline alone on its line stands under a headline. */
const BARE_BYLINE_FIT = 0.2;
/** 2026年1月2日，某某主持召开…会议: how minutes open. */
const MINUTES = /^\d{4}年\d{1,2}月\d{1,2}日，?[^。；]{0,60}(?:召开|主持)[^。；]{0,40}会/u;

/** Index of the first piece of each story. */
export function findBoundaries(text: string, pieces: readonly Piece[]): number[] {
  if (pieces.length === 0) return [];
  const openings = findOpenings(text, pieces);
  const gaps = openings.map((opening, i) => readGap(text, pieces, openings, i, opening));
  const cuts = shareHeadlines(gaps, pieces);
  return gaps.map((gap, i) => (i === 0 ? 0 : gap.first + (cuts[i] ?? 0)));
}

/** Pieces that open a story: bylines, credit lines above, what follows a closing credit line. The first is 0. */
function findOpenings(text: string, pieces: readonly Piece[]): number[] {
  const openings = [0];
  const lastBody = pieces.findLastIndex(
    (piece) => (piece.kind === "body" && isLong(piece)) || (piece.kind === "byline" && !piece.byline.alone),
  );
  let bodySince = false;
  let proseSince = false;
  let closed = false;
  let storyStart = 0;
  pieces.forEach((piece, i) => {
    const opens =
      piece.from !== null ||
      (i <= lastBody &&
        ((piece.kind === "byline" && !(piece.byline.alone && piece.byline.outlet === null)) ||
          (piece.kind === "credit" && piece.credit.place === "above"))) ||
      (piece.kind === "body" && (closed || (proseSince && isMinutes(text, piece.range)))) ||
      (piece.kind === "body" && followsHeadline(text, pieces, storyStart, i));
    if (opens && bodySince) {
      openings.push(i);
      storyStart = i;
      bodySince = false;
      proseSince = false;
      closed = false;
    }
    if (piece.kind === "body") proseSince ||= !isLabelled(text, piece.range.start, piece.range.end);
    if (
      piece.kind === "body"
        ? isLong(piece) && !isCaption(text, piece.range)
        : piece.kind === "byline" && !piece.byline.alone
    )
      bodySince = true;
    if ((piece.kind === "credit" && piece.credit.place === "end" && bodySince) || piece.on) closed = true;
  });
  return openings;
}

/**
 * True when the headline lines just before a body paragraph part it from the story above: they close that one, which has no
 * headline of its own, and say what its first paragraph says; or they say what follows, which opens with a date, and that story
 * is one of several paragraphs with no such line inside. News in brief, a paragraph under each headline, are one story.
 */
function followsHeadline(text: string, pieces: readonly Piece[], storyStart: number, i: number): boolean {
  let first = i;
  while (first > storyStart && pieces[first - 1]?.kind === "headline") first--;
  if (first === i || i - first > MOST_HEADLINES) return false;
  let lead = storyStart;
  while (lead < first && pieces[lead]?.kind !== "body" && pieces[lead]?.kind !== "byline") lead++;
  const leadPiece = pieces[lead];
  const next = pieces[i];
  const headline = pieces[first];
  if (!leadPiece || !next || !headline || lead === first) return false;
  const isDated = opensWithDate(text, next.range.start);
  if (!isDated && !startsMidStory(text, next.range)) return false;
  const words = cut(text, headline.range);
  pairsAbove.fill(cut(text, leadPiece.range));
  pairsBelow.fill(cut(text, next.range));
  const above = pairsAbove.share(words);
  const below = pairsBelow.share(words);
  if (Math.max(above, below) < COVERED || Math.abs(above - below) < COVERED / 2) return false;
  const own = pieces.slice(above > below ? storyStart : lead, above > below ? lead : first);
  if (own.some(({ kind }) => kind === "headline")) return false;
  return above > below || (isDated && own.filter(({ kind }) => kind === "body").length > 1);
}

const pairsAbove = new PairSet();
const pairsBelow = new PairSet();

/** How much more of a headline the story above holds than the story below. */
function fitOf(headline: string): number {
  return pairsAbove.share(headline) - pairsBelow.share(headline);
}

/** More than the label that stands beside a story. */
export function isLong({ range }: Piece): boolean {
  return range.end - range.start > LONGEST_REST;
}

/** …座谈会。新华社记者 某某 摄: under the picture that a site shows above its story. */
function isCaption(text: string, { end }: Range): boolean {
  return /(?:摄|供图)）?$/u.test(textBefore(text, end, 3));
}

function isMinutes(text: string, { start, end }: Range): boolean {
  return MINUTES.test(textAfter(text, start, MINUTES_LENGTH, end));
}

/** The headline lines before a story, and how much better each fits the story above than the one it stands before. */
interface Gap {
  /** Piece index of the first of them, and of the story's opening. */
  first: number;
  opening: number;
  fits: number[];
  isHeadline: boolean[];
}

function readGap(text: string, pieces: readonly Piece[], openings: readonly number[], i: number, opening: number): Gap {
  const previous = i > 0 ? (openings[i - 1] ?? 0) : -1;
  const floor = previous + 1;
  let first = opening;
  while (first > floor && opening - first < MOST_HEADLINES) {
    const kind = pieces[first - 1]?.kind;
    if (kind !== "headline" && kind !== "furniture") break;
    first--;
  }
  const gap: Gap = { first, opening, fits: [], isHeadline: [] };
  if (i === 0 || first === opening) return gap;
  pairsAbove.fill(stretch(text, pieces, previous, first));
  pairsBelow.fill(stretch(text, pieces, opening, openings[i + 1] ?? pieces.length));
  const opener = pieces[opening];
  const isBare = opener?.kind === "byline" && opener.byline.alone;
  for (let k = first; k < opening; k++) {
    const piece = pieces[k];
    const isHeadline = piece?.kind === "headline";
    gap.isHeadline.push(isHeadline);
    if (isHeadline) gap.fits.push(fitOf(cut(text, piece.range)) - (isBare ? BARE_BYLINE_FIT : 0));
    else gap.fits.push(piece && isMasthead(text, piece.range) ? -FURNITURE_FIT : FURNITURE_FIT);
  }
  return gap;
}

/**
 * Shares the headline lines of each gap between the story above and the story below, so that each story has its headline on
 * one side: the best sequence of cuts. Answers, for each gap, how many of its pieces go to the story above.
 */
function shareHeadlines(gaps: readonly Gap[], pieces: readonly Piece[]): number[] {
  const last = gaps.length - 1;
  let scores = [0, -Infinity];
  const startsAbove = pieces.slice(0, firstBody(pieces)).some((piece) => piece.kind === "headline");
  if (startsAbove) scores = [-Infinity, 0];
  const back: { cut: number; state: number }[][] = [[]];
  for (let i = 1; i <= last; i++) {
    const gap = gaps[i];
    if (!gap) break;
    const next = [-Infinity, -Infinity];
    const from = [
      { cut: 0, state: 0 },
      { cut: 0, state: 0 },
    ];
    const isCredit = pieces[gap.opening]?.kind === "credit";
    let fit = 0;
    let below = 0;
    const headlines = gap.isHeadline.filter(Boolean).length;
    for (let cut = 0; cut <= gap.fits.length; cut++) {
      const above = headlines > below ? 1 : 0;
      for (let state = 0; state < 2; state++) {
        const bare = isCredit && above === 0 ? COST_BARE_CREDIT : 0;
        const score = (scores[state] ?? 0) + fit - storyCost(state === 1, below > 0) - bare;
        if (score > (next[above] ?? 0)) {
          next[above] = score;
          from[above] = { cut, state };
        }
      }
      fit += 2 * (gap.fits[cut] ?? 0);
      if (gap.isHeadline[cut]) below++;
    }
    back.push(from);
    scores = next;
  }
  const endsBelow = pieces.at(-1)?.kind === "headline";
  let state = (scores[1] ?? 0) - storyCost(true, endsBelow) > (scores[0] ?? 0) - storyCost(false, endsBelow) ? 1 : 0;
  const cuts = gaps.map(() => 0);
  for (let i = last; i > 0; i--) {
    const step = back[i]?.[state];
    cuts[i] = step?.cut ?? 0;
    state = step?.state ?? 0;
  }
  return cuts;
}

function storyCost(above: boolean, below: boolean): number {
  if (above && below) return COST_BOTH;
  return above || below ? 0 : COST_NONE;
}

function firstBody(pieces: readonly Piece[]): number {
  const at = pieces.findIndex((piece) => piece.kind === "body" || piece.kind === "byline");
  return at < 0 ? pieces.length : at;
}

/** The first words of some pieces. */
function stretch(text: string, pieces: readonly Piece[], from: number, to: number): string {
  return text.slice(pieces[from]?.range.start, pieces[Math.max(from, to - 1)]?.range.end).slice(0, STRETCH);
}
