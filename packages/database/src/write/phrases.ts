import { isDeepStrictEqual } from "node:util";
import type { DatabaseClient } from "../client.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { bulkInsert } from "./bulk-insert.ts";

export interface PhraseToStore {
  text: string;
  aliases: string[];
  /** `lexicon`, or how discovery found it. */
  kind: string;
  group: string | null;
  level: string | null;
  note: string;
  /** Known, but not shown. */
  isHidden: boolean;
}

/**
 * Makes the stored phrases those of the list. A phrase whose printed forms changed becomes a new row, so that it is matched
 * anew; one that is no longer in the list goes with its mentions; what else changed of a phrase changes nothing but its row.
 */
export async function storePhrases(client: DatabaseClient, phrases: readonly PhraseToStore[]): Promise<void> {
  const stored = await client.phrase.findMany();
  const wanted = new Map(phrases.map((phrase) => [phrase.text, phrase]));
  const kept = new Set<string>();
  const dropped: number[] = [];
  for (const { id, ...row } of stored) {
    const phrase = wanted.get(row.text);
    if (phrase === undefined || !sameForms(row.aliases, phrase.aliases)) {
      dropped.push(id);
      continue;
    }
    kept.add(row.text);
    if (!isDeepStrictEqual(row, phrase)) await client.phrase.update({ where: { id }, data: phrase });
  }
  await dropPhrases(client, dropped);
  const added = phrases.filter(({ text }) => !kept.has(text));
  const ids = await engineOf(client).reserveIds(client, { Phrase: added.length });
  await bulkInsert(client, {
    table: "Phrase",
    columns: ["id", "text", "aliases", "kind", "group", "level", "note", "isHidden"],
    rows: added.map(({ text, aliases, kind, group, level, note, isHidden }) => [
      ids.next("Phrase"),
      text,
      aliases,
      kind,
      group,
      level,
      note,
      isHidden,
    ]),
  });
}

function sameForms(stored: unknown, wanted: readonly string[]): boolean {
  const forms = new Set(Array.isArray(stored) ? stored : []);
  return forms.size === new Set(wanted).size && wanted.every((form) => forms.has(form));
}

async function dropPhrases(client: DatabaseClient, phraseIds: readonly number[]): Promise<void> {
  if (phraseIds.length === 0) return;
  const list = engineOf(client).numbers(phraseIds);
  for (const [table, column] of [
    ["PhraseMonth", "phraseId"],
    ["PhraseSum", "phraseId"],
    ["Mention", "phraseId"],
    ["Phrase", "id"],
  ]) {
    await client.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(`"${column}"`)} IN (${list})`;
  }
}
