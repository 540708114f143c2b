import { Worker } from "node:worker_threads";
import { type Database, inTransaction, type PhraseToStore, type Prisma, storePhrases } from "@huiyao/database";
import { type DiscoveredPhrase, guessGroup, type PhraseTally, rankPhrases, STARTING_LEXICON } from "@huiyao/themes";
import { builtFile } from "../built-file.ts";
import { countPhrases, readTally, TALLY_ROW } from "./count-phrases.ts";
import { matchPhrases } from "./match-phrases.ts";

/** Texts waiting whose counting would keep the calling thread busy for more than a moment. */
const INLINE_CHARACTERS = 300_000;

/** Heap of the thread that counts: a limit, because garbage would otherwise pile up as far as the machine allows. */
const heapLimitMb = (archiveCharacters: number) => 512 + Math.ceil(archiveCharacters / 100_000);

/**
 * Brings phrases and their mentions up to date, in a thread of its own when there is much to do, so that the calling
 * thread stays free. Can be stopped anywhere and run again.
 */
export async function updateThemes(database: Database, onStep: () => void = () => undefined): Promise<void> {
  const { client } = database;
  const charactersOf = async (where: Prisma.SourceTextWhereInput) =>
    (await client.sourceText.aggregate({ where, _sum: { characters: true } }))._sum.characters ?? 0;
  const waiting = await charactersOf({ replacedById: null, OR: [{ isTallied: false }, { phrasesUpTo: 0 }] });
  const file = waiting > INLINE_CHARACTERS ? builtFile("themes/worker.js") : null;
  if (file === null) return updateThemesHere(database, onStep);
  const worker = new Worker(file, {
    workerData: database.url,
    resourceLimits: { maxOldGenerationSizeMb: heapLimitMb(await charactersOf({ replacedById: null })) },
  });
  await new Promise<void>((resolve, reject) => {
    worker.on("message", onStep);
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`counting phrases ended with ${code}`))));
  });
}

/**
 * Brings phrases and their mentions up to date with the stored texts: counts texts not counted before, ranks, and matches
 * what is new. Can be stopped anywhere and run again.
 */
export async function updateThemesHere(database: Database, onStep: () => void): Promise<void> {
  const counted = await countPhrases(database, onStep);
  await rankCounted(database, counted);
  await matchPhrases(database, onStep);
}

/** Makes the stored phrases those of the present count, unless they are. */
async function rankCounted(database: Database, counted: PhraseTally | null): Promise<void> {
  const state = await database.client.themeTally.findUnique({ where: { id: TALLY_ROW }, select: { isRanked: true } });
  if (state?.isRanked === true) return;
  const tally = counted ?? (await readTally(database));
  const phrases = tally === null ? [] : rankPhrases(tally).map(toPhrase);
  await inTransaction(database, async (client) => {
    await storePhrases(client, phrases);
    await client.themeTally.updateMany({ data: { isRanked: true } });
  });
}

/** A discovered phrase with what the shipped lexicon knows of it, else the field of policy its words suggest. */
function toPhrase({ phrase, aliases, kind }: DiscoveredPhrase): PhraseToStore {
  const entry = lexiconByForm.get(phrase);
  return {
    text: phrase,
    aliases,
    kind,
    group: entry?.group ?? guessGroup(phrase),
    level: entry?.level ?? null,
    note: entry?.note ?? "",
  };
}

const lexiconByForm = new Map(
  STARTING_LEXICON.entries.flatMap((entry) => [entry.phrase, ...entry.aliases].map((form) => [form, entry] as const)),
);
