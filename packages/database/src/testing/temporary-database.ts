import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { type Database, openDatabase } from "../database.ts";

const open: { database: Database; folder: string }[] = [];

afterEach(async () => {
  for (const { database, folder } of open.splice(0)) {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** An empty database of its own for one test, closed and deleted after it. */
export async function temporaryDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-database-"));
  const database = await openDatabase({ url: `file:${join(folder, "test.db")}` });
  open.push({ database, folder });
  return database;
}

/** A run to store texts under. */
export async function startTestRun({ client }: Database): Promise<number> {
  const run = await client.importRun.create({
    data: { startedAt: new Date(), status: "running", parserVersion: "1", rulesVersion: "1" },
  });
  return run.id;
}
