import type { DatabaseClient } from "../client.ts";
import type { Database } from "../database.ts";
import { engineOf } from "../engine/engine.ts";
import { bulkInsert } from "./bulk-insert.ts";
import { type MentionToStore, sumMentions } from "./mention-sums.ts";
import { phraseMonth, phraseSum } from "./rollup-tables.ts";
import { addToRollup } from "./rollups.ts";
import { inTransaction } from "./transaction.ts";

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
