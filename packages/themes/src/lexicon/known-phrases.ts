import type { DiscoveredPhrase } from "../discovery/discovered-phrase.ts";
import { withoutQuotes } from "../text/quotes.ts";
import { guessGroup } from "./group-cues.ts";
import { formsOf, type Lexicon, type LexiconEntry } from "./lexicon.ts";

/** A phrase the archive is matched with; `kind` says how discovery found it, `lexicon` when it did not. */
export interface KnownPhrase extends Omit<LexiconEntry, "id"> {
  kind: DiscoveredPhrase["kind"] | "lexicon";
}

/**
 * Every phrase to be matched: what people have edited, as they left it; the shipped lexicon, as far as they have not taken
 * its forms; and what discovery found and neither of them has. No form stands twice.
 */
export function knownPhrases(
  discovered: readonly DiscoveredPhrase[],
  edited: readonly Omit<LexiconEntry, "id">[],
  shipped: Lexicon,
): KnownPhrase[] {
  const kinds = new Map(discovered.map(({ phrase, kind }) => [withoutQuotes(phrase), kind]));
  const owners = new Map<string, KnownPhrase>();
  const known: KnownPhrase[] = [];
  const add = (entry: Omit<LexiconEntry, "id">) => {
    const { phrase: text, group, level, note, hidden } = entry;
    const aliases = entry.aliases.filter((form) => !owners.has(withoutQuotes(form)));
    const kind = formsOf({ phrase: text, aliases }).flatMap((form) => kinds.get(form) ?? [])[0] ?? "lexicon";
    const phrase: KnownPhrase = { phrase: text, aliases, group, level, note, hidden, kind };
    for (const form of formsOf(phrase)) owners.set(form, phrase);
    known.push(phrase);
  };
  for (const entry of edited) add(entry);
  const own = known.length;
  for (const entry of shipped.entries) if (!owners.has(withoutQuotes(entry.phrase))) add(entry);
  const fromShipped = new Set(known.slice(own));
  for (const { phrase, aliases } of discovered) {
    const owner = owners.get(withoutQuotes(phrase));
    if (owner === undefined) {
      add({ phrase, aliases, group: guessGroup(phrase), level: null, note: "", hidden: false });
    } else if (fromShipped.has(owner)) {
      const more = aliases.filter((form) => !owners.has(withoutQuotes(form)));
      owner.aliases = [...owner.aliases, ...more];
      for (const form of more) owners.set(withoutQuotes(form), owner);
    }
  }
  return known;
}
