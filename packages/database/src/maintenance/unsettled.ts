import type { Database } from "../database.ts";

/**
 * How many texts wait for what follows from all texts together: the persons their names mean, the phrases in them, the rules over many texts,
 * wire copy. After a whole import there are none; a stopped one, or a stopped reparse, leaves some, and the next of either settles them.
 */
export async function countUnsettledTexts({ client }: Database): Promise<number> {
  const [row] = await client.$queryRaw<{ texts: number }[]>`
    SELECT CAST(count(*) AS INTEGER) AS "texts" FROM "SourceText" s
    WHERE s."replacedById" IS NULL AND (
      s."phrasesUpTo" < (SELECT max("id") FROM "Phrase")
      OR s."id" IN (SELECT "textId" FROM "TextChange")
      OR s."id" IN (SELECT "textId" FROM "Article" WHERE NOT "isCopyChecked"))`;
  return row?.texts ?? 0;
}
