import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { openDatabase, readDatabaseState } from "../database.ts";
import { connect } from "../engine/connection.ts";
import { locateDatabase } from "../location.ts";
import { verifyDatabase } from "../maintenance/verify.ts";
import { temporaryUrl, testEngine } from "../testing/temporary-database.ts";
import { migrate } from "./migrate.ts";
import { readMigrations } from "./migration-files.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** At how many points a program that migrates is killed. */
    kills?: number;
  }
}

const kills = inject("kills") ?? 3;
const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
/** A program of its own runs built code: Node 20 runs nothing else. */
const isBuilt = existsSync(`${packageFolder}/dist/index.js`);

const migrations = readMigrations(testEngine);

/** Says when its imports are done, then brings a database up to date. */
const migrating = `
  const { openDatabase } = await import("@huiyao/database");
  process.stdout.write("ready");
  await (await openDatabase({ url: process.argv[1] })).close();
`;

const PAGES = 1_500;

/** No database of a server is older than the table for search. */
const oldest = testEngine === "sqlite" ? 1 : 3;

/** Pages of the first version of the schema, each with a meeting, and what was summed of them then. */
const oldRows = `
INSERT INTO "ImportRun" ("id", "startedAt", "status", "parserVersion", "rulesVersion") VALUES (1, '2025-02-01 08:00:00', 'finished', '1', '1');
INSERT INTO "SourceText" ("id", "key", "contentHash", "name", "outlet", "month", "characters", "runId", "parserVersion", "rulesVersion")
  WITH RECURSIVE page(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM page WHERE n < ${PAGES})
  SELECT n, 'key-' || n, 'hash-' || n, n || '.txt', '青禾时报', 202501, 20, 1, '1', '1' FROM page;
INSERT INTO "SourceContent" ("textId", "text") SELECT "id", '青禾区政府召开第' || "id" || '次常务会议。' FROM "SourceText";
INSERT INTO "Article" ("id", "key", "textId", "index", "kind", "start", "end", "subheadlines", "outlet", "reporters", "month", "openingMissing", "endingMissing", "names", "characters")
  SELECT "id", "key" || '-0', "id", 0, 'meeting', 0, 20, '[]', "outlet", '[]', "month", false, false, '[]', 20 FROM "SourceText";
INSERT INTO "Paragraph" ("id", "articleId", "index", "text", "start", "end") SELECT "textId", "textId", 0, "text", 0, 20 FROM "SourceContent";
INSERT INTO "Meeting" ("id", "key", "articleId", "index", "name", "nameStart", "nameEnd", "type", "body", "place", "jurisdiction", "outlet", "month", "listOpen", "attendees")
  SELECT "id", "key" || '-0', "id", 0, '第' || "id" || '次常务会议', 0, 4, 'standing', '青禾区政府', '青禾区', '青禾区', "outlet", "month", false, 0 FROM "Article";
INSERT INTO "MeetingMonth" VALUES (202501, '青禾区政府', 'standing', ${PAGES});
INSERT INTO "CoverageMonth" VALUES (202501, '青禾时报', ${PAGES}, ${PAGES * 20}, ${PAGES}, ${PAGES});
`;

/** A database as the first version of the program left it. */
async function oldDatabase(): Promise<string> {
  const url = await temporaryUrl();
  const connection = await connect(locateDatabase(url));
  await migrate(connection, migrations.slice(0, oldest), url);
  await connection.run(oldRows);
  if (testEngine === "postgresql")
    await connection.run(`INSERT INTO "ArticleSearch" (rowid, "grams") SELECT "id", ARRAY['会议'] FROM "Article"`);
  await connection.close();
  return url;
}

/** Brings a database up to date in a program of its own; milliseconds from when it begins to its end, whatever that is. */
async function migrateIn(url: string, killAfter?: number): Promise<{ milliseconds: number; wasKilled: boolean }> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", migrating, url], {
    cwd: packageFolder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await once(child.stdout, "data");
  const started = performance.now();
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const [code, signal] = await ended;
  clearTimeout(timer);
  if (code !== 0 && signal !== "SIGKILL") throw new Error(`the program ended with ${code}`);
  return { milliseconds: performance.now() - started, wasKilled: signal === "SIGKILL" };
}

/** Every row of every table that says something of the record. */
async function dump(url: string): Promise<Record<string, string[]>> {
  const connection = await connect(locateDatabase(url));
  const tables = await connection.query(
    testEngine === "sqlite"
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()",
  );
  const rows: Record<string, string[]> = {};
  for (const [table = ""] of tables) {
    // When a migration was applied differs, and the words of a story are not told by its search table.
    if (/^_prisma|^ArticleSearch/.test(table)) continue;
    rows[table] = (await connection.query(`SELECT * FROM "${table}"`)).map((row) => JSON.stringify(row)).sort();
  }
  await connection.close();
  return rows;
}

describe.skipIf(!isBuilt)("migrations killed between and within (needs the built package)", () => {
  test(
    "what comes next completes them, and the record is that of migrations that were not killed",
    async () => {
      const undisturbed = await oldDatabase();
      const { milliseconds } = await migrateIn(undisturbed);
      const whole = await dump(undisturbed);
      expect(whole.Meeting).toHaveLength(PAGES);
      const stops = new Set<number>();
      for (let kill = 1; kill <= kills; kill++) {
        const url = await oldDatabase();
        const { wasKilled } = await migrateIn(url, ((kill - 0.5) / kills) * milliseconds);
        const { applied } = await readDatabaseState({ url });
        expect(applied).toEqual(migrations.slice(0, applied.length).map(({ name }) => name));
        if (wasKilled) stops.add(applied.length);
        const database = await openDatabase({ url });
        expect(await verifyDatabase(database), `kill ${kill}`).toEqual([]);
        await database.close();
        expect(await dump(url), `kill ${kill}`).toEqual(whole);
      }
      expect(stops.size).toBeGreaterThan(0);
    },
    60_000 + kills * 20_000,
  );
});
