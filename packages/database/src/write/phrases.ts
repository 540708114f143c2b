import type { Database, DatabaseClient } from "../database.ts";
import { bulkInsert } from "./bulk-insert.ts";
import { addPhrases } from "./rollups.ts";
import { readRowIds } from "./row-ids.ts";
import { inTransaction } from "./transaction.ts";

export interface PhraseToStore {
  text: string;
  aliases: string[];
  /** `lexicon`, or how discovery found it. */
  kind: string;
  group: string | null;
  level: string | null;
  note: string;
}

export interface MentionToStore {
  phraseId: number;
  articleId: number;
  meetingId: number | null;
  start: number;
  end: number;
  paragraph: number;
  textStart: number;
  textEnd: number;
  inHeadline: boolean;
  month: number;
}

/**
 * Makes the stored phrases those of the list. A phrase whose printed forms changed becomes a new row, so that it is matched
 * anew; one that is no longer in the list goes with its mentions, unless a person has hidden it, which is remembered.
 */
export async function storePhrases(client: DatabaseClient, phrases: readonly PhraseToStore[]): Promise<void> {
  const stored = await client.phrase.findMany();
  const wanted = new Map(phrases.map((phrase) => [phrase.text, phrase]));
  const hidden = new Set(stored.filter(({ isHidden }) => isHidden).map(({ text }) => text));
  const kept = new Set<string>();
  const dropped: number[] = [];
  for (const { id, text, aliases, isHidden } of stored) {
    const phrase = wanted.get(text);
    const isSame = phrase !== undefined && JSON.stringify(aliases) === JSON.stringify(phrase.aliases);
    if (isSame || (isHidden && phrase === undefined)) kept.add(text);
    else dropped.push(id);
  }
  await dropPhrases(client, dropped);
  const ids = await readRowIds(client);
  await bulkInsert(client, {
    table: "Phrase",
    columns: ["id", "text", "aliases", "kind", "group", "level", "note", "isHidden"],
    rows: phrases
      .filter(({ text }) => !kept.has(text))
      .map(({ text, aliases, kind, group, level, note }) => [
        ids.next("Phrase"),
        text,
        aliases,
        kind,
        group,
        level,
        note,
        hidden.has(text),
      ]),
  });
}

/**
 * Stores where phrases stand in some texts, all of which had been matched up to phrase `afterPhrase` and now are up to
 * `upToPhrase`.
 */
export function storeMentions(
  database: Database,
  matched: { textIds: readonly number[]; afterPhrase: number; upToPhrase: number },
  mentions: readonly MentionToStore[],
): Promise<void> {
  return inTransaction(database, async (client) => {
    const ids = await readRowIds(client);
    await bulkInsert(client, {
      table: "Mention",
      columns: [
        "id",
        "phraseId",
        "articleId",
        "meetingId",
        "start",
        "end",
        "paragraph",
        "textStart",
        "textEnd",
        "inHeadline",
        "month",
      ],
      rows: mentions.map((mention) => [
        ids.next("Mention"),
        mention.phraseId,
        mention.articleId,
        mention.meetingId,
        mention.start,
        mention.end,
        mention.paragraph,
        mention.textStart,
        mention.textEnd,
        mention.inHeadline,
        mention.month,
      ]),
    });
    await addPhrases(client, matched.textIds, matched.afterPhrase);
    await client.$executeRawUnsafe(
      'UPDATE "SourceText" SET "phrasesUpTo" = ? WHERE "id" IN (SELECT value FROM json_each(?))',
      matched.upToPhrase,
      JSON.stringify(matched.textIds),
    );
  });
}

async function dropPhrases(client: DatabaseClient, phraseIds: readonly number[]): Promise<void> {
  if (phraseIds.length === 0) return;
  const list = JSON.stringify(phraseIds);
  for (const [table, column] of [
    ["PhraseMonth", "phraseId"],
    ["Mention", "phraseId"],
    ["Phrase", "id"],
  ]) {
    await client.$executeRawUnsafe(
      `DELETE FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(?))`,
      list,
    );
  }
}
