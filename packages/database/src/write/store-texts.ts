import type { DatabaseClient } from "../client.ts";
import type { Database } from "../database.ts";
import { engineOf } from "../engine/engine.ts";
import { WrittenMeanwhileError } from "../engine/postgresql-errors.ts";
import { classifySource, marksOf, readStoredTexts } from "./classify-source.ts";
import { removeCountedRows, removeDerivedRows, writeDerivedRows } from "./derived-rows.ts";
import {
  insertSourceTexts,
  replaceSourceTexts,
  restoreSourceTexts,
  updateDerivedColumns,
  updateKnownColumns,
} from "./source-text-rows.ts";
import type { TextToStore } from "./text-to-store.ts";
import { inTransaction } from "./transaction.ts";

export interface StoredCounts {
  inserted: number;
  updated: number;
  unchanged: number;
  /** Keys of the texts inserted or updated. */
  keys: string[];
  /** Names of texts of this very import that others of it have replaced: two of its texts have one file and id. */
  displaced: string[];
}

/**
 * Stores texts with all that was derived from them, in one transaction: all of them, or none when it fails. Texts that
 * another import has stored meanwhile are unchanged.
 */
export function storeTexts(database: Database, runId: number, texts: readonly TextToStore[]): Promise<StoredCounts> {
  return inTransaction(database, (client) => storeTextsIn(client, runId, texts));
}

/** Does what {@link storeTexts} does in a transaction that is open already. */
export async function storeTextsIn(
  client: DatabaseClient,
  runId: number,
  texts: readonly TextToStore[],
): Promise<StoredCounts> {
  const counts: StoredCounts = { inserted: 0, updated: 0, unchanged: 0, keys: [], displaced: [] };
  let characters = 0;
  for (const part of withoutRelated(texts)) characters += await storePart(client, runId, part, counts);
  const { inserted, updated, unchanged } = counts;
  await client.importRun.update({
    where: { id: runId },
    data: {
      inserted: { increment: inserted },
      updated: { increment: updated },
      unchanged: { increment: unchanged },
      characters: { increment: characters },
    },
  });
  return counts;
}

/** Derives stored texts anew, by their numbers: their rows are replaced, the texts stay. */
export function rederiveTexts(database: Database, texts: ReadonlyMap<number, TextToStore>): Promise<void> {
  return inTransaction(database, async (client) => {
    await removeDerivedRows(client, [...texts.keys()]);
    await updateDerivedColumns(client, texts);
    await writeDerivedRows(client, texts);
  });
}

/** Takes texts out with everything derived from them, and the older texts they took the place of. */
export function removeTexts(database: Database, textIds: readonly number[]): Promise<void> {
  return inTransaction(database, async (client) => {
    const list = engineOf(client).numbers(textIds);
    // The rows of a replaced text were taken out when it was replaced.
    const current = await client.$queryRaw<{ id: number }[]>`
      SELECT "id" FROM "SourceText" WHERE "replacedById" IS NULL AND "id" IN (${list})`;
    await removeDerivedRows(
      client,
      current.map(({ id }) => id),
    );
    await client.$executeRaw`DELETE FROM "SourceText" WHERE "id" IN (${list})`;
  });
}

async function storePart(
  client: DatabaseClient,
  runId: number,
  texts: readonly TextToStore[],
  counts: StoredCounts,
): Promise<number> {
  const ids = await engineOf(client).reserveIds(client, { SourceText: texts.length });
  const stored = await readStoredTexts(
    client,
    texts.map(({ source }) => source),
  );
  const inserted = new Map<number, TextToStore>();
  const restored = new Map<number, TextToStore>();
  const completed = new Map<number, TextToStore>();
  const replacements: { old: number; by: number }[] = [];
  const contentOf = new Map(stored.map(({ id, contentHash }) => [id, contentHash]));
  for (const text of texts) {
    const classification = classifySource(text.source, stored);
    if (classification.kind === "complete" && contentOf.get(classification.id) === text.source.contentHash) {
      completed.set(classification.id, text);
      counts.updated++;
      counts.keys.push(text.source.key);
      continue;
    }
    // A text that was corrected since it was read is completed when it comes again.
    if (classification.kind === "unchanged" || classification.kind === "complete") {
      counts.unchanged++;
      continue;
    }
    const id = classification.kind === "restore" ? classification.id : ids.next("SourceText");
    (classification.kind === "restore" ? restored : inserted).set(id, text);
    for (const old of classification.replaced) replacements.push({ old, by: id });
    if (classification.kind === "restore" || classification.replaced.length > 0) counts.updated++;
    else counts.inserted++;
    counts.keys.push(text.source.key);
  }
  counts.displaced.push(...(await displacedNames(client, runId, replacements, new Map([...inserted, ...restored]))));
  await removeDerivedRows(
    client,
    replacements.map(({ old }) => old),
  );
  await removeCountedRows(client, [...completed.keys()]);
  await insertSourceTexts(client, runId, inserted);
  await restoreSourceTexts(client, runId, restored);
  await replaceSourceTexts(client, replacements);
  await completeTexts(client, completed);
  const written = new Map([...inserted, ...restored, ...completed]);
  await writeDerivedRows(client, written);
  await refuseRivals(client, new Map([...inserted, ...restored]));
  return [...written.values()].reduce((sum, { derived }) => sum + derived.characters, 0);
}

/** The names of those texts that this import stored and now replaces by another of the same name: of the same file and id. */
async function displacedNames(
  client: DatabaseClient,
  runId: number,
  replacements: readonly { old: number; by: number }[],
  written: ReadonlyMap<number, TextToStore>,
): Promise<string[]> {
  if (replacements.length === 0) return [];
  const nameNow = new Map(replacements.map(({ old, by }) => [old, written.get(by)?.source.name]));
  const rows = await client.sourceText.findMany({
    where: { id: { in: [...nameNow.keys()] }, runId },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ id, name }) => (name === nameNow.get(id) ? [name] : []));
}

/**
 * Throws what has the transaction run again where another writer of PostgreSQL has meanwhile stored the same words, or others at the
 * same place. Writers come here one by one, as each has the lock of the sums, so that the later sees what the earlier wrote.
 */
async function refuseRivals(client: DatabaseClient, written: ReadonlyMap<number, TextToStore>): Promise<void> {
  if (engineOf(client).name === "sqlite" || written.size === 0) return;
  const sources = [...written.values()].map(({ source }) => source);
  const stored = (await readStoredTexts(client, sources)).filter(({ id }) => !written.has(id));
  for (const source of sources) {
    const now = classifySource(source, stored);
    if (now.kind !== "insert" || now.replaced.length > 0) throw new WrittenMeanwhileError();
  }
}

/** Says of corrected texts what is known of them now, and of what people did to them under which key they are found. */
async function completeTexts(client: DatabaseClient, texts: ReadonlyMap<number, TextToStore>): Promise<void> {
  if (texts.size === 0) return;
  const before = await client.sourceText.findMany({
    where: { id: { in: [...texts.keys()] } },
    select: { id: true, key: true },
  });
  await updateKnownColumns(client, texts);
  for (const { id, key } of before) {
    const { source } = texts.get(id) ?? {};
    if (source !== undefined)
      await client.reviewAction.updateMany({ where: { textKey: key }, data: { textKey: source.key } });
  }
}

/** Splits a list so that no part holds two texts of one content or one place: the later has to find the earlier stored. */
function withoutRelated(texts: readonly TextToStore[]): TextToStore[][] {
  const parts: TextToStore[][] = [];
  let seen = new Set<string>();
  for (const text of texts) {
    const marks = marksOf(text.source);
    const part = parts.at(-1);
    if (part === undefined || marks.some((mark) => seen.has(mark))) {
      parts.push([text]);
      seen = new Set(marks);
    } else {
      part.push(text);
      for (const mark of marks) seen.add(mark);
    }
  }
  return parts;
}
