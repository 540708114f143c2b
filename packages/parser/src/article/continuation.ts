import type { Range } from "../layout/layout.ts";
import { CharSet } from "../text/char-set.ts";
import { cut } from "../text/cut.ts";
import { PairSet } from "../text/pair-set.ts";
import { readNumeral } from "../time/numerals.ts";
import type { ContinuationMark, Story } from "./article.ts";

const PAGE = "第?\\s?([一二三四五六七八九十]{1,3}|[A-Z]?\\d{1,3})\\s?版";
const FROM_WORDS = `(?:紧接|上接|接上)\\s?${PAGE}`;
const ON_WORDS = `(?:下转|下接|转)\\s?${PAGE}`;
/** （上接第一版） · 上接A1版 · 【紧接1版头条】 */
const FROM = new RegExp(`[（【]\\s?${FROM_WORDS}[^）】，。]{0,14}[）】]|${FROM_WORDS}(?:头条)?：?`, "u");
/** （下转第三版） · 下转3版▶ */
const ON = new RegExp(`[▶▷►➤→]*(?:[（【]\\s?${ON_WORDS}[^）】，。]{0,14}[）】]|${ON_WORDS})[▶▷►➤→]*$`, "u");
const MARK_LENGTH = 32;
/** Characters that no mark can do without: cheaper to look for than the mark. */
const TURNS = new CharSet("接转");

/** The mark that a paragraph opens with, or consists of: this part goes on from another page. */
export function continuedFrom(text: string, { start, end }: Range): ContinuationMark | null {
  const limit = Math.min(end, start + MARK_LENGTH);
  const match = TURNS.isIn(text, start, limit) ? FROM.exec(text.slice(start, limit)) : null;
  if (!match || (match.index > 0 && end - start > MARK_LENGTH)) return null;
  return markAt(start + match.index, match);
}

/** The mark that a paragraph ends with, or consists of: this part goes on on another page. */
export function continuedOn(text: string, { start, end }: Range): ContinuationMark | null {
  const from = Math.max(start, end - MARK_LENGTH);
  const match = TURNS.isIn(text, from, end) ? ON.exec(text.slice(from, end)) : null;
  return match && markAt(from + match.index, match);
}

function markAt(start: number, match: RegExpExecArray): ContinuationMark {
  const printed = (match[1] ?? match[2] ?? "").replace(/^[A-Z]/u, "");
  return { start, end: start + match[0].length, page: readNumeral(printed) };
}

/** Fit that a second part has to have at least, and the most that any rival may have of it. */
const LEAST = 0.5;
const RIVAL = 0.6;
/** What a page number that bears the pair out adds. */
const PAGE_FITS = 0.3;
/**
 * Share of the pairs of characters of a second part's first words that its first part holds when the two fit well. Halves of
 * news stories share a quarter as a rule, those of different stories a twentieth.
 */
const WORDS_FIT = 0.26;
const STRETCH = 600;
/** Parts that stand further apart than this many marked parts are not compared. */
const REACH = 24;

/**
 * Joins the parts of stories that a page cut in two: a first part that ends 下转第三版 and a second that opens 上接第一版, where
 * pages, the shortened headline and the words say beyond doubt which belongs to which. The joined story stands in the place of
 * its first part. Parts whose other half is not there, or not clear, stay as they are.
 */
export function joinContinued(text: string, stories: readonly Story[]): Story[] {
  const heads = stories.filter((story) => story.continuedOn !== null);
  const tails = stories.filter((story) => story.continuedFrom !== null);
  if (heads.length === 0 || tails.length === 0) return [...stories];
  const tailOf = new Map(match(text, heads, tails));
  const joined = new Set(tailOf.values());
  return stories.filter((story) => !joined.has(story)).map((story) => withParts(story, tailOf));
}

/** Pairs of parts that fit each other better than any other part fits either. */
function match(text: string, heads: readonly Story[], tails: readonly Story[]): [Story, Story][] {
  const found: Pair[] = [];
  let near = 0;
  for (const head of heads) {
    while (near < tails.length && (tails[near]?.range.start ?? 0) < head.range.start) near++;
    pairs.fill(cut(text, head.range).slice(0, 2 * STRETCH));
    for (const tail of tails.slice(Math.max(0, near - REACH), near + REACH)) {
      const fit = tail === head ? 0 : fitOf(text, head, tail);
      if (fit > 0) found.push({ head, tail, fit });
    }
  }
  const clearHead = clearest(found, "head");
  const clearTail = clearest(found, "tail");
  return found
    .filter((pair) => pair.fit >= LEAST && clearHead.get(pair.head) === pair && clearTail.get(pair.tail) === pair)
    .map(({ head, tail }) => [head, tail]);
}

interface Pair {
  head: Story;
  tail: Story;
  fit: number;
}

/** For each part on one side, the pair that fits it best, where no other comes near. */
function clearest(found: readonly Pair[], side: "head" | "tail"): Map<Story, Pair> {
  const best = new Map<Story, Pair>();
  const second = new Map<Story, number>();
  for (const pair of found) {
    const part = pair[side];
    const leader = best.get(part);
    if (!leader || pair.fit > leader.fit) {
      second.set(part, leader?.fit ?? 0);
      best.set(part, pair);
    } else second.set(part, Math.max(second.get(part) ?? 0, pair.fit));
  }
  for (const [part, pair] of best) if ((second.get(part) ?? 0) > RIVAL * pair.fit) best.delete(part);
  return best;
}

const pairs = new PairSet();

/** How well a second part fits the first part whose pairs are in `pairs`: 0 when they cannot belong together. */
function fitOf(text: string, head: Story, tail: Story): number {
  const pages = [isOnPage(head.continuedOn, tail.page), isOnPage(tail.continuedFrom, head.page)];
  if (pages.includes(false)) return 0;
  const { headline, body } = tail;
  const first = body[0];
  const words = headline
    ? pairs.share(cut(text, headline))
    : first
      ? Math.min(1, pairs.share(text.slice(first.start, tail.range.end).slice(0, STRETCH)) / WORDS_FIT)
      : 0;
  return words === 0 ? 0 : words + (pages.includes(true) ? PAGE_FITS : 0);
}

/** Whether a part stands on the page that the mark of the other points to; null where either is not known. */
function isOnPage(mark: ContinuationMark | null, page: number | null): boolean | null {
  return mark === null || mark.page === null || page === null ? null : mark.page === page;
}

/** A story with its further parts, each a part of the one before. */
function withParts(story: Story, tailOf: ReadonlyMap<Story, Story>): Story {
  let whole = story;
  const seen = new Set([story]);
  for (let tail = tailOf.get(story); tail && !seen.has(tail); tail = tailOf.get(tail)) {
    seen.add(tail);
    whole = {
      ...whole,
      reporters: [...whole.reporters, ...tail.reporters],
      outlet: whole.outlet ?? tail.outlet,
      body: [...whole.body, ...tail.body],
      continuations: [...whole.continuations, tail.range],
      continuedOn: tail.continuedOn,
      endingMissing: tail.endingMissing,
    };
  }
  return whole;
}
