import { expect, test } from "vitest";
import { storeMadeUpRecord } from "../testing/made-up-record.ts";
import { temporaryDatabase } from "../testing/temporary-database.ts";
import { type LexiconFilter, lexiconList } from "./lexicon-list.ts";

/** The phrases of the record, two of them unused, one hidden, one edited. */
async function record() {
  const database = await temporaryDatabase();
  await storeMadeUpRecord(database);
  const plain = { aliases: [], kind: "lexicon", group: null, level: null, note: "", isHidden: false };
  await database.client.phrase.createMany({
    data: [
      { ...plain, text: "百日会战", group: "安全", level: "district", aliases: ["百日攻坚"] },
      { ...plain, text: "安居工程", isHidden: true },
    ],
  });
  await database.client.phrase.update({ where: { text: "清水入河" }, data: { group: "生态" } });
  await database.client.lexiconEntry.create({
    data: { phrase: "清水入河", aliases: [], group: "生态", level: null, note: "", isHidden: false },
  });
  return database;
}

test.each<[LexiconFilter, string[]]>([
  [{}, ["一河一策", "清水入河", "安居工程", "百日会战"]],
  [{ group: "安全" }, ["百日会战"]],
  [{ group: "" }, ["一河一策", "安居工程"]],
  [{ level: "district" }, ["百日会战"]],
  [{ level: "" }, ["一河一策", "清水入河", "安居工程"]],
  [{ only: "hidden" }, ["安居工程"]],
  [{ only: "edited" }, ["清水入河"]],
  [{ text: "河" }, ["一河一策", "清水入河"]],
  [{ text: "攻坚" }, ["百日会战"]],
  [{ text: "河", group: "生态" }, ["清水入河"]],
  [{ text: "没有" }, []],
])("phrases of %j, the most used first", async (filter, phrases) => {
  const { rows, total } = await lexiconList(await record(), filter, { skip: 0, size: 100 });
  expect(rows.map(({ phrase }) => phrase)).toEqual(phrases);
  expect(total).toBe(phrases.length);
});

test("a page has its own rows, and the number of all", async () => {
  const { rows, total } = await lexiconList(await record(), {}, { skip: 1, size: 2 });
  expect(rows).toMatchObject([
    { phrase: "清水入河", group: "生态", mentions: 2, isEdited: true, isHidden: false },
    { phrase: "安居工程", mentions: 0, isEdited: false, isHidden: true, aliases: [] },
  ]);
  expect(total).toBe(4);
});
