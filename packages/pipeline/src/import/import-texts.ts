import {
  type Database,
  DatabaseError,
  type SourceToStore,
  storeTexts,
  type TextToStore,
  toDatabaseError,
} from "@huiyao/database";
import type { ReadResult } from "@huiyao/sources";
import { deriveSettings } from "../derive/derive-text.ts";
import { createGrowingDeriver, type Deriver } from "../derive/growing-deriver.ts";
import { expireDecisions } from "../quality/decide.ts";
import { readDecisions } from "../quality/stored-decisions.ts";
import { CHUNK_SIZE, inChunks } from "./chunks.ts";
import { deriveFailure, emptyFailure, readFailure, storeFailure, storeFailures } from "./failures.ts";
import { finishRun, startRun } from "./import-run.ts";
import { findNewSources, type NewSource } from "./new-sources.ts";
import { PlannedTexts } from "./planned-texts.ts";
import { settleRecord } from "./settle-record.ts";
import { toSource } from "./source-key.ts";
import { type ImportFailure, type ImportOptions, type ImportSummary, ImportTally } from "./summary.ts";

/**
 * Parses, checks and stores texts, then brings the themes up to date. A text is stored with everything derived from it or
 * not at all; one that fails does not stop the others. The same texts again change nothing.
 *
 * @throws DatabaseError when nothing more can be written; what was stored before stays
 */
export async function importTexts(
  database: Database,
  sources: AsyncIterable<ReadResult> | Iterable<ReadResult>,
  options: ImportOptions & { isSample?: boolean } = {},
): Promise<ImportSummary> {
  try {
    return await runImport(database, sources, options);
  } catch (error) {
    throw toDatabaseError(error, database.location.engine, database.name) ?? error;
  }
}

async function runImport(
  database: Database,
  sources: AsyncIterable<ReadResult> | Iterable<ReadResult>,
  options: ImportOptions & { isSample?: boolean },
): Promise<ImportSummary> {
  const isDryRun = options.dryRun ?? false;
  const size = { ...CHUNK_SIZE, texts: options.chunkTexts ?? CHUNK_SIZE.texts };
  const settings = deriveSettings(await readDecisions(database.client));
  if (!isDryRun) await expireDecisions(database, settings.today);
  const run = isDryRun ? null : await startRun(database, settings.versions, options.isSample ?? false);
  const runId = run?.id ?? null;
  const tally = new ImportTally(runId, options.onProgress);
  const deriver = createGrowingDeriver(settings, isDryRun ? 0 : 1);
  try {
    const planned = isDryRun ? new PlannedTexts() : null;
    const updates = new Set<string>();
    const waiting: Promise<Prepared>[] = [];
    for await (const chunk of inChunks(sources, options.signal, size)) {
      // One chunk after the other, as what an earlier one displaces counts for a later.
      const chosen = await choose(database, chunk, options.isSample ?? false, planned, updates);
      const prepared = prepare(chosen, deriver);
      prepared.catch(() => undefined);
      waiting.push(prepared);
      if (waiting.length > deriver.width) await storeNext(database, runId, waiting, tally);
    }
    while (waiting.length > 0) await storeNext(database, runId, waiting, tally);
    await deriver.close();
    if (planned !== null) tally.summary.displaced = planned.displaced;
    tally.tell("reading", true);
    const isStopped = () => options.signal?.aborted === true;
    tally.summary.finished = !isStopped();
    if (runId !== null && tally.summary.finished) {
      await settleRecord(database, {
        onThemes: () => tally.tell("themes"),
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      });
      // Stopped while it was settled, some of that may be left: the next import does it.
      tally.summary.finished = !isStopped();
    }
    tally.tell("themes", true);
    if (runId !== null) await finishRun(database, runId, tally.summary.finished);
    return tally.summary;
  } catch (error) {
    if (runId !== null) await finishRun(database, runId, false).catch(() => undefined);
    throw error;
  } finally {
    await run?.end();
    await deriver.close();
  }
}

/** What of one chunk has to be parsed. */
interface Chosen {
  count: number;
  bytes: number;
  unchanged: number;
  fresh: NewSource[];
  failures: ImportFailure[];
}

async function choose(
  database: Database,
  chunk: readonly ReadResult[],
  isSample: boolean,
  planned: PlannedTexts | null,
  updates: Set<string>,
): Promise<Chosen> {
  const failures: ImportFailure[] = [];
  const sources: SourceToStore[] = [];
  let bytes = 0;
  for (const result of chunk) {
    if (result.kind === "failure") failures.push(readFailure(result));
    else if (!/\S/.test(result.text)) failures.push(emptyFailure(result.name));
    else sources.push(toSource(result, isSample));
    bytes += result.kind === "text" ? result.bytes : 0;
  }
  const fresh = await findNewSources(database.client, sources, planned, updates);
  return { count: chunk.length, bytes, unchanged: sources.length - fresh.length, fresh, failures };
}

/** One chunk, parsed and checked, ready to be stored. */
interface Prepared extends Omit<Chosen, "fresh"> {
  texts: TextToStore[];
  /** How many of those would update another text, as far as can be told before they are stored. */
  updates: number;
}

async function prepare({ fresh, ...chunk }: Chosen, deriver: Deriver): Promise<Prepared> {
  const texts: TextToStore[] = [];
  let updates = 0;
  const outcomes = await deriver.derive(fresh.map(({ source }) => source));
  fresh.forEach(({ source, isUpdate }, index) => {
    const outcome = outcomes[index];
    if (outcome?.kind !== "derived") {
      chunk.failures.push(deriveFailure(source.name, outcome?.reason ?? ""));
      return;
    }
    texts.push({ source, derived: outcome.derived });
    if (isUpdate) updates++;
  });
  return { ...chunk, texts, updates };
}

async function storeNext(
  database: Database,
  runId: number | null,
  waiting: Promise<Prepared>[],
  tally: ImportTally,
): Promise<void> {
  const prepared = await waiting.shift();
  if (prepared === undefined) return;
  tally.fail(prepared.failures);
  if (runId === null) {
    tally.summary.inserted += prepared.texts.length - prepared.updates;
    tally.summary.updated += prepared.updates;
    tally.addStored(prepared.texts);
  } else {
    await storeFailures(database.client, runId, prepared.failures);
    await storeChunk(database, runId, prepared.texts, tally);
    if (prepared.unchanged > 0) {
      await database.client.importRun.update({
        where: { id: runId },
        data: { unchanged: { increment: prepared.unchanged } },
      });
    }
  }
  tally.summary.unchanged += prepared.unchanged;
  tally.addBytes(prepared.count, prepared.bytes);
  tally.tell("reading");
}

/** Stores a chunk whole; where that fails for another reason than the database's state, text by text. */
async function storeChunk(
  database: Database,
  runId: number,
  texts: readonly TextToStore[],
  tally: ImportTally,
): Promise<void> {
  if (texts.length === 0) return;
  try {
    const counts = await storeTexts(database, runId, texts);
    tally.summary.inserted += counts.inserted;
    tally.summary.updated += counts.updated;
    tally.summary.unchanged += counts.unchanged;
    tally.addKeys(counts.keys);
    tally.summary.displaced.push(...counts.displaced);
    const stored = new Set(counts.keys);
    tally.addStored(texts.filter(({ source }) => stored.delete(source.key)));
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const [only, ...others] = texts;
    if (only !== undefined && others.length === 0) {
      const failure = storeFailure(only.source.name, error instanceof Error ? error.message : String(error));
      tally.fail([failure]);
      await storeFailures(database.client, runId, [failure]);
      return;
    }
    for (const text of texts) await storeChunk(database, runId, [text], tally);
  }
}
