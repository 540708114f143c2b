import { isDeepStrictEqual } from "node:util";
import type { DatabaseClient } from "../client.ts";
import type { Database } from "../database.ts";
import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { bulkInsert } from "./bulk-insert.ts";
import { sumMentions } from "./mention-sums.ts";
import { phraseMonth, phraseSum } from "./rollup-tables.ts";
import { addToRollup } from "./rollups.ts";
import { inTransaction } from "./transaction.ts";

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

/** Texts that were matched with the phrases numbered above `afterPhrase`, `phrases` of them, the last `upToPhrase`. */
export interface Matched {
  textIds: readonly number[];
  afterPhrase: number;
  upToPhrase: number;
  phrases: number;
}

/**
 * Stores where phrases stand in some texts. False, and nothing is stored, when somebody else has meanwhile matched, replaced
 * or changed one of the texts or phrases: read them again.
 */
export function storeMentions(
  database: Database,
  matched: Matched,
  mentions: readonly MentionToStore[],
): Promise<boolean> {
  return inTransaction(database, async (client) => {
    const { numbers, reserveIds, lockShared } = engineOf(client);
    await lockShared(client);
    if (!(await isStillSo(client, matched))) return false;
    const ids = await reserveIds(client, { Mention: mentions.length });
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
    const { months, phrases } = sumMentions(mentions, await monthsOfMeetings(client, mentions));
    await addToRollup(client, phraseMonth, months);
    await addToRollup(client, phraseSum, phrases);
    await client.$executeRaw`
      UPDATE "SourceText" SET "phrasesUpTo" = ${matched.upToPhrase} WHERE "id" IN (${numbers(matched.textIds)})`;
    return true;
  });
}

async function monthsOfMeetings(
  client: DatabaseClient,
  mentions: readonly MentionToStore[],
): Promise<Map<number, number>> {
  const ids = new Set(mentions.flatMap(({ meetingId }) => (meetingId === null ? [] : [meetingId])));
  const rows = await client.$queryRaw<{ id: number; month: number }[]>`
    SELECT "id", "month" FROM "Meeting" WHERE "id" IN (${engineOf(client).numbers([...ids])})`;
  return new Map(rows.map(({ id, month }) => [id, month]));
}

async function isStillSo(
  client: DatabaseClient,
  { textIds, afterPhrase, upToPhrase, phrases }: Matched,
): Promise<boolean> {
  const [row] = await client.$queryRaw<{ texts: number }[]>`
    SELECT CAST(count(*) AS INTEGER) AS "texts" FROM "SourceText"
    WHERE "replacedById" IS NULL AND "phrasesUpTo" = ${afterPhrase} AND "id" IN (${engineOf(client).numbers(textIds)})`;
  const standing = await client.phrase.count({ where: { id: { gt: afterPhrase, lte: upToPhrase } } });
  return row?.texts === textIds.length && standing === phrases;
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
