import type { DatabaseClient } from "../client.ts";
import type { Database } from "../database.ts";
import { engineOf } from "../engine/engine.ts";
import { DatabaseError } from "../error.ts";
import { inTransaction } from "../write/transaction.ts";
import { personKey, readPersonKey } from "./person-key.ts";
import { relinkTexts } from "./relink-texts.ts";

/** Why and by whom a link between names and persons was corrected. */
export interface Correction {
  reason: string;
  by: string;
}

/**
 * Says that two persons are one: all that is known of `from` counts for `into`, now and in every later import.
 *
 * @throws DatabaseError `unknown-person` when a key is not that of a person
 */
export function mergePersons(database: Database, from: string, into: string, correction: Correction): Promise<void> {
  return inTransaction(database, async (client) => {
    await engineOf(client).lockShared(client);
    for (const key of [from, into]) await requirePerson(client, key);
    if (from === into) return;
    const textIds = await textsOfPerson(client, from);
    await relinkTexts(client, textIds, async () => {
      await client.personMerge.deleteMany({ where: { fromKey: into } });
      await client.personMerge.updateMany({ where: { toKey: from }, data: { toKey: into } });
      const row = { fromKey: from, toKey: into, ...correction, decidedAt: new Date() };
      await client.personMerge.upsert({ where: { fromKey: from }, create: row, update: row });
    });
  });
}

/** Takes a merge back: what was merged from `from` is a person of its own again. */
export function unmergePersons(database: Database, from: string): Promise<void> {
  return inTransaction(database, async (client) => {
    await engineOf(client).lockShared(client);
    const merge = await client.personMerge.findUnique({ where: { fromKey: from } });
    if (merge === null) return;
    const textIds = await textsOfPerson(client, merge.toKey);
    await relinkTexts(client, textIds, () => client.personMerge.delete({ where: { fromKey: from } }));
  });
}

/**
 * Says that a name means another person from a month (YYYYMM) on: a namesake who came later to the same jurisdiction.
 *
 * @throws DatabaseError `unknown-person` when the key is not that of a person
 */
export function splitPerson(database: Database, key: string, fromMonth: number, correction: Correction): Promise<void> {
  return inTransaction(database, async (client) => {
    await engineOf(client).lockShared(client);
    const { name, jurisdiction } = await requirePerson(client, key);
    const base = personKey(name, jurisdiction);
    const textIds = await textsOfName(client, name, jurisdiction);
    await relinkTexts(client, textIds, () => {
      const row = { key: base, fromMonth, ...correction, decidedAt: new Date() };
      return client.personSplit.upsert({
        where: { key_fromMonth: { key: base, fromMonth } },
        create: row,
        update: row,
      });
    });
  });
}

/** Takes a split back. */
export function unsplitPerson(database: Database, key: string, fromMonth: number): Promise<void> {
  return inTransaction(database, async (client) => {
    await engineOf(client).lockShared(client);
    const person = readPersonKey(key);
    if (person === null) return;
    const base = personKey(person.name, person.jurisdiction);
    const textIds = await textsOfName(client, person.name, person.jurisdiction);
    await relinkTexts(client, textIds, () => client.personSplit.deleteMany({ where: { key: base, fromMonth } }));
  });
}

async function requirePerson(client: DatabaseClient, key: string) {
  const person = await client.person.findUnique({ where: { key } });
  if (person === null) throw new DatabaseError("unknown-person", { key });
  return person;
}

async function textsOfPerson(client: DatabaseClient, key: string): Promise<number[]> {
  const rows = await client.$queryRaw<{ textId: number }[]>`
    SELECT DISTINCT a."textId" FROM "Person" p JOIN "Attendance" t ON t."personId" = p."id"
    JOIN "Meeting" m ON m."id" = t."meetingId" JOIN "Article" a ON a."id" = m."articleId" WHERE p."key" = ${key}`;
  return rows.map(({ textId }) => textId);
}

async function textsOfName(client: DatabaseClient, name: string, jurisdiction: string): Promise<number[]> {
  const rows = await client.$queryRaw<{ textId: number }[]>`
    SELECT DISTINCT a."textId" FROM "Attendance" t JOIN "Meeting" m ON m."id" = t."meetingId"
    JOIN "Article" a ON a."id" = m."articleId" WHERE t."name" = ${name} AND m."jurisdiction" = ${jurisdiction}`;
  return rows.map(({ textId }) => textId);
}
