import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryDatabase } from "../testing/temporary-database.ts";
import { bulkInsert, bulkUpdate } from "./bulk-insert.ts";

const columns = ["id", "text", "number", "flag", "json"];
const text = fc.option(fc.string({ unit: "grapheme", maxLength: 30 }).map((value) => value.replaceAll("\0", "")));
const json = fc.option(fc.array(fc.string({ unit: "grapheme", maxLength: 5 }), { maxLength: 4 }));
const row = fc.tuple(text, fc.option(fc.integer()), fc.boolean(), json);

async function open() {
  const { client } = await temporaryDatabase();
  await client.$executeRaw`CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT, number FLOAT, flag BOOLEAN, json JSONB)`;
  const read = async () => {
    const rows = await client.$queryRaw<Record<string, unknown>[]>`SELECT * FROM t ORDER BY id`;
    return rows.map((stored) => columns.map((column) => stored[column]));
  };
  return { client, read };
}

test("any values come back as they went in, new and as changes", async () => {
  const { client, read } = await open();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(row, row), { maxLength: 20 }), async (values) => {
      await client.$executeRaw`DELETE FROM t`;
      const rows = values.map(([first], id) => [id, ...first]);
      await bulkInsert(client, { table: "t", columns, rows });
      expect(await read()).toEqual(rows);
      const changed = values.map(([, second], id) => [id, ...second]);
      await bulkUpdate(client, { table: "t", columns: columns.slice(1), rows: changed });
      expect(await read()).toEqual(changed);
    }),
    { numRuns: 60 },
  );
});

test("a NUL and half of a surrogate pair are stored as U+FFFD, each in its place", async () => {
  const { client, read } = await open();
  await bulkInsert(client, { table: "t", columns, rows: [[1, "甲\ud800乙\0𠀀", 1, true, ["\udc00"]]] });
  expect(await read()).toEqual([[1, "甲\ufffd乙\ufffd𠀀", 1, true, ["\ufffd"]]]);
});

test("more rows than one statement takes", async () => {
  const { client } = await temporaryDatabase();
  const rows = Array.from({ length: 120_001 }, (_, month) => [month, "清河日报", 1, 2, 3, 4]);
  const names = ["month", "outlet", "texts", "characters", "articles", "meetings"];
  await bulkInsert(client, { table: "CoverageMonth", columns: names, rows });
  expect(await client.coverageMonth.count()).toBe(rows.length);
});
