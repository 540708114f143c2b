import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase, verifyDatabase } from "@huiyao/database";
import { secondConnection, temporaryDatabase } from "@huiyao/database/testing";
import { describe, expect, onTestFinished, test } from "vitest";
import { dump } from "../testing/dump.ts";
import { madeUpPages } from "../testing/made-up-page.ts";
import { importTexts } from "./import-texts.ts";

const PAGES = 150;
const SMALL = { chunkTexts: 20 };

async function expectWhole(database: Database): Promise<void> {
  expect(await verifyDatabase(database)).toEqual([]);
  expect(await importTexts(database, madeUpPages(PAGES), SMALL)).toMatchObject({ failed: 0, finished: true });
  expect(await verifyDatabase(database)).toEqual([]);
  const whole = await temporaryDatabase();
  await importTexts(whole, madeUpPages(PAGES), SMALL);
  expect(await dump(database)).toEqual(await dump(whole));
}

test("another program that holds the file for too long: a clear sentence, and nothing half done", async () => {
  const database = await temporaryDatabase();
  const other = await secondConnection(database);
  await importTexts(database, madeUpPages(3));
  await database.client.$queryRawUnsafe("PRAGMA busy_timeout = 200");
  await other.client.$transaction(
    async (holding) => {
      await holding.importRun.updateMany({ data: { characters: 0 } });
      await expect(importTexts(database, madeUpPages(PAGES), SMALL)).rejects.toMatchObject({
        code: "busy",
        zh: expect.stringContaining("占用"),
      });
    },
    { timeout: 60_000 },
  );
  await expectWhole(await secondConnection(database));
});

test("a file that may only be read: a clear sentence; writable again, the import goes on to the same end", async () => {
  const database = await temporaryDatabase();
  await importTexts(database, madeUpPages(3));
  await database.client.$queryRawUnsafe("PRAGMA query_only = ON");
  await expect(importTexts(database, madeUpPages(PAGES), SMALL)).rejects.toMatchObject({ code: "read-only" });
  await database.client.$queryRawUnsafe("PRAGMA query_only = OFF");
  await expectWhole(database);
});

/** A disk of its own, in memory; null where this user may mount none. */
function smallDisk(megabytes: number): { folder: string; remount(options: string): void } | null {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-disk-"));
  const mount = (options: string) => spawnSync("mount", ["-t", "tmpfs", "-o", options, "huiyao", folder]).status === 0;
  if (!mount(`size=${megabytes}m`)) {
    rmSync(folder, { recursive: true });
    return null;
  }
  onTestFinished(() => {
    spawnSync("umount", ["--lazy", folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, remount: (options) => void mount(`remount,${options}`) };
}

describe("on a small disk of its own (skipped where none can be mounted)", () => {
  test("a full one stops an import; with room again it goes on to the same end", async ({ skip }) => {
    const disk = smallDisk(3);
    if (disk === null) return skip();
    const database = await openDatabase({ url: `file:${join(disk.folder, "test.db")}` });
    await expect(importTexts(database, madeUpPages(PAGES), SMALL)).rejects.toMatchObject({ code: "disk-full" });
    disk.remount("size=64m");
    await expectWhole(database);
    await database.close();
  });
});
