export { discover } from "./discovery/discover.ts";
export { type DiscoveredPhrase, type PhraseKind, type RankOptions, rankPhrases } from "./discovery/rank.ts";
export type { Repeat } from "./discovery/repeats.ts";
export type { Row } from "./discovery/rows.ts";
export { mergeTallies, type PhraseTally, type TallyOptions, tally } from "./discovery/tally.ts";
export { type Mention, matchArticle } from "./matching/match-article.ts";
export { type MatchEntry, PhraseMatcher, type TextMention } from "./matching/phrase-matcher.ts";
export { withoutQuotes } from "./text/quotes.ts";
export { type ThemeText, themeText } from "./text/theme-text.ts";
