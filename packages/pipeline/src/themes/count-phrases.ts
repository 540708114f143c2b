import { type Database, inTransaction } from "@huiyao/database";
import { mergeTallies, type PhraseTally, tally } from "@huiyao/themes";
import { readThemeTexts } from "./stored-articles.ts";
import { batchesOf } from "./text-batches.ts";

/** Archives up to this size are counted afresh each time: exact, and still quick. */
const RECOUNT_CHARACTERS = 2_000_000;

/** Counting takes about 20 bytes of memory a character. */
const BATCH_CHARACTERS = 4_000_000;

/** The one row of its table. */
export const TALLY_ROW = 1;

/**
 * Brings the count of repeated strings up to date: texts not yet counted are, batch by batch, each in one transaction with
 * the marks on its texts.
 */
export async function countPhrases(database: Database, onStep: () => void): Promise<void> {
  const { client } = database;
  const uncounted = { replacedById: null, isTallied: false };
  if ((await client.sourceText.count({ where: uncounted })) === 0) return;
  const { _sum } = await client.sourceText.aggregate({ where: { replacedById: null }, _sum: { characters: true } });
  const isSmall = (_sum.characters ?? 0) <= RECOUNT_CHARACTERS;
  let counted = isSmall ? null : await readTally(database);
  const texts = await client.sourceText.findMany({
    where: isSmall ? { replacedById: null } : uncounted,
    select: { id: true, characters: true },
    orderBy: { id: "asc" },
  });
  for (const batch of batchesOf(texts, BATCH_CHARACTERS)) {
    const own = tally(await readThemeTexts(client, batch));
    const merged = counted === null ? own : mergeTallies(counted, own);
    await inTransaction(database, async (transaction) => {
      const row = { id: TALLY_ROW, tally: JSON.stringify(merged), isRanked: false };
      await transaction.themeTally.upsert({ where: { id: TALLY_ROW }, create: row, update: row });
      await transaction.$executeRawUnsafe(
        'UPDATE "SourceText" SET "isTallied" = 1 WHERE "id" IN (SELECT value FROM json_each(?))',
        JSON.stringify(batch),
      );
    });
    counted = merged;
    onStep();
  }
}

/** The count of all counted texts; null when none is. */
export async function readTally({ client }: Database): Promise<PhraseTally | null> {
  const row = await client.themeTally.findUnique({ where: { id: TALLY_ROW } });
  if (row === null) return null;
  const stored: PhraseTally = JSON.parse(row.tally);
  return stored;
}
