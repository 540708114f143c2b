import {
  type Database,
  type DatabaseClient,
  DatabaseError,
  inTransaction,
  type StoredCounts,
  storeTexts,
  storeTextsIn,
  type TextToStore,
} from "@huiyao/database";
import type { Deriver } from "../derive/growing-deriver.ts";
import { deriveFailure, storeFailure, storeFailures } from "../import/failures.ts";
import { findNewSources } from "../import/new-sources.ts";
import type { ImportFailure } from "../import/summary.ts";
import { readChunk } from "./chunk-content.ts";

/** What became of the texts of one chunk. */
export type ChunkCounts = Omit<StoredCounts, "keys"> & { failed: number };

/**
 * Imports one chunk: parses and checks its texts and stores them. The rows and the mark that the chunk is done are one
 * transaction, which only the first to set the mark can commit: a chunk that is taken up twice, because a worker was thought
 * dead and was not, is stored once.
 *
 * @returns null where it was done before
 */
export async function importChunk(
  database: Database,
  chunkId: number,
  deriver: Deriver,
  doneBy: string,
): Promise<{ runId: number; counts: ChunkCounts | null } | null> {
  const { client } = database;
  const chunk = await client.importChunk.findUnique({ where: { id: chunkId } });
  if (chunk === null) return null;
  const { runId, content } = chunk;
  if (content === null) return { runId, counts: null };
  const sources = readChunk(content);
  const fresh = (await findNewSources(client, sources, null, new Set())).map(({ source }) => source);
  const outcomes = await deriver.derive(fresh);
  const texts: TextToStore[] = [];
  const failures: ImportFailure[] = [];
  fresh.forEach((source, index) => {
    const outcome = outcomes[index];
    if (outcome?.kind === "derived") texts.push({ source, derived: outcome.derived });
    else failures.push(deriveFailure(source.name, outcome?.reason ?? ""));
  });
  const derived = { chunkId, doneBy, runId, unchanged: sources.length - fresh.length, texts, failures };
  const counts = await storeDerivedChunk(database, derived).catch(async (error: unknown) => {
    if (error instanceof DatabaseError) throw error;
    const { stored, refused } = await storeOneByOne(database, runId, texts);
    const rest = await storeDerivedChunk(database, { ...derived, texts: [], failures: [...failures, ...refused] });
    return rest === null ? null : sumOf([rest, ...stored]);
  });
  return { runId, counts };
}

interface DerivedChunk {
  chunkId: number;
  doneBy: string;
  runId: number;
  unchanged: number;
  texts: readonly TextToStore[];
  failures: readonly ImportFailure[];
}

function storeDerivedChunk(database: Database, chunk: DerivedChunk): Promise<ChunkCounts | null> {
  const { runId, texts, failures } = chunk;
  return inTransaction(database, async (client) => {
    if (!(await markDone(client, chunk))) return null;
    await storeFailures(client, runId, failures);
    const { inserted, updated, unchanged, displaced } = await storeTextsIn(client, runId, texts);
    if (chunk.unchanged > 0) {
      await client.importRun.update({ where: { id: runId }, data: { unchanged: { increment: chunk.unchanged } } });
    }
    return { inserted, updated, unchanged: unchanged + chunk.unchanged, failed: failures.length, displaced };
  });
}

/** False where another worker has set the mark. Its texts are stored and need not be kept twice. */
async function markDone(client: DatabaseClient, { chunkId, doneBy }: DerivedChunk): Promise<boolean> {
  const { count } = await client.importChunk.updateMany({
    where: { id: chunkId, doneAt: null },
    data: { doneAt: new Date(), doneBy, content: null },
  });
  return count === 1;
}

/** Where the database does not take a chunk whole: stores what it takes, text by text, and says of the others why not. */
async function storeOneByOne(database: Database, runId: number, texts: readonly TextToStore[]) {
  const stored: ChunkCounts[] = [];
  const refused: ImportFailure[] = [];
  for (const text of texts) {
    try {
      stored.push({ ...(await storeTexts(database, runId, [text])), failed: 0 });
    } catch (error) {
      if (error instanceof DatabaseError) throw error;
      refused.push(storeFailure(text.source.name, error instanceof Error ? error.message : String(error)));
    }
  }
  return { stored, refused };
}

function sumOf(counts: readonly ChunkCounts[]): ChunkCounts {
  return counts.reduce((sum, { inserted, updated, unchanged, failed, displaced }) => ({
    inserted: sum.inserted + inserted,
    updated: sum.updated + updated,
    unchanged: sum.unchanged + unchanged,
    failed: sum.failed + failed,
    displaced: [...sum.displaced, ...displaced],
  }));
}
