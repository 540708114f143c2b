import type { Database } from "@huiyao/database";
import type { Versions } from "../derive/versions.ts";

/** Notes that an import has begun and returns its number. */
export async function startRun(
  database: Database,
  versions: Versions,
  isSample: boolean,
  status: "running" | "enqueuing" = "running",
): Promise<number> {
  const run = await database.client.importRun.create({
    data: { startedAt: new Date(), status, isSample, ...versions },
  });
  return run.id;
}

export async function finishRun(database: Database, runId: number, finished: boolean): Promise<void> {
  await database.client.importRun.update({
    where: { id: runId },
    data: { finishedAt: new Date(), status: finished ? "finished" : "stopped" },
  });
}
