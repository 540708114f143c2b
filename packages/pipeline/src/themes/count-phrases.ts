import { type Database, engineOf, inTransaction } from "@huiyao/database";
import {
  defaultMinDocuments,
  mergeTallies,
  type PhraseTally,
  packTally,
  type ThemeText,
  tally,
  unpackTally,
} from "@huiyao/themes";
import { readThemeTexts } from "./stored-articles.ts";
import { batchesOf } from "./text-batches.ts";

/** Archives up to this size are counted afresh each time: exact, and still quick. */
const RECOUNT_CHARACTERS = 2_000_000;

/** Beyond, counting waits until so much of the archive is uncounted: a few texts bring nothing that repeats. */
const LEAST_SHARE = 0.01;

/** Counting takes about 20 bytes of memory a character. */
const BATCH_CHARACTERS = 4_000_000;

/** The one row of its table. */
export const TALLY_ROW = 1;

/** The count, null when every text was counted before, and how many texts were read for it. */
export interface Counted {
  tally: PhraseTally | null;
  texts: number;
}

/**
 * Brings the count of repeated strings up to date and returns it, marking the texts as counted in the transaction that
 * stores it. Only texts that were not counted before are read, except in small archives, and in large ones only once they are a
 * hundredth of all: what discovery costs follows from what came.
 *
 * @param recountBelow characters up to which an archive is counted afresh
 */
export async function countPhrases(
  database: Database,
  onStep: () => void,
  recountBelow: number = RECOUNT_CHARACTERS,
): Promise<Counted> {
  const { client } = database;
  const uncounted = { replacedById: null, isTallied: false };
  const waiting = await client.sourceText.aggregate({ where: uncounted, _count: true, _sum: { characters: true } });
  if (waiting._count === 0) return { tally: null, texts: 0 };
  const archive = (await client.coverageMonth.aggregate({ _sum: { characters: true } }))._sum.characters ?? 0;
  const isSmall = archive <= recountBelow;
  if (!isSmall && (waiting._sum.characters ?? 0) < archive * LEAST_SHARE) return { tally: null, texts: 0 };
  let counted = isSmall ? null : await readTally(database);
  const texts = await client.sourceText.findMany({
    where: counted === null ? { replacedById: null } : uncounted,
    select: { id: true, characters: true },
    orderBy: { id: "asc" },
  });
  for (const batch of batchesOf(texts, BATCH_CHARACTERS)) {
    const read = await readThemeTexts(client, batch);
    const own = isSmall ? tally(read) : tallyBatch(read);
    counted = counted === null ? own : mergeTallies(counted, own);
    onStep();
  }
  if (counted === null) return { tally: null, texts: 0 };
  const stored = packTally(counted);
  await inTransaction(database, async (transaction) => {
    await engineOf(transaction).lockShared(transaction);
    await transaction.$executeRaw`
      INSERT INTO "ThemeTally" ("id", "tally", "isRanked") VALUES (${TALLY_ROW}, ${stored}, false)
      ON CONFLICT ("id") DO UPDATE SET "tally" = excluded."tally", "isRanked" = excluded."isRanked"`;
    const counts = engineOf(transaction).numbers(texts.map(({ id }) => id));
    await transaction.$executeRaw`UPDATE "SourceText" SET "isTallied" = true WHERE "id" IN (${counts})`;
  });
  return { tally: counted, texts: texts.length };
}

/**
 * The count of a batch that is added to those of others. A string below the threshold of one batch brings nothing from it, so
 * that half of what a whole archive of that size asks for is asked here.
 */
function tallyBatch(texts: readonly ThemeText[]): PhraseTally {
  return tally(texts, { minDocuments: Math.max(2, Math.ceil(defaultMinDocuments(texts.length) / 2)) });
}

/** The count of all counted texts; null when none is, or when they were counted in another way than now. */
export async function readTally({ client }: Database): Promise<PhraseTally | null> {
  const row = await client.themeTally.findUnique({ where: { id: TALLY_ROW }, select: { tally: true } });
  return row === null ? null : unpackTally(row.tally);
}
