import type { PhraseId } from "./series.ts";
import { wilson } from "./statistics.ts";

/** How often a phrase stands in one article with another; `total` is the number of articles that mention the other. */
export interface PairCount {
  phraseId: PhraseId;
  together: number;
  total: number;
}

export interface Companion extends PairCount {
  /** Articles that would mention both if they had nothing to do with each other. */
  expected: number;
  /** together ÷ expected. */
  lift: number;
  /** Binary logarithm of the lift: pointwise mutual information, in bits. */
  pmi: number;
}

/**
 * The phrases that come with a phrase more often than by chance, the most frequent pair first.
 *
 * @param total articles that mention the phrase, @param articles all articles
 */
export function companions(
  pairs: readonly PairCount[],
  total: number,
  articles: number,
  options: { minCount?: number; minLift?: number } = {},
): Companion[] {
  const { minCount = 3, minLift = 1.5 } = options;
  return pairs
    .filter((pair) => pair.together >= minCount && pair.total > 0 && total > 0)
    .map((pair) => {
      const expected = (total * pair.total) / articles;
      const lift = pair.together / expected;
      return { ...pair, expected, lift, pmi: Math.log2(lift) };
    })
    .filter((companion) => companion.lift >= minLift)
    .sort((a, b) => b.together - a.together || b.lift - a.lift);
}

/** How often a speaker said a phrase: statements with it, and all statements of that speaker. */
export interface SpeakerCount {
  speaker: string;
  n: number;
  N: number;
}

export interface SpeakerShare {
  share: number;
  low: number;
  high: number;
}

/** Who says it most: by number of statements, then by the lower end of the share's interval. What else is in a count is kept. */
export function topSpeakers<Count extends SpeakerCount>(
  counts: readonly Count[],
  limit = 20,
): (Count & SpeakerShare)[] {
  return counts
    .filter(({ n }) => n > 0)
    .map((count) => ({ ...count, share: count.n / count.N, ...wilson(count.n, count.N) }))
    .sort((a, b) => b.n - a.n || b.low - a.low || (a.speaker < b.speaker ? -1 : 1))
    .slice(0, limit);
}
