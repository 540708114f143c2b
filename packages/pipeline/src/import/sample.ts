import { type Database, removeTexts } from "@huiyao/database";
import { sampleTexts } from "@huiyao/samples";
import type { ReadResult } from "@huiyao/sources";
import { importTexts } from "./import-texts.ts";
import { settleRecord } from "./settle-record.ts";
import type { ImportOptions, ImportSummary } from "./summary.ts";

/** Imports the made-up newspaper, marked as such. */
export function importSample(database: Database, options: ImportOptions = {}): Promise<ImportSummary> {
  return importTexts(database, readSample(), { ...options, isSample: true });
}

/**
 * Takes the made-up newspaper out again, with its runs and the versions that corrections took the place of, and brings the themes up
 * to date; says how many of its texts the record showed.
 */
export async function removeSample(database: Database): Promise<{ removed: number }> {
  const texts = await database.client.sourceText.findMany({
    where: { isSample: true },
    select: { id: true, replacedById: true },
  });
  await removeTexts(
    database,
    texts.map(({ id }) => id),
  );
  await database.client.importRun.deleteMany({ where: { isSample: true, texts: { none: {} } } });
  await settleRecord(database);
  return { removed: texts.filter(({ replacedById }) => replacedById === null).length };
}

function readSample(): ReadResult[] {
  return sampleTexts().map(({ id, name, text, published, outlet }) => ({
    kind: "text",
    id,
    name,
    place: `sample:${id}`,
    pageKey: null,
    line: null,
    text,
    bytes: Buffer.byteLength(text),
    published,
    outlet,
  }));
}
