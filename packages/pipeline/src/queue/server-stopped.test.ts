import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Database, openDatabase, verifyDatabase } from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import { expect, onTestFinished, test } from "vitest";
import { importTexts } from "../import/import-texts.ts";
import { dump } from "../testing/dump.ts";
import { madeUpPages } from "../testing/made-up-page.ts";
import { enqueueTexts } from "./enqueue-texts.ts";
import { runWorker, type WorkerEvent } from "./run-worker.ts";

const PAGES = 150;

interface Cluster {
  url: string;
  stop(): void;
  start(): void;
}

/** A PostgreSQL of its own that can be stopped; null where its programs are not installed. */
function throwAwayCluster(): Cluster | null {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return null;
  const version = readdirSync(root, { withFileTypes: true })
    .map(({ name }) => name)
    .sort((a, b) => Number(b) - Number(a))
    .at(0);
  if (version === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), "huiyao-cluster-"));
  const data = join(folder, "data");
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) spawnSync("chown", ["postgres", folder]);
  const call = (program: string, ...options: string[]) => {
    const command = [join(root, version, "bin", program), "-D", data, ...options];
    const [first = "", ...rest] = isRoot ? ["runuser", "-u", "postgres", "--", ...command] : command;
    const { status } = spawnSync(first, rest, { cwd: "/", stdio: "ignore" });
    if (status !== 0) throw new Error(`${program} ended with ${status}`);
  };
  call("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
  const options = `-c listen_addresses='' -c unix_socket_directories=${folder} -c max_connections=50`;
  const cluster = {
    url: `postgresql://postgres@localhost/postgres?host=${folder}`,
    start: () => call("pg_ctl", "-o", options, "-l", join(folder, "log"), "-w", "start"),
    stop: () => call("pg_ctl", "-m", "immediate", "-w", "stop"),
  };
  cluster.start();
  onTestFinished(() => {
    try {
      cluster.stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return cluster;
}

async function expectWhole(database: Database): Promise<void> {
  expect(await verifyDatabase(database)).toEqual([]);
  const whole = await temporaryDatabase();
  await importTexts(whole, madeUpPages(PAGES));
  expect(await dump(database)).toEqual(await dump(whole));
}

test("a server that dies under an import: a clear sentence; run again, the same end", async ({ skip }) => {
  const cluster = throwAwayCluster();
  if (cluster === null) return skip();
  const database = await openDatabase({ url: cluster.url });
  let isStopped = false;
  const stopOnce = (done: number) => {
    if (done === 0 || isStopped) return;
    isStopped = true;
    cluster.stop();
  };
  await expect(
    importTexts(database, madeUpPages(PAGES), { chunkTexts: 20, onProgress: ({ done }) => stopOnce(done) }),
  ).rejects.toMatchObject({ name: "DatabaseError", code: expect.stringMatching(/^(?:connection-lost|unreachable)$/) });
  expect(isStopped).toBe(true);
  cluster.start();
  expect(await verifyDatabase(database)).toEqual([]);
  expect(await importTexts(database, madeUpPages(PAGES))).toMatchObject({ failed: 0, finished: true });
  await expectWhole(database);
  await database.close();
});

test("a worker waits for a server that dies and comes back, and goes on", async ({ skip }) => {
  const cluster = throwAwayCluster();
  if (cluster === null) return skip();
  const database = await openDatabase({ url: cluster.url });
  await enqueueTexts(database, madeUpPages(PAGES), { chunkTexts: 20 });
  const events: WorkerEvent[] = [];
  let restarting: Promise<void> | undefined;
  const restart = async () => {
    cluster.stop();
    await sleep(1_000);
    cluster.start();
  };
  await runWorker(database, {
    untilEmpty: true,
    onEvent: (event) => {
      events.push(event);
      if (event.kind === "chunk") restarting ??= restart();
    },
  });
  await restarting;
  expect(events.some(({ kind }) => kind === "failed" || kind === "waiting")).toBe(true);
  expect(await database.client.importRun.findFirst()).toMatchObject({ status: "finished", inserted: PAGES, failed: 0 });
  await expectWhole(database);
  await database.close();
});
