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
  return Promise.all(
    runs.map(async (run) => {
      const current = { runId: run.id, replacedById: null };
      const [texts, meetings] = await Promise.all([
        client.sourceText.aggregate({
          where: current,
          _count: { _all: true },
          _avg: { score: true },
          _sum: { errors: true, warnings: true, infos: true },
        }),
        client.meeting.count({ where: { article: { sourceText: current } } }),
      ]);
      return {
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
        texts: texts._count._all,
        meetings,
        findings: (texts._sum.errors ?? 0) + (texts._sum.warnings ?? 0) + (texts._sum.infos ?? 0),
        score: texts._avg.score,
      };
    }),
  );
}

function runStatus(word: string): RunStatus {
  return word === "finished" || word === "stopped" || word === "interrupted" ? word : "running";
}
