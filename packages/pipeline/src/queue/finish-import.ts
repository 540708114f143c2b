import type { Database, DatabaseClient } from "@huiyao/database";
import { finishRun } from "../import/import-run.ts";
import { settleRecord } from "../import/settle-record.ts";
import { addFinishJob, FINISH_IMPORT, IMPORT_CHUNK } from "./jobs.ts";

/** Adds the last job of a run when none of its chunks is still to be imported. Called after each chunk, so by the last one. */
export async function finishWhenDone({ client }: Database, runId: number, exceptChunk = 0): Promise<void> {
  const run = await client.importRun.findUnique({ where: { id: runId }, select: { status: true } });
  if (run === null || run.status === "enqueuing" || (await openChunks(client, runId, exceptChunk)) > 0) return;
  await addFinishJob(client, runId);
}

/**
 * Adds the last job of runs that have neither a chunk to be imported nor that job: who had the last chunk was killed, or the job came
 * while a chunk that was just being given up still counted.
 */
export async function finishLeftRuns(database: Database): Promise<void> {
  const runs = await database.client.$queryRaw<{ id: number }[]>`
    SELECT r."id" FROM "ImportRun" r
    WHERE r."status" = 'running' AND r."id" IN (SELECT "runId" FROM "ImportChunk")
      AND NOT EXISTS (SELECT 1 FROM graphile_worker.jobs j WHERE j.key = ${`${FINISH_IMPORT}-`} || r."id")`;
  for (const { id } of runs) await finishWhenDone(database, id);
}

/**
 * Brings up to date what follows from all texts together, then calls the run finished; stopped where a chunk was given up. Can be
 * run again: it does what there is to do. False where a chunk is still to be imported, and nothing was done.
 */
export async function finishImport(database: Database, runId: number): Promise<boolean> {
  if ((await openChunks(database.client, runId, 0)) > 0) return false;
  await settleRecord(database);
  const left = await database.client.importChunk.count({ where: { runId, doneAt: null } });
  await finishRun(database, runId, left === 0);
  return true;
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
