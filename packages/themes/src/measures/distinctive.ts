import type { PhraseId } from "./series.ts";
import { logLikelihood } from "./statistics.ts";

/** One side of a comparison: a body, a period, an outlet, or all the rest. */
export interface TextSide {
  /** Characters of text, the measure of how much could have been said. */
  characters: number;
  /** Mentions of each phrase. */
  mentions: ReadonlyMap<PhraseId, number>;
}

export interface Distinctive {
  phraseId: PhraseId;
  /** Mentions here and in the rest. */
  n: number;
  restN: number;
  /** Mentions per 100,000 characters. */
  rate: number;
  restRate: number;
  /** Log-likelihood ratio; 6.63 is significant at 1 %. */
  g2: number;
}

export interface DistinctiveOptions {
  /** Characters either side needs at least. */
  minCharacters?: number;
  /** Mentions here at least. */
  minCount?: number;
  /** G² at least. */
  minG2?: number;
}

const PER = 100_000;

/**
 * Phrases one side says more often than the rest, the most distinctive first. Null when a side has less text than
 * `minCharacters` (10,000 by default): from so little nothing should be concluded.
 */
export function distinctive(target: TextSide, rest: TextSide, options: DistinctiveOptions = {}): Distinctive[] | null {
  const { minCharacters = 10_000, minCount = 3, minG2 = 6.63 } = options;
  if (Math.min(target.characters, rest.characters) < minCharacters) return null;
  const found: Distinctive[] = [];
  for (const [phraseId, n] of target.mentions) {
    const restN = rest.mentions.get(phraseId) ?? 0;
    const rate = (n * PER) / target.characters;
    const restRate = (restN * PER) / rest.characters;
    const g2 = logLikelihood(n, target.characters, restN, rest.characters);
    if (n >= minCount && rate > restRate && g2 >= minG2) found.push({ phraseId, n, restN, rate, restRate, g2 });
  }
  return found.sort((a, b) => b.g2 - a.g2 || b.n - a.n);
}
