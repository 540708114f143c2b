import { renameSync, writeFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { locateDatabase } from "./location.ts";
import { sharedDatabase } from "./shared-database.ts";
import { temporaryUrl, testEngine } from "./testing/temporary-database.ts";

afterEach(async () => {
  const opened = await globalThis.huiyaoDatabase;
  globalThis.huiyaoDatabase = undefined;
  vi.unstubAllEnvs();
  await opened?.database.close();
});

test("all who ask share one connection", async () => {
  vi.stubEnv("DATABASE_URL", await temporaryUrl());
  expect(await sharedDatabase()).toBe(await sharedDatabase());
});

test.runIf(testEngine === "sqlite")("nothing goes into a file that was taken away or replaced", async () => {
  const url = await temporaryUrl();
  vi.stubEnv("DATABASE_URL", url);
  const database = await sharedDatabase();
  const location = locateDatabase(url);
  const path = location.engine === "sqlite" ? location.path : "";
  renameSync(path, `${path}.away`);
  await expect(sharedDatabase()).rejects.toMatchObject({ code: "file-replaced" });
  writeFileSync(path, "another");
  await expect(sharedDatabase()).rejects.toMatchObject({ code: "file-replaced" });
  renameSync(`${path}.away`, path);
  expect(await sharedDatabase()).toBe(database);
});
