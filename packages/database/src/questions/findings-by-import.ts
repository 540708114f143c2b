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
  const sums = await client.runSum.findMany({
    where: { texts: { gt: 0 } },
    orderBy: { runId: "desc" },
    take: size,
    select: { runId: true, texts: true, characters: true, errors: true, warnings: true, infos: true },
  });
  const runs = await client.importRun.findMany({
    where: { id: { in: sums.map(({ runId }) => runId) } },
    select: { id: true, startedAt: true, isSample: true },
  });
  const runOf = new Map(runs.map(({ id, ...run }) => [id, run]));
  return sums.reverse().flatMap(({ characters, ...sum }) => {
    const run = runOf.get(sum.runId);
    return run === undefined ? [] : { ...sum, ...run, characters: Number(characters) };
  });
}
