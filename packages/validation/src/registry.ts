import type { Rule } from "./rule.ts";
import { compatibilityCharacter } from "./rules/characters/compatibility-character.ts";
import { confusableCharacter } from "./rules/characters/confusable-character.ts";
import { garbledText } from "./rules/characters/garbled-text.ts";
import { halfwidthPunctuation } from "./rules/characters/halfwidth-punctuation.ts";
import { mixedScript } from "./rules/characters/mixed-script.ts";
import { preferredTerm } from "./rules/characters/preferred-term.ts";
import { unbalancedPair } from "./rules/characters/unbalanced-pair.ts";
import { misplacedHeadline } from "./rules/completeness/misplaced-headline.ts";
import { missingHeadline } from "./rules/completeness/missing-headline.ts";
import { missingOpening } from "./rules/completeness/missing-opening.ts";
import { missingYear } from "./rules/completeness/missing-year.ts";
import { brokenLine } from "./rules/layout/broken-line.ts";
import { digitSpacing } from "./rules/layout/digit-spacing.ts";
import { nameAcrossLines } from "./rules/layout/name-across-lines.ts";
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
  garbledText,
  compatibilityCharacter,
  halfwidthPunctuation,
  mixedScript,
  confusableCharacter,
  unbalancedPair,
  preferredTerm,
  missingHeadline,
  misplacedHeadline,
  missingYear,
  missingOpening,
];

const BY_ID = new Map(rules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return BY_ID.get(id);
}
