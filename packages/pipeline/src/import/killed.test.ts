import { setTimeout as sleep } from "node:timers/promises";
import { type Database, verifyDatabase } from "@huiyao/database";
import { secondConnection, temporaryDatabase, testEngine } from "@huiyao/database/testing";
import { Random } from "@huiyao/samples";
import { readPaths } from "@huiyao/sources";
import { describe, expect, inject, test, vi } from "vitest";
import { enqueueTexts, runWorker } from "../queue/index.ts";
import { dump } from "../testing/dump.ts";
import { ending, isBuilt, killAfter, pagesFile, startImport, startWorker } from "../testing/import-process.ts";
import { importTexts } from "./import-texts.ts";
import { closeInterruptedRuns } from "./run-life.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** How often each kind of program is killed. */
    kills?: number;
  }
}

const kills = inject("kills") ?? 3;
const PAGES = 150;

/** What an import comes to that nothing happened to, and how long it takes as a program of its own. */
async function undisturbed(file: string) {
  const database = await temporaryDatabase();
  const started = performance.now();
  expect(await ending(startImport(database.url, file))).toBe(0);
  return { whole: await dump(database), milliseconds: performance.now() - started };
}

/** Runs programs and kills them at random points, and each time checks the database and lets an import end. */
async function killOften(
  milliseconds: number,
  prepare: (database: Database) => Promise<void>,
  start: (url: string) => ReturnType<typeof startImport>,
  complete: (database: Database) => Promise<void>,
  whole: Awaited<ReturnType<typeof dump>>,
): Promise<number> {
  let killed = 0;
  for (let seed = 1; seed <= kills; seed++) {
    const random = new Random(seed);
    const database = await temporaryDatabase();
    await prepare(database);
    for (let round = random.between(1, 3); round > 0; round--) {
      const end = await killAfter(random.between(100, Math.ceil(milliseconds)), start(database.url));
      if (end === "ended") break;
      killed++;
      // Another program looks: no import goes on. A server needs a moment to see that a connection has ended.
      await vi.waitFor(
        async () => {
          await closeInterruptedRuns(database);
          const going = { status: "running", chunks: { none: {} } };
          expect(await database.client.importRun.count({ where: going })).toBe(0);
        },
        { timeout: 20_000, interval: 100 },
      );
      expect(await verifyDatabase(database), `seed ${seed}`).toEqual([]);
    }
    await complete(database);
    expect(await verifyDatabase(database), `seed ${seed}`).toEqual([]);
    expect(await dump(database), `seed ${seed}`).toEqual(whole);
  }
  return killed;
}

describe.skipIf(!isBuilt)(
  "killed at random points (needs the built package)",
  { timeout: 60_000 * (kills + 2) },
  () => {
    test("an import, run again, ends as one that was not killed", async () => {
      const file = pagesFile(PAGES);
      const { whole, milliseconds } = await undisturbed(file);
      const killed = await killOften(
        milliseconds,
        async () => undefined,
        (url) => startImport(url, file),
        async (database) => {
          expect(await importTexts(database, readPaths([file]))).toMatchObject({ failed: 0, finished: true });
        },
        whole,
      );
      expect(killed).toBeGreaterThan(0);
    });

    test.skipIf(testEngine === "sqlite")("a worker: others take its jobs up, and the end is the same", async () => {
      const file = pagesFile(PAGES);
      const { whole, milliseconds } = await undisturbed(file);
      const killed = await killOften(
        milliseconds,
        async (database) => {
          await enqueueTexts(database, readPaths([file]), { chunkTexts: 20 });
        },
        startWorker,
        async (database) => {
          await runWorker(database, { untilEmpty: true });
          expect(await database.client.importRun.findFirst()).toMatchObject({ status: "finished", inserted: PAGES });
        },
        whole,
      );
      expect(killed).toBeGreaterThan(0);
    });

    test("two programs that import the same file at once store each page once", async () => {
      const file = pagesFile(PAGES);
      const { whole } = await undisturbed(file);
      const database = await temporaryDatabase();
      const programs = [startImport(database.url, file), startImport(database.url, file)];
      expect(await Promise.all(programs.map(ending))).toEqual([0, 0]);
      expect(await verifyDatabase(database)).toEqual([]);
      expect(await dump(database)).toEqual(whole);
    });

    test("a program that keeps writing neither stops an import nor is stopped by it", async () => {
      const file = pagesFile(PAGES);
      const { whole } = await undisturbed(file);
      const database = await temporaryDatabase();
      const other = await secondConnection(database);
      const program = ending(startImport(database.url, file));
      let isRunning = true;
      let longest = 0;
      let written = 0;
      const writing = (async () => {
        while (isRunning) {
          const started = performance.now();
          const row = { ruleId: "split-name", verdict: "accepted", reason: "", by: "", decidedAt: new Date() };
          await other.client.decision.create({ data: { fingerprint: `${written++}`, ...row } });
          longest = Math.max(longest, performance.now() - started);
          // SQLite gives the lock to whoever asks at the right moment: one who never pauses would keep it.
          await sleep(20);
        }
      })();
      expect(await program).toBe(0);
      isRunning = false;
      await writing;
      expect(written).toBeGreaterThan(10);
      expect(longest).toBeLessThan(30_000);
      expect(await verifyDatabase(database)).toEqual([]);
      expect(await dump(database)).toEqual(whole);
    });
  },
);
