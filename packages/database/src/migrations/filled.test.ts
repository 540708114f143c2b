import { expect, test } from "vitest";
import { openDatabase } from "../database.ts";
import { connect } from "../engine/connection.ts";
import { engineOf } from "../engine/engine.ts";
import { locateDatabase } from "../location.ts";
import { verifyDatabase } from "../maintenance/verify.ts";
import { mergePersons } from "../persons/correct-persons.ts";
import { searchStories } from "../questions/search.ts";
import { columnsOf } from "../testing/columns.ts";
import { storeMadeUpRecord } from "../testing/made-up-record.ts";
import { temporaryDatabase, temporaryUrl, testEngine } from "../testing/temporary-database.ts";
import { migrate } from "./migrate.ts";
import { readMigrations } from "./migration-files.ts";

const isSqlite = testEngine === "sqlite";

/** The grams as they were kept before 0027; the made-up record has no character of two code units. */
const GRAMS_AS_TEXT = `ARRAY(SELECT CASE WHEN n BETWEEN 0 AND 65535 THEN chr(n) ELSE chr((n >> 16) & 65535) || chr(n & 65535) END
  FROM unnest("grams") AS n)`;

/** Grams that no made-up story has: of rare characters and of those of two code units. */
const RARE_GRAMS = ["龥", "龥龥", "𠀀", "𠀀龥", "龥𠀀", "𠀀𠀁"];

/** Copies what both have of the rows of one database into another of fewer migrations. */
async function copyRows(from: string, to: string): Promise<void> {
  const [source, target] = [await connect(locateDatabase(from)), await connect(locateDatabase(to))];
  await target.run(isSqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica");
  const known = await columnsOf(from);
  for (const [table, columns] of Object.entries(await columnsOf(to))) {
    if (table === "_prisma_migrations" || table.startsWith("sqlite_") || table.startsWith("ArticleSearch_")) continue;
    const common = columns.filter(
      (column) => known[table]?.includes(column) && !(isSqlite && table === "ArticleSearch"),
    );
    if (common.length === 0) continue;
    const literals = common.map((column) =>
      isSqlite ? `quote("${column}")` : `quote_nullable((${column === "grams" ? GRAMS_AS_TEXT : `"${column}"`})::text)`,
    );
    for (const row of await source.query(`SELECT ${literals.join(", ")} FROM "${table}"`)) {
      const names = common.map((column) => `"${column}"`).join(", ");
      await target.run(`INSERT INTO "${table}" (${names}) VALUES (${row.join(", ")})`);
    }
  }
  if (!isSqlite)
    await target.run(
      `UPDATE "ArticleSearch" SET "grams" = "grams" || ARRAY[${RARE_GRAMS.map((gram) => `'${gram}'`).join(", ")}]`,
    );
  await source.close();
  await target.close();
}

/** On SQLite there were archives before search; on PostgreSQL search was there from the start. */
test.each(isSqlite ? ["0003_search", "0004_sums", "0010_sums_of_texts"] : ["0004_sums", "0010_sums_of_texts"])(
  "an archive from before %s has all sums, and its stories are found, once it is opened",
  async (name) => {
    const full = await temporaryDatabase();
    await storeMadeUpRecord(full);
    const migrations = readMigrations(testEngine);
    const url = await temporaryUrl();
    const connection = await connect(locateDatabase(url));
    await migrate(
      connection,
      migrations.slice(
        0,
        migrations.findIndex((migration) => migration.name === name),
      ),
      url,
    );
    await connection.close();
    await copyRows(full.url, url);
    const database = await openDatabase({ url });
    const hasSearch = name === "0003_search" || !isSqlite;
    const problems = await verifyDatabase(database);
    const sums = await database.client.runSum.findMany();
    const found = await searchStories(database, "清水入河", { skip: 0, size: 9 });
    const [rare] = await database.client.$queryRaw<{ rows: number }[]>`
      SELECT CAST(count(*) AS INTEGER) AS "rows" FROM "ArticleSearch" WHERE ${engineOf(database.client).hasGrams([[RARE_GRAMS]])}`;
    await database.close();
    expect(problems.filter(({ where }) => hasSearch || where !== "ArticleSearch")).toEqual([]);
    expect(sums).toMatchObject([{ texts: 4, meetings: 4, errors: 1, warnings: 2, infos: 1, scored: 4, tenths: 3960n }]);
    expect(found.total).toBe(hasSearch ? 2 : 0);
    expect(rare?.rows).toBe(isSqlite ? 0 : 4);
  },
);

test("an archive from before 0028 counts a meeting once for a person who is there under two names once it is opened", async () => {
  const old = await temporaryDatabase();
  await storeMadeUpRecord(old);
  await mergePersons(old, "李远@青禾区", "王小满@青禾区", { reason: "同一人", by: "编辑" });
  await old.close();
  const connection = await connect(locateDatabase(old.url));
  const merged = `"personId" = (SELECT "id" FROM "Person" WHERE "key" = '王小满@青禾区')`;
  await connection.run(`UPDATE "PersonSum" SET "meetings" = "meetings" + 1 WHERE ${merged}`);
  await connection.run(
    `UPDATE "AttendanceMonth" SET "meetings" = "meetings" + 1 WHERE "role" = 'present' AND ${merged}`,
  );
  await connection.run(`DELETE FROM "_prisma_migrations" WHERE migration_name = '0028_meetings_once_a_person'`);
  await connection.close();
  const database = await openDatabase({ url: old.url });
  const problems = await verifyDatabase(database);
  await database.close();
  expect(problems).toEqual([]);
});
