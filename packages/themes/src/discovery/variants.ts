import type { DiscoveredPhrase } from "./discovered-phrase.ts";
import { AFTER_PHRASES, EMPTY_NOUNS } from "./grammar.ts";

/** So much more often than with the noun after it must a phrase that is no slogan stand, for the noun to be dropped. */
const FOLD_RATIO = 3;

/**
 * Folds 十四五规划 into 十四五: a slogan, or a far more frequent phrase, followed by a noun that adds nothing. Into what is
 * only ever said of something else nothing is folded.
 */
export function foldVariants(accepted: Map<string, DiscoveredPhrase>, attributive: ReadonlySet<string>): void {
  for (const [text, variant] of accepted) {
    for (let end = text.length - 1; end >= 2; end--) {
      const core = accepted.get(text.slice(0, end));
      if (core === undefined || attributive.has(core.phrase) || !AFTER_PHRASES.has(text.slice(end))) continue;
      const ratio = core.kind === "phrase" && !EMPTY_NOUNS.has(text.slice(end)) ? FOLD_RATIO : 1;
      if (core.documents < ratio * variant.documents) continue;
      core.aliases.push(text);
      accepted.delete(text);
      break;
    }
  }
}

/** A part of a longer phrase that seldom stands without it is dropped. */
const PART_SHARE = 0.6;

export function dropParts(accepted: Map<string, DiscoveredPhrase>): void {
  const longestFirst = [...accepted.keys()].sort((a, b) => b.length - a.length);
  for (const text of longestFirst) {
    const whole = accepted.get(text);
    if (whole === undefined) continue;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 2; end <= text.length; end++) {
        if (end - start === text.length) continue;
        const part = accepted.get(text.slice(start, end));
        const own = part !== undefined && (part.kind === "quoted" || part.kind === "formula");
        if (part !== undefined && !own && whole.occurrences >= PART_SHARE * part.occurrences)
          accepted.delete(part.phrase);
      }
    }
  }
}

/** What is only ever said of something else is dropped when the phrases it begins account for it. */
export function dropBeginnings(accepted: Map<string, DiscoveredPhrase>, attributive: ReadonlySet<string>): void {
  const begun = new Map<string, number>();
  for (const { phrase, occurrences } of accepted.values()) {
    for (let end = phrase.length - 1; end >= 2; end--) {
      const beginning = phrase.slice(0, end);
      if (!accepted.has(beginning)) continue;
      if (attributive.has(beginning)) begun.set(beginning, (begun.get(beginning) ?? 0) + occurrences);
      break;
    }
  }
  for (const [text, sum] of begun) {
    const beginning = accepted.get(text);
    if (beginning !== undefined && sum >= PART_SHARE * beginning.occurrences) accepted.delete(text);
  }
}
