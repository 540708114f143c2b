import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase, readDatabaseState } from "../database.ts";
import { SqliteAdapter } from "../engine/sqlite-adapter.ts";
import { DatabaseError } from "../error.ts";
import { migrate } from "./migrate.ts";
import { readMigrations } from "./migration-files.ts";

let folder: string;
let path: string;
let url: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "huiyao-migrate-"));
  path = join(folder, "a b%20#c.db");
  url = `file:${path.replace("%", "%25").replace("#", "%23")}`;
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

async function run(script: string): Promise<void> {
  const connection = await new SqliteAdapter(path).connect();
  await connection.executeScript(script);
  await connection.dispose();
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

test("a new file gets every migration, and Prisma's table says so", async () => {
  const database = await openDatabase({ url });
  const rows = await database.client.$queryRawUnsafe<{ migration_name: string; checksum: string }[]>(
    'SELECT migration_name, checksum FROM "_prisma_migrations"',
  );
  expect(rows).toEqual(readMigrations("sqlite").map(({ name, checksum }) => ({ migration_name: name, checksum })));
  expect(await database.client.sourceText.count()).toBe(0);
  await database.close();
  expect(existsSync(path)).toBe(true);
  expect(await readDatabaseState({ url })).toEqual({
    path,
    applied: rows.map((row) => row.migration_name),
    pending: [],
  });
});

test("the schema the migrations make is the one the client was generated for", async () => {
  const database = await openDatabase({ url });
  const schema = readFileSync(new URL("../../../../prisma/schema.prisma", import.meta.url), "utf8");
  for (const [, model = "", body = ""] of schema.matchAll(/^model (\w+) \{\n([^}]*)\n\}/gm)) {
    const fields = body
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter(
        ([name = "", type = ""]) => /^\w/.test(name) && /^(?:Int|String|Boolean|Float|DateTime|Json)\??$/.test(type),
      )
      .map(([name]) => name);
    const columns = await database.client.$queryRawUnsafe<{ name: string }[]>(`PRAGMA table_info("${model}")`);
    expect({ model, columns: columns.map(({ name }) => name) }).toEqual({ model, columns: fields });
  }
  await database.close();
});

test("opening at once from several connections applies each migration once", async () => {
  const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase({ url })));
  const [first] = databases;
  const rows = await first?.client.$queryRawUnsafe<unknown[]>('SELECT 1 FROM "_prisma_migrations"');
  expect(rows).toHaveLength(readMigrations("sqlite").length);
  for (const database of databases) await database.close();
});

describe("databases that are refused, untouched", () => {
  test.each([
    { what: "another program's", script: "CREATE TABLE notes (id INTEGER)", code: "foreign" },
    {
      what: "another Prisma program's",
      script: `CREATE TABLE "_prisma_migrations" (migration_name TEXT, checksum TEXT, rolled_back_at TEXT);
        INSERT INTO "_prisma_migrations" VALUES ('20240101000000_init', 'x', NULL)`,
      code: "foreign",
    },
    {
      what: "a newer program's",
      script: `CREATE TABLE "_prisma_migrations" (migration_name TEXT, checksum TEXT, rolled_back_at TEXT);
        INSERT INTO "_prisma_migrations" VALUES ('9999_later', 'x', NULL)`,
      code: "newer",
    },
    {
      what: "one with a migration of other content",
      script: `CREATE TABLE "_prisma_migrations" (migration_name TEXT, checksum TEXT, rolled_back_at TEXT);
        INSERT INTO "_prisma_migrations" VALUES ('0001_start', 'x', NULL)`,
      code: "changed-migration",
    },
  ])("$what", async ({ script, code }) => {
    await run(script);
    const before = readFileSync(path);
    expect(await codeOf(openDatabase({ url }))).toBe(code);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("a file that is no database", async () => {
    writeFileSync(path, "会议记录".repeat(500));
    expect(await codeOf(openDatabase({ url }))).toBe("not-a-database");
  });

  test.each(["postgres", "file:", "http://x/y.db", "file://host/y.db", "file:%zz"])("DATABASE_URL %s", async (bad) => {
    expect(await codeOf(openDatabase({ url: bad }))).toBe("bad-url");
  });

  test("a folder in the file's place", async () => {
    expect(await codeOf(openDatabase({ url: `file:${folder}` }))).toBe("cannot-open");
  });
});

test("a migration that fails in its middle leaves nothing behind", async () => {
  const [first] = readMigrations("sqlite");
  if (first === undefined) throw new Error("no migrations");
  const broken = { name: "0001_broken", checksum: "x", sql: 'CREATE TABLE "Half" ("id" INTEGER);\nSELECT nonsense;' };
  const connection = await new SqliteAdapter(path).connect();
  await expect(migrate(connection, [broken], path)).rejects.toThrow();
  expect(await migrate(connection, [first], path)).toEqual([first.name]);
  await connection.dispose();
});

test("a process killed inside a migration leaves a file that opens", async () => {
  const sql = `BEGIN IMMEDIATE; ${"CREATE TABLE t$ (id INTEGER); INSERT INTO t$ VALUES (1);".replaceAll("$", "1")}`;
  const program = `
    const { PrismaLibSql } = await import("@prisma/adapter-libsql");
    const connection = await new PrismaLibSql({ url: ${JSON.stringify(url)} }).connect();
    const client = connection.client;
    await client.execute("PRAGMA journal_mode = WAL");
    for (const statement of ${JSON.stringify(sql.split(";").filter((part) => part.trim() !== ""))}) await client.execute(statement);
    process.kill(process.pid, "SIGKILL");`;
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: new URL("../..", import.meta.url),
  });
  expect(child.signal).toBe("SIGKILL");
  const database = await openDatabase({ url });
  expect(await database.client.sourceText.count()).toBe(0);
  await database.close();
});
