import { Readable } from "node:stream";
import { type Database, verifyDatabase } from "@huiyao/database";
import { secondConnection, temporaryDatabase } from "@huiyao/database/testing";
import { readNdjson, SourceError } from "@huiyao/sources";
import { expect, test, vi } from "vitest";
import { importTexts } from "../import/import-texts.ts";
import { dump } from "../testing/dump.ts";
import { madeUpPage, madeUpPages } from "../testing/made-up-page.ts";
import { enqueueTexts } from "./enqueue-texts.ts";
import { discardDeadLetters, readQueue, retryDeadLetters } from "./queue-state.ts";
import { runWorker, type WorkerEvent } from "./run-worker.ts";

const SMALL = { chunkTexts: 100 };

async function work(database: Database): Promise<WorkerEvent[]> {
  const events: WorkerEvent[] = [];
  await runWorker(database, { untilEmpty: true, onEvent: (event) => events.push(event) });
  return events;
}

/** The state an import in one piece comes to. */
async function importedDirectly(pages: Parameters<typeof importTexts>[1]) {
  const database = await temporaryDatabase();
  await importTexts(database, pages);
  return dump(database);
}

test("what is queued and then worked off is what a direct import stores", async () => {
  const database = await temporaryDatabase();
  const error = new SourceError("nul", { offset: 3 });
  const bad = { kind: "failure" as const, id: null, name: "bad.txt", line: null, error };
  const day = madeUpPage(251, { published: "2025-02-31", name: "day.txt" });
  const pages = [...madeUpPages(250), bad, day];
  const queued = await enqueueTexts(database, pages, SMALL);
  expect(queued).toMatchObject({ enqueued: 251, chunks: 3, unchanged: 0, failed: 1, finished: true });
  expect(await readQueue(database)).toMatchObject({
    ready: 3,
    running: 0,
    runs: [{ status: "running", chunks: 3, doneChunks: 0, texts: 251, doneTexts: 0 }],
    deadLetters: [],
  });
  expect(await database.client.sourceText.count()).toBe(0);
  const events = await work(database);
  expect(events.map(({ kind }) => kind).sort()).toEqual(["chunk", "chunk", "chunk", "finished"]);
  expect(await database.client.importRun.findFirst()).toMatchObject({ status: "finished", inserted: 250, failed: 2 });
  expect(await database.client.importChunk.count({ where: { content: { not: null } } })).toBe(0);
  expect(await verifyDatabase(database)).toEqual([]);
  expect(await dump(database)).toEqual(await importedDirectly(pages));
  expect(await enqueueTexts(database, pages, SMALL)).toMatchObject({
    enqueued: 1,
    chunks: 1,
    unchanged: 250,
    failed: 1,
  });
});

test("two workers share the chunks, and none is done twice", async () => {
  const database = await temporaryDatabase();
  const other = await secondConnection(database);
  const pages = madeUpPages(300);
  await enqueueTexts(database, pages, SMALL);
  const events = (await Promise.all([work(database), work(other)])).flat();
  const chunks = events.flatMap((event) => (event.kind === "chunk" ? [event] : []));
  expect(new Set(chunks.map(({ chunkId }) => chunkId)).size).toBe(chunks.length);
  expect(chunks.reduce((sum, { inserted }) => sum + inserted, 0)).toBe(300);
  expect(await dump(database)).toEqual(await importedDirectly(pages));
});

test("a chunk that cannot be done is given up with its reason; the rest is finished; it can be retried or discarded", async () => {
  const database = await temporaryDatabase();
  await enqueueTexts(database, madeUpPages(120), SMALL);
  const { client } = database;
  const [whole] = await client.importChunk.findMany({ orderBy: { id: "asc" }, take: 1 });
  await client.importChunk.update({ where: { id: whole?.id ?? 0 }, data: { content: "no longer JSON" } });
  await client.$executeRaw`UPDATE graphile_worker._private_jobs SET max_attempts = 1`;
  const events = await work(database);
  expect(events).toContainEqual(
    expect.objectContaining({ kind: "failed", isLast: true, reason: expect.stringContaining("JSON") }),
  );
  expect(await client.importRun.findFirst()).toMatchObject({ status: "stopped", inserted: 20 });
  expect(await client.attendance.count({ where: { personId: null } })).toBe(0);
  const { deadLetters } = await readQueue(database);
  expect(deadLetters).toMatchObject([
    { chunkId: whole?.id, texts: 100, attempts: 1, reason: expect.stringContaining("JSON") },
  ]);

  expect(await retryDeadLetters(database, ["0"])).toBe(0);
  await client.importChunk.update({ where: { id: whole?.id ?? 0 }, data: { content: whole?.content ?? "" } });
  expect(await retryDeadLetters(database)).toBe(1);
  await work(database);
  expect(await client.importRun.findFirst()).toMatchObject({ status: "finished", inserted: 120 });
  expect(await dump(database)).toEqual(await importedDirectly(madeUpPages(120)));

  await enqueueTexts(database, madeUpPages(10, 5_000));
  await client.importChunk.updateMany({ where: { doneAt: null }, data: { content: "[1]" } });
  await client.$executeRaw`UPDATE graphile_worker._private_jobs SET max_attempts = 1`;
  await work(database);
  expect(await discardDeadLetters(database)).toBe(1);
  await work(database);
  expect(await readQueue(database)).toMatchObject({ deadLetters: [], runs: [] });
  expect(await client.sourceText.count()).toBe(120);
});

test("a run whose last chunk is given up is stopped, also where nobody lives who gave it up", async () => {
  const database = await temporaryDatabase();
  const { client } = database;
  await enqueueTexts(database, madeUpPages(10));
  await client.importChunk.updateMany({ data: { content: "no longer JSON" } });
  const stop = new AbortController();
  const working = runWorker(database, { signal: stop.signal });
  await vi.waitUntil(async () => (await readQueue(database)).waiting === 1, { timeout: 20_000 });
  // As the last try of a worker that is killed leaves it.
  await client.$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = max_attempts`;
  const isStopped = async () => (await client.importRun.findFirst())?.status === "stopped";
  await vi.waitUntil(isStopped, { timeout: 20_000, interval: 200 });
  stop.abort();
  await working;

  await retryDeadLetters(database);
  await client.importRun.updateMany({ data: { status: "running" } });
  await client.$executeRaw`UPDATE graphile_worker._private_jobs SET max_attempts = 1`;
  await work(database);
  expect(await isStopped()).toBe(true);
});

test("a text that the database refuses does not keep the others of its chunk out", async () => {
  const database = await temporaryDatabase();
  const { client } = database;
  await client.$executeRawUnsafe(`ALTER TABLE "SourceText" ADD CONSTRAINT refused CHECK ("name" <> 'page-7.txt')`);
  await enqueueTexts(database, madeUpPages(20));
  expect(await work(database)).toContainEqual(expect.objectContaining({ kind: "chunk", inserted: 19, failed: 1 }));
  expect(await client.importRun.findFirst()).toMatchObject({ status: "finished", inserted: 19, failed: 1 });
  expect(await client.importFailure.findFirst()).toMatchObject({ name: "page-7.txt", code: "store-failed" });
});

test("a text that another of the same file and id takes the place of is named", async () => {
  const database = await temporaryDatabase();
  const records = ["甲会议召开。", "甲会议闭幕。"].map((text) => `${JSON.stringify({ id: "1", text })}\n`);
  const bytes = Readable.from([Buffer.from(records.join(""))]);
  await enqueueTexts(database, readNdjson("both.ndjson", bytes, { place: "file:/both.ndjson" }));
  const [chunk] = await work(database);
  expect(chunk).toMatchObject({ kind: "chunk", inserted: 1, updated: 1, displaced: ["both.ndjson#1"] });
});

test("a worker stops after the jobs at hand", async () => {
  const database = await temporaryDatabase();
  await enqueueTexts(database, madeUpPages(500), SMALL);
  const controller = new AbortController();
  const done: number[] = [];
  await runWorker(database, {
    signal: controller.signal,
    onEvent: (event) => {
      if (event.kind === "chunk") done.push(event.chunkId);
      controller.abort();
    },
  });
  expect(done.length).toBeLessThan(5);
  expect(await readQueue(database)).toMatchObject({ running: 0, runs: [{ doneChunks: done.length }] });
  expect(await verifyDatabase(database)).toEqual([]);
});
