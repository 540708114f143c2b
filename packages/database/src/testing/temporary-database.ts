import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, inject } from "vitest";
import { type Database, openDatabase } from "../database.ts";
import type { EngineName } from "../engine/engine-name.ts";
import { readTestServer } from "../environment.ts";
import { makeServerDatabase } from "./test-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The engine a project of vitest.config.ts runs its tests on. */
    engine?: EngineName;
  }
}

/** The engine of the tests at hand: every test file runs once on each. */
export const testEngine: EngineName = inject("engine") ?? "sqlite";

const cleanups: (() => Promise<void>)[] = [];

beforeEach(({ skip }) => {
  if (testEngine === "postgresql" && readTestServer() === undefined) skip("HUIYAO_TEST_POSTGRESQL_URL names no server");
});

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** The URL of an empty place for a database, which is gone after the test. */
export async function temporaryUrl(): Promise<string> {
  return testEngine === "sqlite" ? fileUrlForTest() : serverUrlForTest({ isMigrated: false });
}

/** An empty database of its own for one test, with all tables; closed and deleted after it. */
export async function temporaryDatabase(): Promise<Database> {
  return openForTest(testEngine === "sqlite" ? fileUrlForTest() : await serverUrlForTest({ isMigrated: true }));
}

/** Another connection to the same database, as another program would have it. */
export function secondConnection({ url }: Database): Promise<Database> {
  return openForTest(url);
}

/** A run to store texts under. */
export async function startTestRun({ client }: Database): Promise<number> {
  const run = await client.importRun.create({
    data: { startedAt: new Date(), status: "running", parserVersion: "1", rulesVersion: "1" },
  });
  return run.id;
}

function fileUrlForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-database-"));
  cleanups.push(() => Promise.resolve(rmSync(folder, { recursive: true, force: true })));
  return `file:${join(folder, "test.db")}`;
}

async function serverUrlForTest(options: { isMigrated: boolean }): Promise<string> {
  const { url, drop } = await makeServerDatabase(options);
  cleanups.push(drop);
  return url;
}

async function openForTest(url: string): Promise<Database> {
  const database = await openDatabase({ url });
  cleanups.push(() => database.close());
  return database;
}
