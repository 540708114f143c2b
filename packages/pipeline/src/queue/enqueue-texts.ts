import { type Database, inTransaction, type SourceToStore } from "@huiyao/database";
import type { ReadResult } from "@huiyao/sources";
import { currentVersions } from "../derive/versions.ts";
import { inChunks } from "../import/chunks.ts";
import { emptyFailure, readFailure, storeFailures } from "../import/failures.ts";
import { startRun } from "../import/import-run.ts";
import { findNewSources } from "../import/new-sources.ts";
import { toSource } from "../import/source-key.ts";
import { type ImportFailure, type ImportOptions, ImportTally } from "../import/summary.ts";
import { writeChunk } from "./chunk-content.ts";
import { finishWhenDone } from "./finish-import.ts";
import { addChunkJob, prepareQueue } from "./jobs.ts";

/** Texts of one job: some seconds of work, so that a machine that dies loses little. */
const CHUNK_SIZE = { texts: 1_000, characters: 2_000_000 };

export interface EnqueueOptions extends Pick<ImportOptions, "signal" | "onProgress"> {
  /** Most texts of one job; default 1,000. */
  chunkTexts?: number;
}

/** What became of the texts that were to be queued. */
export interface EnqueueSummary {
  runId: number;
  /** False when it was stopped by its signal; what was queued is imported all the same. */
  finished: boolean;
  enqueued: number;
  chunks: number;
  /** Stored already; not queued. */
  unchanged: number;
  failed: number;
  seconds: number;
  failures: ImportFailure[];
}

/**
 * Puts texts into the queue, for workers on any number of machines to import. A chunk and its job are written in one
 * transaction; texts that are stored already are left out, so that a call that was cut short is simply made again.
 *
 * @throws DatabaseError `needs-server` on SQLite
 */
export async function enqueueTexts(
  database: Database,
  sources: AsyncIterable<ReadResult> | Iterable<ReadResult>,
  options: EnqueueOptions = {},
): Promise<EnqueueSummary> {
  await prepareQueue(database);
  const run = await startRun(database, currentVersions(), false, "enqueuing");
  try {
    return await enqueueAll(database, run.id, sources, options);
  } finally {
    await run.end();
  }
}

async function enqueueAll(
  database: Database,
  runId: number,
  sources: AsyncIterable<ReadResult> | Iterable<ReadResult>,
  { signal, onProgress, chunkTexts = CHUNK_SIZE.texts }: EnqueueOptions,
): Promise<EnqueueSummary> {
  const tally = new ImportTally(runId, onProgress);
  const updates = new Set<string>();
  let enqueued = 0;
  let chunks = 0;
  for await (const results of inChunks(sources, signal, { ...CHUNK_SIZE, texts: chunkTexts })) {
    const failures: ImportFailure[] = [];
    const texts: SourceToStore[] = [];
    for (const result of results) {
      if (result.kind === "failure") failures.push(readFailure(result));
      else if (!/\S/.test(result.text)) failures.push(emptyFailure(result.name));
      else texts.push(toSource(result, false));
    }
    const fresh = (await findNewSources(database.client, texts, null, updates)).map(({ source }) => source);
    await enqueueChunk(database, runId, fresh, failures, texts.length - fresh.length);
    enqueued += fresh.length;
    if (fresh.length > 0) chunks++;
    tally.fail(failures);
    tally.summary.unchanged += texts.length - fresh.length;
    tally.addBytes(
      results.length,
      results.reduce((sum, result) => sum + (result.kind === "text" ? result.bytes : 0), 0),
    );
    tally.tell("reading");
  }
  await database.client.importRun.update({ where: { id: runId }, data: { status: "running" } });
  await finishWhenDone(database, runId);
  tally.tell("reading", true);
  const { unchanged, failed, failures, seconds } = tally.summary;
  return { runId, finished: signal?.aborted !== true, enqueued, chunks, unchanged, failed, seconds, failures };
}

async function enqueueChunk(
  database: Database,
  runId: number,
  texts: readonly SourceToStore[],
  failures: readonly ImportFailure[],
  unchanged: number,
): Promise<void> {
  await inTransaction(database, async (client) => {
    await storeFailures(client, runId, failures);
    if (unchanged > 0) {
      await client.importRun.update({ where: { id: runId }, data: { unchanged: { increment: unchanged } } });
    }
    if (texts.length === 0) return;
    const chunk = await client.importChunk.create({
      data: { runId, texts: texts.length, content: writeChunk(texts), enqueuedAt: new Date() },
      select: { id: true },
    });
    await addChunkJob(client, chunk.id);
  });
}
