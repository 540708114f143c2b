import { engineOf } from "../engine/engine.ts";
import type { Reader } from "./reader.ts";

export type RunStatus = "running" | "finished" | "stopped" | "interrupted";

export interface ImportRunRow {
  id: number;
  startedAt: Date;
  finishedAt: Date | null;
  /** `interrupted`: its process was killed; what it had stored stands. */
  status: RunStatus;
  isSample: boolean;
  inserted: number;
  updated: number;
  unchanged: number;
  failed: number;
  characters: number;
  failures: { name: string; zh: string; en: string }[];
  /** Texts of this run that still stand, meetings read from them, and their open findings. */
  texts: number;
  meetings: number;
  findings: number;
  /** Mean score of those texts; null without any. */
  score: number | null;
}

/** The latest imports first, each with at most `failureCount` of its failures. */
export async function importRuns({ client }: Reader, size: number, failureCount = 20): Promise<ImportRunRow[]> {
  const runs = await client.importRun.findMany({
    orderBy: { id: "desc" },
    take: size,
    include: { failures: { orderBy: { id: "asc" }, take: failureCount, select: { name: true, zh: true, en: true } } },
  });
  const runIds = runs.map(({ id }) => id);
  const sums = await client.$queryRaw<RunSums[]>`
    SELECT "runId", "texts", "meetings", "errors" + "warnings" + "infos" AS "findings",
      CASE WHEN "scored" > 0 THEN CAST("tenths" AS DOUBLE PRECISION) / "scored" / 10 END AS "score"
    FROM "RunSum" WHERE "runId" IN (${engineOf(client).numbers(runIds)})`;
  const sumsOf = new Map(sums.map(({ runId, ...sum }) => [runId, sum]));
  return runs.map((run) => ({
    id: run.id,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    status: runStatus(run.status),
    isSample: run.isSample,
    inserted: run.inserted,
    updated: run.updated,
    unchanged: run.unchanged,
    failed: run.failed,
    characters: run.characters,
    failures: run.failures,
    ...(sumsOf.get(run.id) ?? { texts: 0, meetings: 0, findings: 0, score: null }),
  }));
}

type RunSums = Pick<ImportRunRow, "texts" | "meetings" | "findings" | "score"> & { runId: number };

function runStatus(word: string): RunStatus {
  return word === "finished" || word === "stopped" || word === "interrupted" ? word : "running";
}
