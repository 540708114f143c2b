export { type Mention, matchArticle } from "./matching/match-article.ts";
export { type MatchEntry, PhraseMatcher, type TextMention } from "./matching/phrase-matcher.ts";
export { withoutQuotes } from "./text/quotes.ts";
export { type ThemeText, themeText } from "./text/theme-text.ts";
