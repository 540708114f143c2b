import { type Database, inTransaction, type PhraseToStore, storePhrases } from "@huiyao/database";
import { rankPhrases } from "@huiyao/themes";
import { countPhrases, readTally, TALLY_ROW } from "./count-phrases.ts";
import { matchPhrases } from "./match-phrases.ts";

/**
 * Brings phrases and their mentions up to date with the stored texts: counts texts not counted before, ranks, and matches
 * what is new. Can be stopped anywhere and run again.
 */
export async function updateThemes(database: Database, onStep: () => void = () => undefined): Promise<void> {
  await countPhrases(database, onStep);
  await rankCounted(database);
  await matchPhrases(database, onStep);
}

/** Makes the stored phrases those of the present count, unless they are. */
async function rankCounted(database: Database): Promise<void> {
  const state = await database.client.themeTally.findUnique({ where: { id: TALLY_ROW }, select: { isRanked: true } });
  if (state?.isRanked === true) return;
  const tally = await readTally(database);
  const phrases = tally === null ? [] : rankPhrases(tally).map(toPhrase);
  await inTransaction(database, async (client) => {
    await storePhrases(client, phrases);
    await client.themeTally.updateMany({ data: { isRanked: true } });
  });
}

function toPhrase({ phrase, aliases, kind }: ReturnType<typeof rankPhrases>[number]): PhraseToStore {
  return { text: phrase, aliases, kind, group: null, level: null, note: "" };
}
