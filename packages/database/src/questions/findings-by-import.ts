import { Prisma } from "../generated/sqlite/client.ts";
import type { Reader } from "./reader.ts";

/** What one import brought, as its texts stand today. */
export interface ImportQuality {
  runId: number;
  startedAt: Date;
  isSample: boolean;
  texts: number;
  characters: number;
  /** Open findings. */
  errors: number;
  warnings: number;
  infos: number;
}

/** The latest `size` imports that have texts, the earliest of them first. Corrected texts count for the import they came with. */
export async function findingsByImport({ client }: Reader, size: number): Promise<ImportQuality[]> {
  const sums = await client.sourceText.groupBy({
    by: ["runId"],
    where: { replacedById: null },
    _count: { _all: true },
    _sum: { characters: true, errors: true, warnings: true, infos: true },
    orderBy: { runId: Prisma.SortOrder.desc },
    take: size,
  });
  const runs = await client.importRun.findMany({
    where: { id: { in: sums.map(({ runId }) => runId) } },
    select: { id: true, startedAt: true, isSample: true },
  });
  const runOf = new Map(runs.map((run) => [run.id, run]));
  return sums.reverse().flatMap(({ runId, _count, _sum }) => {
    const run = runOf.get(runId);
    if (run === undefined) return [];
    const { characters, errors, warnings, infos } = _sum;
    return {
      runId,
      startedAt: run.startedAt,
      isSample: run.isSample,
      texts: _count._all,
      characters: characters ?? 0,
      errors: errors ?? 0,
      warnings: warnings ?? 0,
      infos: infos ?? 0,
    };
  });
}
