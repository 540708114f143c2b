import { type Database, inTransaction } from "@huiyao/database";
import { finishWhenDone } from "./finish-import.ts";
import { FINISH_IMPORT, IMPORT_CHUNK, prepareQueue } from "./jobs.ts";

/** A job that was tried as often as it may be. */
export interface DeadLetter {
  /** By which it is retried or discarded. */
  jobId: string;
  /** Null for a job that brings persons and themes up to date. */
  chunkId: number | null;
  runId: number | null;
  texts: number;
  attempts: number;
  /** Null where the worker that had it last was killed. */
  reason: string | null;
}

export interface QueuedRun {
  id: number;
  startedAt: Date;
  status: string;
  chunks: number;
  doneChunks: number;
  texts: number;
  doneTexts: number;
}

export interface QueueState {
  /** Jobs that a worker can take now, that one has, and that wait for their next try. */
  ready: number;
  running: number;
  waiting: number;
  /** Pools of workers that have jobs at hand. */
  workers: number;
  /** Runs that are not finished, the latest first. */
  runs: QueuedRun[];
  deadLetters: DeadLetter[];
}

/** What is in the queue. @throws DatabaseError `needs-server` on SQLite */
export async function readQueue(database: Database): Promise<QueueState> {
  await prepareQueue(database);
  const { client } = database;
  const [counts] = await client.$queryRaw<Pick<QueueState, "ready" | "running" | "waiting" | "workers">[]>`
    SELECT CAST(count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at <= now()) AS INTEGER) AS "ready",
      CAST(count(*) FILTER (WHERE locked_at IS NOT NULL) AS INTEGER) AS "running",
      CAST(count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts AND run_at > now()) AS INTEGER) AS "waiting",
      CAST(count(DISTINCT locked_by) AS INTEGER) AS "workers"
    FROM graphile_worker.jobs WHERE task_identifier IN (${IMPORT_CHUNK}, ${FINISH_IMPORT})`;
  const runs = await client.$queryRaw<QueuedRun[]>`
    SELECT r."id", r."startedAt", r."status", CAST(count(*) AS INTEGER) AS "chunks",
      CAST(count(c."doneAt") AS INTEGER) AS "doneChunks", CAST(sum(c."texts") AS INTEGER) AS "texts",
      CAST(coalesce(sum(c."texts") FILTER (WHERE c."doneAt" IS NOT NULL), 0) AS INTEGER) AS "doneTexts"
    FROM "ImportRun" r JOIN "ImportChunk" c ON c."runId" = r."id" WHERE r."status" <> 'finished'
    GROUP BY r."id" ORDER BY r."id" DESC`;
  const deadLetters = await client.$queryRaw<DeadLetter[]>`
    SELECT CAST(j.id AS TEXT) AS "jobId", c."id" AS "chunkId", c."runId", coalesce(c."texts", 0) AS "texts",
      CAST(j.attempts AS INTEGER) AS "attempts", j.last_error AS "reason"
    FROM graphile_worker.jobs j LEFT JOIN "ImportChunk" c ON j.key = ${`${IMPORT_CHUNK}-`} || c."id"
    WHERE j.task_identifier IN (${IMPORT_CHUNK}, ${FINISH_IMPORT}) AND j.locked_at IS NULL AND j.attempts >= j.max_attempts
    ORDER BY j.id`;
  return { ready: 0, running: 0, waiting: 0, workers: 0, ...counts, runs, deadLetters };
}

/** Jobs that a worker has or will have. */
export async function countPending({ client }: Database): Promise<number> {
  const [row] = await client.$queryRaw<{ jobs: number }[]>`
    SELECT CAST(count(*) AS INTEGER) AS "jobs" FROM graphile_worker.jobs
    WHERE task_identifier IN (${IMPORT_CHUNK}, ${FINISH_IMPORT}) AND (locked_at IS NOT NULL OR attempts < max_attempts)`;
  return row?.jobs ?? 0;
}

/** Puts dead letters back into the queue, all of them or those named; returns how many. */
export async function retryDeadLetters(database: Database, jobIds?: readonly string[]): Promise<number> {
  const letters = await chosenLetters(database, jobIds);
  const ids = letters.map(({ jobId }) => jobId);
  await database.client.$executeRaw`
    SELECT graphile_worker.reschedule_jobs(CAST(${ids} AS text[])::bigint[], run_at := now(), attempts := 0)`;
  return letters.length;
}

/** Gives dead letters up for good, all of them or those named: their texts are not imported. Returns how many. */
export async function discardDeadLetters(database: Database, jobIds?: readonly string[]): Promise<number> {
  const letters = await chosenLetters(database, jobIds);
  const ids = letters.map(({ jobId }) => jobId);
  const chunkIds = letters.flatMap(({ chunkId }) => (chunkId === null ? [] : [chunkId]));
  await inTransaction(database, async (client) => {
    await client.$executeRaw`SELECT graphile_worker.complete_jobs(CAST(${ids} AS text[])::bigint[])`;
    await client.importChunk.deleteMany({ where: { id: { in: chunkIds } } });
  });
  const runIds = new Set(letters.flatMap(({ runId }) => (runId === null ? [] : [runId])));
  for (const runId of runIds) await finishWhenDone(database, runId);
  return letters.length;
}

async function chosenLetters(database: Database, jobIds: readonly string[] | undefined): Promise<DeadLetter[]> {
  const { deadLetters } = await readQueue(database);
  return jobIds === undefined ? deadLetters : deadLetters.filter(({ jobId }) => jobIds.includes(jobId));
}
