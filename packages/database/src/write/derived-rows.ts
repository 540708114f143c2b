import type { DatabaseClient } from "../client.ts";
import { engineOf } from "../engine/engine.ts";
import { dropUnusedPersons, personsIn } from "../persons/relink-texts.ts";
import { bulkInsert } from "./bulk-insert.ts";
import { changeRollups } from "./rollups.ts";
import { countRows, TextRows } from "./text-rows.ts";
import type { TextToStore } from "./text-to-store.ts";

/** Writes the derived rows of texts whose own rows are there, and adds them to the rollups. */
export async function writeDerivedRows(client: DatabaseClient, texts: ReadonlyMap<number, TextToStore>): Promise<void> {
  const engine = engineOf(client);
  const rows = new TextRows(await engine.reserveIds(client, countRows(texts.values())), engine);
  for (const [id, text] of texts) rows.add(id, text);
  for (const batch of rows.batches) await bulkInsert(client, batch);
  await changeRollups(client, 1, [...texts.keys()]);
  await noteChanges(client, [...texts.keys()]);
}

/**
 * Takes the derived rows of texts out of the tables and the rollups. What discovery has counted cannot be taken back: if
 * one of the texts was counted, counting starts again.
 */
export async function removeDerivedRows(client: DatabaseClient, textIds: readonly number[]): Promise<void> {
  if (textIds.length === 0) return;
  await removeCountedRows(client, textIds);
  const list = engineOf(client).numbers(textIds);
  const counted = await client.$executeRaw`
    UPDATE "SourceText" SET "isTallied" = false WHERE "isTallied" AND "id" IN (${list})`;
  if (counted > 0) {
    await client.themeTally.deleteMany();
    await client.sourceText.updateMany({ where: { isTallied: true }, data: { isTallied: false } });
  }
}

/**
 * The same where a version with other white space, some other characters or another day comes in their place: what repeats in it
 * stays counted.
 */
export async function removeCountedRows(client: DatabaseClient, textIds: readonly number[]): Promise<void> {
  if (textIds.length === 0) return;
  const list = engineOf(client).numbers(textIds);
  await changeRollups(client, -1, textIds);
  await noteChanges(client, textIds);
  const persons = await personsIn(client, textIds);
  await client.$executeRaw`
    UPDATE "Article" SET "isCopyChecked" = false
    WHERE "copyOfId" IN (SELECT "id" FROM "Article" WHERE "textId" IN (${list}))`;
  await client.$executeRaw`DELETE FROM "Finding" WHERE "textId" IN (${list})`;
  await client.$executeRaw`DELETE FROM "Article" WHERE "textId" IN (${list})`;
  await dropUnusedPersons(client, persons);
}

/** Texts that have to be compared with the others anew: see `compareTexts` of @huiyao/pipeline, which takes them off. */
function noteChanges(client: DatabaseClient, textIds: readonly number[]): Promise<void> {
  return bulkInsert(client, { table: "TextChange", columns: ["textId"], rows: textIds.map((id) => [id]) });
}
