import { closeSync, ftruncateSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Database, openDatabase } from "../database.ts";
import { temporaryDatabase, temporaryUrl, testEngine } from "../testing/temporary-database.ts";
import { backupDatabase } from "./maintain.ts";
import { verifyDatabase } from "./verify.ts";

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("a backup is whole and nothing beside it; it takes the place of no file", async () => {
  const database = await temporaryDatabase();
  const folder = emptyFolder();
  const path = join(folder, "copy.db");
  const { bytes } = await backupDatabase(database, path);
  expect(readdirSync(folder)).toEqual(["copy.db"]);
  expect(bytes).toBe(statSync(path).size);
  await expect(backupDatabase(database, path)).rejects.toMatchObject({ code: "backup-exists" });
});

test("a backup into a folder that is not there names that folder", async () => {
  const folder = join(emptyFolder(), "missing");
  await expect(backupDatabase(await temporaryDatabase(), join(folder, "copy.db"))).rejects.toMatchObject({
    code: "backup-folder",
    data: { path: folder },
    zh: expect.stringContaining(folder),
  });
});

if (testEngine === "sqlite")
  describe("a damaged file", () => {
    /** The URL of a database whose file was changed by another hand. */
    async function changedBy(change: (file: number, size: number) => void): Promise<string> {
      const url = await temporaryUrl();
      const { client, name, close } = await openDatabase({ url });
      await client.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
      await close();
      const file = openSync(name, "r+");
      change(file, statSync(name).size);
      closeSync(file);
      return url;
    }

    async function damagedDatabase(): Promise<Database> {
      const url = await changedBy((file, size) => writeSync(file, Buffer.alloc(60_000, 0xff), 0, 60_000, size / 2));
      const database = await openDatabase({ url });
      onTestFinished(() => database.close());
      return database;
    }

    test("is told of by verify", async () => {
      const database = await damagedDatabase();
      const problems = await verifyDatabase(database);
      expect(problems).toContainEqual(expect.objectContaining({ kind: "file" }));
    });

    test("gives no backup, and no file that looks like one", async () => {
      const folder = emptyFolder();
      const backup = backupDatabase(await damagedDatabase(), join(folder, "copy.db"));
      await expect(backup).rejects.toMatchObject({ code: "damaged", en: expect.stringContaining("is damaged") });
      expect(readdirSync(folder)).toEqual([]);
    });

    test("cut short, is refused", async () => {
      const url = await changedBy((file) => ftruncateSync(file, 5_000));
      await expect(openDatabase({ url })).rejects.toMatchObject({ code: "damaged" });
    });
  });
