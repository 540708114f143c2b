import type { Database } from "@huiyao/database";
import type { Versions } from "../derive/versions.ts";
import { beginLife, closeInterruptedRuns, type RunLife } from "./run-life.ts";

/** A run under way: its number, and what says that it lives. */
export interface StartedRun extends RunLife {
  id: number;
}

/** Notes that an import has begun, after closing those that were killed. */
export async function startRun(
  database: Database,
  versions: Versions,
  isSample: boolean,
  status: "running" | "enqueuing" = "running",
): Promise<StartedRun> {
  await closeInterruptedRuns(database);
  const { id } = await database.client.importRun.create({
    data: { startedAt: new Date(), status, isSample, ...versions },
  });
  return { id, ...(await beginLife(database, id)) };
}

export async function finishRun(database: Database, runId: number, finished: boolean): Promise<void> {
  await database.client.importRun.update({
    where: { id: runId },
    data: { finishedAt: new Date(), status: finished ? "finished" : "stopped" },
  });
}
