import type { Database, DatabaseClient } from "@huiyao/database";
import { finishRun } from "../import/import-run.ts";
import { settleRecord } from "../import/settle-record.ts";
import { addFinishJob, IMPORT_CHUNK } from "./jobs.ts";

/** Adds the last job of a run when none of its chunks is still to be imported. Called after each chunk, so by the last one. */
export async function finishWhenDone({ client }: Database, runId: number, exceptChunk = 0): Promise<void> {
  const run = await client.importRun.findUnique({ where: { id: runId }, select: { status: true } });
  if (run === null || run.status === "enqueuing" || (await openChunks(client, runId, exceptChunk)) > 0) return;
  await addFinishJob(client, runId);
}

/**
 * Brings up to date what follows from all texts together, then calls the run finished; stopped where a chunk was given up. Can be
 * run again: it does what there is to do.
 */
export async function finishImport(database: Database, runId: number): Promise<void> {
  if ((await openChunks(database.client, runId, 0)) > 0) return;
  await settleRecord(database);
  const left = await database.client.importChunk.count({ where: { runId, doneAt: null } });
  await finishRun(database, runId, left === 0);
}

/** Chunks of a run that a worker has or will have: those given up do not count. */
async function openChunks(client: DatabaseClient, runId: number, except: number): Promise<number> {
  const [row] = await client.$queryRaw<{ open: number }[]>`
    SELECT CAST(count(*) AS INTEGER) AS "open" FROM "ImportChunk" c
    JOIN graphile_worker.jobs j ON j.key = ${`${IMPORT_CHUNK}-`} || c."id"
    WHERE c."runId" = ${runId} AND c."doneAt" IS NULL AND c."id" <> ${except}
      AND (j.locked_at IS NOT NULL OR j.attempts < j.max_attempts)`;
  return row?.open ?? 0;
}
