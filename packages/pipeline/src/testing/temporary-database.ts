import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@huiyao/database";
import { afterEach } from "vitest";

const open: { database: Database; folder: string }[] = [];

afterEach(async () => {
  for (const { database, folder } of open.splice(0)) {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** An empty database of its own for one test, closed and deleted after it. */
export async function temporaryDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-pipeline-"));
  const database = await openDatabase({ url: `file:${join(folder, "test.db")}` });
  open.push({ database, folder });
  return database;
}

/** Another connection to the same file. */
export async function secondConnection({ path }: Database): Promise<Database> {
  const database = await openDatabase({ url: `file:${path}` });
  open.unshift({ database, folder: `${path}-second` });
  return database;
}
