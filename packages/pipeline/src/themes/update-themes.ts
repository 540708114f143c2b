import { type Database, inTransaction, type Prisma } from "@huiyao/database";
import { type PhraseTally, rankPhrases } from "@huiyao/themes";
import { builtFile } from "../built-file.ts";
import { runThread } from "../work-thread.ts";
import { countPhrases, readTally, TALLY_ROW } from "./count-phrases.ts";
import { matchPhrases } from "./match-phrases.ts";
import { refreshPhrases, storeRanked } from "./phrases.ts";

/** Texts waiting whose counting would keep the calling thread busy for more than a moment. */
const INLINE_CHARACTERS = 300_000;

/** What was done to bring the themes up to date. */
export interface ThemeWork {
  /** Texts whose repeated strings were counted. */
  counted: number;
  /** Texts that were matched, each with the phrases it had not been matched with. */
  matched: number;
}

/** `all`: count, rank and match · `match`: match only, after a change of the lexicon. */
export type ThemeTask = "all" | "match";

/**
 * Brings phrases and their mentions up to date, in a thread of its own when there is much to do, so that the
 * calling thread stays free. Can be stopped anywhere and run again.
 */
export function updateThemes(database: Database, onStep: () => void = () => undefined): Promise<ThemeWork> {
  return run(database, "all", onStep);
}

/** Matches the stored texts with the phrases they have not been matched with. */
export function matchThemes(database: Database): Promise<ThemeWork> {
  return run(database, "match", () => undefined);
}

async function run(database: Database, task: ThemeTask, onStep: () => void): Promise<ThemeWork> {
  const { client } = database;
  const charactersOf = async (where: Prisma.SourceTextWhereInput) =>
    (await client.sourceText.aggregate({ where, _sum: { characters: true } }))._sum.characters ?? 0;
  const { _max } = await client.phrase.aggregate({ _max: { id: true } });
  const waiting = await charactersOf({
    replacedById: null,
    OR: [{ phrasesUpTo: task === "all" ? 0 : { lt: _max.id ?? 0 } }, ...(task === "all" ? [{ isTallied: false }] : [])],
  });
  const file = waiting > INLINE_CHARACTERS ? builtFile("themes/worker.js") : null;
  if (file === null) return updateThemesHere(database, task, onStep);
  return runThread(file, database, { task }, { onStep });
}

/**
 * Brings phrases and their mentions up to date with the stored texts: counts texts not counted before, ranks, and
 * matches what is new. Can be stopped anywhere and run again.
 */
export async function updateThemesHere(database: Database, task: ThemeTask, onStep: () => void): Promise<ThemeWork> {
  if (task === "match") return { counted: 0, matched: await matchPhrases(database, onStep) };
  const { tally, texts } = await countPhrases(database, onStep);
  await rankCounted(database, tally);
  return { counted: texts, matched: await matchPhrases(database, onStep) };
}

/** Makes the stored phrases those of the present count and the present lexicon. */
async function rankCounted(database: Database, counted: PhraseTally | null): Promise<void> {
  const state = await database.client.themeTally.findUnique({ where: { id: TALLY_ROW }, select: { isRanked: true } });
  const isRanked = state === null || state.isRanked;
  const tally = isRanked ? null : (counted ?? (await readTally(database)));
  const ranked = tally === null ? null : rankPhrases(tally);
  await inTransaction(database, async (client) => {
    if (ranked !== null) await storeRanked(client, ranked);
    await refreshPhrases(client);
  });
}
