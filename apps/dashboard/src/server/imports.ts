import { type ImportRunRow, importRuns } from "@huiyao/database/questions";
import { closeInterruptedRuns } from "@huiyao/pipeline/runs";
import { record } from "./record.ts";

/** The latest imports first; one whose process was killed says so. */
export async function latestImports(size: number): Promise<ImportRunRow[]> {
  const database = await record();
  // Where nothing can be written, the list is shown as it stands.
  await closeInterruptedRuns(database).catch(() => []);
  return importRuns(database, size);
}
