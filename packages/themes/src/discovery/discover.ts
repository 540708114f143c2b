import type { ThemeText } from "../text/theme-text.ts";
import type { DiscoveredPhrase } from "./discovered-phrase.ts";
import { type RankOptions, rankPhrases } from "./rank.ts";
import { tally } from "./tally.ts";

/** The recurring policy phrases of a set of texts, best first: {@link tally} and {@link rankPhrases} in one. */
export function discover(texts: Iterable<ThemeText>, options: RankOptions = {}): DiscoveredPhrase[] {
  const { minDocuments } = options;
  return rankPhrases(tally(texts, minDocuments === undefined ? {} : { minDocuments }), options);
}
