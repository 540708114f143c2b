import fc from "fast-check";
import { expect, test } from "vitest";
import { temporaryDatabase } from "../testing/temporary-database.ts";
import { bulkInsert } from "./bulk-insert.ts";

test("any values come back as they went in", async () => {
  const { client } = await temporaryDatabase();
  await client.$executeRawUnsafe(
    "CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT, number REAL, flag BOOLEAN, json JSONB)",
  );
  const text = fc.option(fc.string({ unit: "grapheme", maxLength: 30 }).map((value) => value.replaceAll("\0", "")));
  const json = fc.option(fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(text, fc.option(fc.integer()), fc.boolean(), json), { maxLength: 20 }),
      async (values) => {
        await client.$executeRawUnsafe("DELETE FROM t");
        const columns = ["id", "text", "number", "flag", "json"];
        const rows = values.map((value, id) => [id, ...value]);
        await bulkInsert(client, { table: "t", columns, rows });
        const read = await client.$queryRawUnsafe<Record<string, unknown>[]>("SELECT * FROM t ORDER BY id");
        expect(read.map((row) => columns.map((column) => row[column]))).toEqual(rows);
      },
    ),
    { numRuns: 60 },
  );
});

test("more rows than one statement takes", async () => {
  const { client } = await temporaryDatabase();
  const rows = Array.from({ length: 120_001 }, (_, month) => [month, "清河日报", 1, 2, 3, 4]);
  const columns = ["month", "outlet", "texts", "characters", "articles", "meetings"];
  await bulkInsert(client, { table: "CoverageMonth", columns, rows });
  expect(await client.coverageMonth.count()).toBe(rows.length);
});
