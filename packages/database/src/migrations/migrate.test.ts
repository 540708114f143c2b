import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { openDatabase, readDatabaseState } from "../database.ts";
import { connect } from "../engine/connection.ts";
import { DatabaseError } from "../error.ts";
import { locateDatabase, nameOf } from "../location.ts";
import { columnsOf } from "../testing/columns.ts";
import { temporaryUrl, testEngine } from "../testing/temporary-database.ts";
import { migrate } from "./migrate.ts";
import { readMigrations } from "./migration-files.ts";

const migrations = readMigrations(testEngine);
const migrationTable = 'CREATE TABLE "_prisma_migrations" (migration_name TEXT, checksum TEXT, rolled_back_at TEXT)';

async function run(url: string, script: string): Promise<void> {
  const connection = await connect(locateDatabase(url));
  await connection.run(script);
  await connection.close();
}

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "none";
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    expect(error.zh).toMatch(/\p{Script=Han}/u);
    return error.code;
  }
}

test("an empty place gets every migration, and Prisma's table says so", async () => {
  const url = await temporaryUrl();
  const database = await openDatabase({ url });
  const rows = await database.client.$queryRaw<{ migration_name: string; checksum: string }[]>`
    SELECT migration_name, checksum FROM "_prisma_migrations"`;
  expect(rows).toEqual(migrations.map(({ name, checksum }) => ({ migration_name: name, checksum })));
  expect(await database.client.sourceText.count()).toBe(0);
  await database.close();
  const name = nameOf(locateDatabase(url));
  expect(await readDatabaseState({ url })).toEqual({ name, applied: migrations.map((one) => one.name), pending: [] });
});

test("both engines have the same migrations", () => {
  const namesOf = (engine: "sqlite" | "postgresql") => readMigrations(engine).map(({ name }) => name);
  expect(namesOf("postgresql")).toEqual(namesOf("sqlite"));
});

test("the schema the migrations make is the one the client was generated for", async () => {
  const url = await temporaryUrl();
  await (await openDatabase({ url })).close();
  const tables = await columnsOf(url);
  const schema = readFileSync(new URL("../../../../prisma/schema.prisma", import.meta.url), "utf8");
  for (const [, model = "", body = ""] of schema.matchAll(/^model (\w+) \{\n([^}]*)\n\}/gm)) {
    const fields = body
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter(
        ([name = "", type = ""]) =>
          /^\w/.test(name) && /^(?:Int|BigInt|String|Boolean|Float|DateTime|Json)\??$/.test(type),
      )
      .map(([name]) => name);
    expect({ model, columns: tables[model]?.toSorted() }).toEqual({ model, columns: fields.toSorted() });
  }
});

test("opening at once from several connections applies each migration once", async () => {
  const url = await temporaryUrl();
  const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url })));
  for (const { client } of databases) {
    expect(await client.$queryRaw`SELECT 1 FROM "_prisma_migrations"`).toHaveLength(migrations.length);
  }
  for (const database of databases) await database.close();
});

describe("databases that are refused, untouched", () => {
  test.each([
    { what: "another program's", script: "CREATE TABLE notes (id INTEGER)", code: "foreign" },
    {
      what: "another Prisma program's",
      script: `${migrationTable}; INSERT INTO "_prisma_migrations" VALUES ('20240101000000_init', 'x', NULL)`,
      code: "foreign",
    },
    {
      what: "a newer program's",
      script: `${migrationTable}; INSERT INTO "_prisma_migrations" VALUES ('9999_later', 'x', NULL)`,
      code: "newer",
    },
    {
      what: "one with a migration of other content",
      script: `${migrationTable}; INSERT INTO "_prisma_migrations" VALUES ('0001_start', 'x', NULL)`,
      code: "changed-migration",
    },
  ])("$what", async ({ script, code }) => {
    const url = await temporaryUrl();
    await run(url, script);
    const before = await columnsOf(url);
    expect(await codeOf(openDatabase({ url }))).toBe(code);
    expect(await columnsOf(url)).toEqual(before);
  });

  test.each([
    "postgres",
    "postgresql://",
    "postgresql://a:b:c",
    "file:",
    "http://x/y.db",
    "file://host/y.db",
    "file:%zz",
  ])("DATABASE_URL %s", async (bad) => {
    expect(await codeOf(openDatabase({ url: bad }))).toBe("bad-url");
  });
});

test("a migration that fails in its middle leaves nothing behind", async () => {
  const url = await temporaryUrl();
  const [first] = migrations;
  if (first === undefined) throw new Error("no migrations");
  const broken = { name: "0001_broken", checksum: "x", sql: 'CREATE TABLE "Half" ("id" INTEGER);\nSELECT nonsense;' };
  const connection = await connect(locateDatabase(url));
  await expect(migrate(connection, [broken], url)).rejects.toThrow();
  expect(await migrate(connection, [first], url)).toEqual([first.name]);
  await connection.close();
  expect(await columnsOf(url)).not.toHaveProperty("Half");
});

if (testEngine === "sqlite")
  describe("files", () => {
    const pathOf = (url: string) => nameOf(locateDatabase(url));

    test("any characters in the name of one", async () => {
      const url = `file:${dirname(pathOf(await temporaryUrl()))}/a b%2520%23c.db`;
      await (await openDatabase({ url })).close();
      expect(existsSync(pathOf(url))).toBe(true);
      expect(pathOf(url)).toMatch(/a b%20#c\.db$/);
    });

    test("one that is no database", async () => {
      const url = await temporaryUrl();
      writeFileSync(pathOf(url), "会议记录".repeat(500));
      expect(await codeOf(openDatabase({ url }))).toBe("not-a-database");
    });

    test("a folder in the file's place", async () => {
      expect(await codeOf(openDatabase({ url: `file:${dirname(pathOf(await temporaryUrl()))}` }))).toBe("cannot-open");
    });

    test("a folder that cannot be made for it", async () => {
      const file = pathOf(await temporaryUrl());
      writeFileSync(file, "会议记录");
      expect(await codeOf(openDatabase({ url: `file:${file}/folder/huiyao.db` }))).toBe("cannot-open");
    });

    test("a process killed inside a migration leaves a file that opens", async () => {
      const url = await temporaryUrl();
      const statements = ["BEGIN IMMEDIATE", "CREATE TABLE t (id INTEGER)", "INSERT INTO t VALUES (1)"];
      const program = `
      const { PrismaLibSql } = await import("@prisma/adapter-libsql");
      const connection = await new PrismaLibSql({ url: ${JSON.stringify(url)} }).connect();
      const client = connection.client;
      await client.execute("PRAGMA journal_mode = WAL");
      for (const statement of ${JSON.stringify(statements)}) await client.execute(statement);
      process.kill(process.pid, "SIGKILL");`;
      const child = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
        cwd: new URL("../..", import.meta.url),
      });
      expect(child.signal).toBe("SIGKILL");
      const database = await openDatabase({ url });
      expect(await database.client.sourceText.count()).toBe(0);
      await database.close();
    });
  });
