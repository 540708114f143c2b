import { type DatabaseClient, type EditedEntry, readEditedEntries, storePhrases } from "@huiyao/database";
import {
  type DiscoveredPhrase,
  knownPhrases,
  type LexiconEntry,
  PHRASE_GROUPS,
  PHRASE_LEVELS,
  STARTING_LEXICON,
} from "@huiyao/themes";
import { TALLY_ROW } from "./count-phrases.ts";

/** Makes the stored phrases those that are known: edited by people, shipped, or discovered by the last ranking. */
export async function refreshPhrases(client: DatabaseClient): Promise<void> {
  const edited = [...(await readEditedEntries(client)).values()].map(toEntry);
  const known = knownPhrases(await readRanked(client), edited, STARTING_LEXICON);
  await storePhrases(
    client,
    known.map(({ phrase, aliases, kind, group, level, note, hidden }) => ({
      text: phrase,
      aliases: [...aliases],
      kind,
      group,
      level,
      note,
      isHidden: hidden,
    })),
  );
}

/** Keeps what discovery has ranked, so that a change of the lexicon needs no counting. */
export async function storeRanked(client: DatabaseClient, phrases: readonly DiscoveredPhrase[]): Promise<void> {
  await client.themeTally.updateMany({ data: { ranked: JSON.stringify(phrases), isRanked: true } });
}

async function readRanked(client: DatabaseClient): Promise<DiscoveredPhrase[]> {
  const row = await client.themeTally.findUnique({ where: { id: TALLY_ROW }, select: { ranked: true } });
  if (row === null || row.ranked === null) return [];
  const stored: DiscoveredPhrase[] = JSON.parse(row.ranked);
  return stored;
}

/** A stored entry with its words checked against those the lexicon knows. */
export function toEntry({ phrase, aliases, group, level, note, isHidden }: EditedEntry): LexiconEntry {
  return {
    id: phrase,
    phrase,
    aliases,
    group: PHRASE_GROUPS.find((known) => known === group) ?? null,
    level: PHRASE_LEVELS.find((known) => known === level) ?? null,
    note,
    hidden: isHidden,
  };
}
