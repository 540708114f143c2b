import type { Rule } from "./rule.ts";
import { compatibilityCharacter } from "./rules/characters/compatibility-character.ts";
import { confusableCharacter } from "./rules/characters/confusable-character.ts";
import { garbledText } from "./rules/characters/garbled-text.ts";
import { halfwidthPunctuation } from "./rules/characters/halfwidth-punctuation.ts";
import { mixedScript } from "./rules/characters/mixed-script.ts";
import { preferredTerm } from "./rules/characters/preferred-term.ts";
import { unbalancedPair } from "./rules/characters/unbalanced-pair.ts";
import { emptyArticle } from "./rules/completeness/empty-article.ts";
import { misplacedHeadline } from "./rules/completeness/misplaced-headline.ts";
import { missingBody } from "./rules/completeness/missing-body.ts";
import { missingByline } from "./rules/completeness/missing-byline.ts";
import { missingDate } from "./rules/completeness/missing-date.ts";
import { missingEnding } from "./rules/completeness/missing-ending.ts";
import { missingHeadline } from "./rules/completeness/missing-headline.ts";
import { missingOpening } from "./rules/completeness/missing-opening.ts";
import { missingYear } from "./rules/completeness/missing-year.ts";
import { attendeeCountMismatch } from "./rules/consistency/attendee-count-mismatch.ts";
import { chairNotAttending } from "./rules/consistency/chair-not-attending.ts";
import { dateAfterPublication } from "./rules/consistency/date-after-publication.ts";
import { impossibleDate } from "./rules/consistency/impossible-date.ts";
import { repeatedAttendee } from "./rules/consistency/repeated-attendee.ts";
import { unclosedList } from "./rules/consistency/unclosed-list.ts";
import { weekdayMismatch } from "./rules/consistency/weekday-mismatch.ts";
import { duplicateArticle } from "./rules/corpus/duplicate-article.ts";
import { inconsistentName } from "./rules/corpus/inconsistent-name.ts";
import { nearDuplicate } from "./rules/corpus/near-duplicate.ts";
import { ordinalRegression } from "./rules/corpus/ordinal-regression.ts";
import { outletVariant } from "./rules/corpus/outlet-variant.ts";
import { titleConflict } from "./rules/corpus/title-conflict.ts";
import { brokenLine } from "./rules/layout/broken-line.ts";
import { columnInterleaving } from "./rules/layout/column-interleaving.ts";
import { digitSpacing } from "./rules/layout/digit-spacing.ts";
import { mixedIndent } from "./rules/layout/mixed-indent.ts";
import { nameAcrossLines } from "./rules/layout/name-across-lines.ts";
import { pageFurniture } from "./rules/layout/page-furniture.ts";
import { repeatedText } from "./rules/layout/repeated-text.ts";
import { splitDate } from "./rules/layout/split-date.ts";
import { splitName } from "./rules/layout/split-name.ts";
import { splitTitle } from "./rules/layout/split-title.ts";
import { straySpace } from "./rules/layout/stray-space.ts";

/** Every rule, in the order the documentation lists them. */
export const rules: readonly Rule[] = [
  brokenLine,
  splitName,
  nameAcrossLines,
  splitDate,
  splitTitle,
  digitSpacing,
  straySpace,
  pageFurniture,
  columnInterleaving,
  repeatedText,
  mixedIndent,
  garbledText,
  compatibilityCharacter,
  halfwidthPunctuation,
  mixedScript,
  confusableCharacter,
  unbalancedPair,
  preferredTerm,
  missingHeadline,
  misplacedHeadline,
  missingByline,
  missingDate,
  missingYear,
  missingOpening,
  missingEnding,
  emptyArticle,
  missingBody,
  impossibleDate,
  dateAfterPublication,
  weekdayMismatch,
  attendeeCountMismatch,
  repeatedAttendee,
  chairNotAttending,
  unclosedList,
  inconsistentName,
  titleConflict,
  duplicateArticle,
  nearDuplicate,
  ordinalRegression,
  outletVariant,
];

const BY_ID = new Map(rules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}
