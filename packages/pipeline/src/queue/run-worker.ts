import { EventEmitter } from "node:events";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { type Database, type DatabaseError, toDatabaseError } from "@huiyao/database";
import { type JobHelpers, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { Pool } from "pg";
import { z } from "zod";
import { closeInterruptedRuns } from "../import/run-life.ts";
import { finishImport, finishLeftRuns, finishWhenDone } from "./finish-import.ts";
import { FreshDeriver } from "./fresh-deriver.ts";
import { type ChunkCounts, importChunk } from "./import-chunk.ts";
import { FINISH_IMPORT, IMPORT_CHUNK, prepareQueue, requireServer, silent } from "./jobs.ts";
import { Liveness } from "./liveness.ts";
import { countPending } from "./queue-state.ts";

/** Jobs at a time: while one is stored another is parsed. */
const JOBS_AT_A_TIME = 2;

const BEAT_MS = 2_000;
const POLL_MS = 1_000;

/** How long jobs under way may take when the worker is to stop. */
const STOP_MS = 60_000;

/** After a lost connection. */
const WAIT_MS = 5_000;

/** What a worker has done or met. */
export type WorkerEvent =
  | ({ kind: "chunk"; chunkId: number; runId: number; seconds: number } & ChunkCounts)
  | { kind: "finished"; runId: number; seconds: number }
  | { kind: "failed"; job: string; reason: string; attempt: number; isLast: boolean }
  | { kind: "waiting"; error: DatabaseError };

export interface WorkerOptions {
  /** Stops after the jobs at hand. */
  signal?: AbortSignal;
  /** Ends when nothing is left to do; else it waits for more. */
  untilEmpty?: boolean;
  onEvent?: (event: WorkerEvent) => void;
}

/**
 * Does the queue's jobs, until it is stopped. Any number of workers on any number of machines may run at once; one that is
 * killed loses what it had at hand to the others within seconds. A lost connection is waited for.
 *
 * @throws DatabaseError `needs-server` on SQLite
 */
export async function runWorker(database: Database, options: WorkerOptions = {}): Promise<void> {
  const { signal, onEvent = () => undefined } = options;
  const deriver = new FreshDeriver(database);
  try {
    while (signal?.aborted !== true) {
      try {
        await prepareQueue(database);
        // Of runs whose enqueueing was killed what was queued is imported and finished.
        await closeInterruptedRuns(database);
        if (await runPool(database, deriver, options)) return;
      } catch (error) {
        const known = toDatabaseError(error, "postgresql", database.name);
        if (known?.code !== "unreachable" && known?.code !== "connection-lost") throw known ?? error;
        onEvent({ kind: "waiting", error: known });
        await sleep(WAIT_MS, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
      }
    }
  } finally {
    await deriver.close();
  }
}

/** Runs the library's workers until they are stopped; false where they ended by themselves, as after a lost connection. */
async function runPool(database: Database, deriver: FreshDeriver, options: WorkerOptions): Promise<boolean> {
  const { signal, untilEmpty = false } = options;
  const pgPool = new Pool({ connectionString: requireServer(database), max: JOBS_AT_A_TIME + 3 });
  // A connection that breaks shows where it is used next.
  pgPool.on("error", () => undefined);
  pgPool.on("connect", (client) => client.on("error", () => undefined));
  const liveness = new Liveness(pgPool);
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => liveness.name(workerPool.id));
  const runner = await run({
    pgPool,
    concurrency: JOBS_AT_A_TIME,
    taskList: taskList(database, deriver, options),
    parsedCronItems: [],
    pollInterval: POLL_MS,
    noHandleSignals: true,
    logger: silent,
    events,
    // Without a delay the library does not wait for the end of a job to be written, nor hear of it when that fails.
    preset: { worker: { gracefulShutdownAbortTimeout: STOP_MS, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= runner.stop().catch(() => undefined);
  };
  signal?.addEventListener("abort", stop);
  const ended = new AbortController();
  const beating = beatUntil(ended.signal, async () => {
    await liveness.beat();
    await finishLeftRuns(database);
    if (untilEmpty && (await countPending(database)) === 0) stop();
  });
  try {
    await runner.promise;
    await stopping;
    return stopping !== undefined;
  } finally {
    ended.abort();
    signal?.removeEventListener("abort", stop);
    await beating;
    liveness.close();
    await pgPool.end();
  }
}

async function beatUntil(signal: AbortSignal, beat: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await beat().catch(() => undefined);
    await sleep(BEAT_MS, undefined, { signal }).catch(() => undefined);
  }
}

const chunkPayload = z.object({ chunkId: z.number().int() });
const finishPayload = z.object({ runId: z.number().int() });

function taskList(database: Database, deriver: FreshDeriver, { onEvent = () => undefined }: WorkerOptions): TaskList {
  const doneBy = `${hostname()}:${process.pid}`;
  const told = async <T>(helpers: JobHelpers, work: (seconds: () => number) => Promise<T>): Promise<T> => {
    const { key, id, attempts, max_attempts } = helpers.job;
    const started = performance.now();
    try {
      return await work(() => (performance.now() - started) / 1000);
    } catch (error) {
      const known = toDatabaseError(error, "postgresql", database.name) ?? error;
      const reason = known instanceof Error ? known.message : String(known);
      onEvent({ kind: "failed", job: key ?? id, reason, attempt: attempts, isLast: attempts >= max_attempts });
      throw known;
    }
  };
  return {
    [IMPORT_CHUNK]: (payload, helpers) =>
      told(helpers, async (seconds) => {
        const { chunkId } = chunkPayload.parse(payload);
        try {
          const done = await deriver.use((use) => importChunk(database, chunkId, use, doneBy));
          if (done === null) return;
          const { runId, counts } = done;
          if (counts !== null) onEvent({ kind: "chunk", chunkId, runId, seconds: seconds(), ...counts });
          await finishWhenDone(database, runId, chunkId);
        } catch (error) {
          if (helpers.job.attempts >= helpers.job.max_attempts) await finishWithout(database, chunkId);
          throw error;
        }
      }),
    [FINISH_IMPORT]: (payload, helpers) =>
      told(helpers, async (seconds) => {
        const { runId } = finishPayload.parse(payload);
        if (await finishImport(database, runId)) onEvent({ kind: "finished", runId, seconds: seconds() });
      }),
  };
}

/** A chunk that is given up does not keep the rest of its run from being finished. */
async function finishWithout(database: Database, chunkId: number): Promise<void> {
  const chunk = await database.client.importChunk.findUnique({ where: { id: chunkId }, select: { runId: true } });
  if (chunk !== null) await finishWhenDone(database, chunk.runId, chunkId);
}
