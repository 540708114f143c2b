import { bulkInsert, type Database, type DatabaseClient, engineOf, inTransaction } from "@huiyao/database";
import { grouped } from "../grouped.ts";
import { FACT_COLUMNS, type Fact, storedFacts } from "./fact.ts";
import { factsOfTexts } from "./facts-of-texts.ts";
import { keepForms } from "./names.ts";

/** Texts whose facts or findings are replaced in one transaction, so that other writers wait for a moment only. */
export const TEXTS_A_TRANSACTION = 1_000;

/** Texts whose facts are those of their present rows, and have to be judged with what they were before. */
export interface Replaced {
  textIds: number[];
  old: Fact[];
  fresh: Fact[];
  /** The last number of the notes that say so, and how many there are: whoever judges them takes them off. */
  lastNote: number;
  notes: number;
}

/**
 * Puts what noted texts are looked up by in the place of what they were looked up by before, which is kept until it is judged.
 * The facts are worked out before the transaction; a text that was changed meanwhile is left for the next call.
 *
 * @returns false when no text is noted
 */
export async function replaceFacts(database: Database): Promise<boolean> {
  const { client } = database;
  const noted = await lastNotes(client);
  if (noted.size === 0) return false;
  const fresh = await factsOfTexts(client, [...noted.keys()]);
  await inTransaction(database, async (transaction) => {
    await engineOf(transaction).lockShared(transaction);
    const now = await lastNotes(transaction);
    const textIds = [...noted].flatMap(([textId, note]) => (now.get(textId) === note ? [textId] : []));
    await writeFacts(transaction, textIds, fresh);
  });
  return true;
}

async function writeFacts(client: DatabaseClient, textIds: readonly number[], facts: readonly Fact[]): Promise<void> {
  const isNoted = new Set(textIds);
  const fresh = facts.filter(({ textId }) => isNoted.has(textId));
  const before = [...(await unjudgedFacts(client, textIds)), ...(await storedFacts(client, textIds))];
  const old = grouped(before, ({ textId }) => textId);
  const list = engineOf(client).numbers(textIds);
  await client.$executeRaw`DELETE FROM "CorpusFact" WHERE "textId" IN (${list})`;
  const rows = fresh.map((fact) => FACT_COLUMNS.map((column) => fact[column]));
  await bulkInsert(client, { table: "CorpusFact", columns: FACT_COLUMNS, rows });
  await keepForms(
    client,
    fresh.filter(({ kind }) => kind === "name"),
  );
  await client.$executeRaw`DELETE FROM "TextChange" WHERE "textId" IN (${list})`;
  await bulkInsert(client, {
    table: "TextChange",
    columns: ["textId", "before"],
    rows: textIds.map((textId) => [textId, JSON.stringify(old.get(textId) ?? [])]),
  });
}

/** What some texts were looked up by before an earlier change that is not judged yet. */
async function unjudgedFacts(client: DatabaseClient, textIds: readonly number[]): Promise<Fact[]> {
  const rows = await client.$queryRaw<{ before: string }[]>`
    SELECT "before" FROM "TextChange" WHERE "before" IS NOT NULL AND "textId" IN (${engineOf(client).numbers(textIds)})`;
  return rows.flatMap(({ before }): Fact[] => JSON.parse(before));
}

/** The last note of each text, of at most so many, that was stored, changed or taken out since its facts were worked out. */
async function lastNotes(client: DatabaseClient): Promise<Map<number, number>> {
  const rows = await client.$queryRaw<{ textId: number; note: number }[]>`
    SELECT "textId", max("id") AS "note" FROM "TextChange" WHERE "before" IS NULL
    GROUP BY "textId" ORDER BY "textId" LIMIT ${TEXTS_A_TRANSACTION}`;
  return new Map(rows.map(({ textId, note }) => [textId, note]));
}

/** How many texts were replaced and are not judged yet. */
export function countReplaced(client: DatabaseClient): Promise<number> {
  return client.textChange.count({ where: { before: { not: null } } });
}

/** What was replaced and is not judged yet; null where all is. */
export async function readReplaced(client: DatabaseClient): Promise<Replaced | null> {
  const rows = await client.textChange.findMany({ where: { before: { not: null } }, orderBy: { id: "asc" } });
  const last = rows.at(-1);
  if (last === undefined) return null;
  const textIds = rows.map(({ textId }) => textId);
  const old = rows.flatMap(({ before }): Fact[] => JSON.parse(before ?? "[]"));
  return { textIds, old, fresh: await storedFacts(client, textIds), lastNote: last.id, notes: rows.length };
}

/** Whether nobody has judged or replaced anything since this was read. */
export async function isStillToJudge(client: DatabaseClient, { lastNote, notes }: Replaced): Promise<boolean> {
  const { _max, _count } = await client.textChange.aggregate({
    where: { before: { not: null } },
    _max: { id: true },
    _count: true,
  });
  return _max.id === lastNote && _count === notes;
}

/** Those of some texts that were noted again: what is known of them is out of date, and they will be judged once more. */
export async function notedAgain(client: DatabaseClient, textIds: readonly number[]): Promise<Set<number>> {
  const rows = await client.$queryRaw<{ textId: number }[]>`
    SELECT DISTINCT "textId" FROM "TextChange" WHERE "before" IS NULL AND "textId" IN (${engineOf(client).numbers(textIds)})`;
  return new Set(rows.map(({ textId }) => textId));
}
