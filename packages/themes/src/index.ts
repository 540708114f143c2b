export { discover } from "./discovery/discover.ts";
export type { DiscoveredPhrase, PhraseKind } from "./discovery/discovered-phrase.ts";
export { type RankOptions, rankPhrases } from "./discovery/rank.ts";
export type { Repeat } from "./discovery/repeats.ts";
export type { Row } from "./discovery/rows.ts";
export { defaultMinDocuments, mergeTallies, type PhraseTally, type TallyOptions, tally } from "./discovery/tally.ts";
export { packTally, unpackTally } from "./discovery/tally-text.ts";
export { readCsv, writeCsv } from "./lexicon/csv.ts";
export { guessGroup } from "./lexicon/group-cues.ts";
export { type KnownPhrase, knownPhrases } from "./lexicon/known-phrases.ts";
export {
  formsOf,
  Lexicon,
  type LexiconEntry,
  PHRASE_GROUPS,
  PHRASE_LEVELS,
  type PhraseGroup,
  type PhraseLevel,
} from "./lexicon/lexicon.ts";
export { fromCsv, toCsv } from "./lexicon/lexicon-csv.ts";
export { LexiconError, type LexiconErrorCode } from "./lexicon/lexicon-error.ts";
export { STARTING_LEXICON } from "./lexicon/starting-lexicon.ts";
export { type Mention, matchArticle } from "./matching/match-article.ts";
export { type MatchEntry, PhraseMatcher, type TextMention } from "./matching/phrase-matcher.ts";
export {
  type Companion,
  companions,
  type PairCount,
  type SpeakerCount,
  type SpeakerShare,
  topSpeakers,
} from "./measures/company.ts";
export { groupCopies, SIGNATURE_PARTS, storySignature } from "./measures/copies.ts";
export { type Distinctive, type DistinctiveOptions, distinctive, type TextSide } from "./measures/distinctive.ts";
export {
  DEFAULT_HEAT,
  HEAT_STEPS,
  type HeatBoard,
  type HeatCell,
  type HeatConfig,
  type HeatOptions,
  type HeatRow,
  type HeatStep,
  heatBoard,
  heatCells,
} from "./measures/heat.ts";
export {
  type ContextLine,
  type ContextOrder,
  keywordInContext,
  type MentionInText,
  sentenceAt,
} from "./measures/keyword-in-context.ts";
export { addMonths, monthRange, monthsBetween } from "./measures/months.ts";
export {
  baselineFrom,
  DEFAULT_MOVEMENTS,
  type Movement,
  type MovementConfig,
  type MovementOptions,
  movements,
  type PeriodCounts,
  type PhraseMovement,
  periodCounts,
} from "./measures/movements.ts";
export {
  compare,
  MOST_COMPARED,
  type PhraseAnswers,
  type PhraseCurve,
  phraseCurve,
  phrasePage,
} from "./measures/phrase-page.ts";
export {
  type MonthTotal,
  monthsOf,
  monthsWith,
  type PhraseId,
  type PhraseMonth,
  type Point,
  type Series,
  type SeriesOptions,
  seriesOf,
  UNDATED,
  type Unit,
} from "./measures/series.ts";
export { type Interval, logLikelihood, poissonAtLeast, poissonAtMost, wilson } from "./measures/statistics.ts";
export { withoutQuotes } from "./text/quotes.ts";
export { type ThemeText, themeText } from "./text/theme-text.ts";
