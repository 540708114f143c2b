import type { Database } from "@huiyao/database";
import { Client } from "pg";

/** Any number: the first half of the advisory locks that say an import lives. */
const RUN_LOCK = 1_836_311_903;

/** Tells this process from an earlier one of the same number. */
const OWN_PROCESS = `${process.pid}:${Math.round(performance.timeOrigin)}`;

/** What says that an import is under way, until it is let go of. */
export interface RunLife {
  end(): Promise<void>;
}

/**
 * Says that this process works at a run. On PostgreSQL by a lock that the server lets go of when the connection ends, however it
 * ends; on SQLite, whose file is of one machine, by the process's number.
 */
export async function beginLife({ client, location }: Database, runId: number): Promise<RunLife> {
  if (location.engine === "sqlite") {
    await client.importRun.update({ where: { id: runId }, data: { process: OWN_PROCESS } });
    return { end: () => Promise.resolve() };
  }
  const connection = new Client({ connectionString: location.url });
  // Without its lock a run may be called interrupted; its end says what became of it.
  connection.on("error", () => undefined);
  await connection.connect();
  await connection.query("SELECT pg_advisory_lock_shared($1, $2)", [RUN_LOCK, runId]);
  return { end: () => connection.end().catch(() => undefined) };
}

/** An import that was cut short, with what it had done. */
export interface InterruptedRun {
  id: number;
  startedAt: Date;
  inserted: number;
  updated: number;
  unchanged: number;
  failed: number;
}

/**
 * Closes the imports whose process is gone, killed or cut off from power: `interrupted`, with what they had done. An import by the
 * queue goes on with other workers; where only its enqueueing was cut short, its workers may finish it.
 *
 * @returns the runs closed now
 */
export async function closeInterruptedRuns(database: Database): Promise<InterruptedRun[]> {
  const { client } = database;
  const open = await client.importRun.findMany({
    where: { OR: [{ status: "running", chunks: { none: {} } }, { status: "enqueuing" }] },
    select: {
      id: true,
      startedAt: true,
      process: true,
      status: true,
      inserted: true,
      updated: true,
      unchanged: true,
      failed: true,
    },
    orderBy: { id: "asc" },
  });
  if (open.length === 0) return [];
  const living = database.location.engine === "sqlite" ? null : await lockedRuns(database);
  const closed: InterruptedRun[] = [];
  for (const { process: owner, status, ...run } of open) {
    const { id } = run;
    if (living === null ? isAlive(owner) : living.has(id)) continue;
    const chunks = status === "enqueuing" ? await client.importChunk.count({ where: { runId: id } }) : 0;
    const to = chunks > 0 ? "running" : "interrupted";
    const { count } = await client.importRun.updateMany({ where: { id, status }, data: { status: to } });
    if (count > 0 && to === "interrupted") closed.push(run);
  }
  return closed;
}

async function lockedRuns({ client }: Database): Promise<Set<number>> {
  const rows = await client.$queryRaw<{ id: number }[]>`
    SELECT CAST(l.objid AS INTEGER) AS "id" FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.granted AND l.objsubid = 2
      AND CAST(l.classid AS BIGINT) = ${RUN_LOCK}`;
  return new Set(rows.map(({ id }) => id));
}

function isAlive(owner: string | null): boolean {
  if (owner === null) return false;
  if (owner === OWN_PROCESS) return true;
  const pid = Number(owner.split(":")[0]);
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, and is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
