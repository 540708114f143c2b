import { type Database, storeTexts } from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import type { ReadResult } from "@huiyao/sources";
import { rankPhrases } from "@huiyao/themes";
import { expect, test } from "vitest";
import { createDeriver, deriveSettings } from "../derive/derive-text.ts";
import { startRun } from "../import/import-run.ts";
import { toSource } from "../import/source-key.ts";
import { madeUpPages } from "../testing/made-up-page.ts";
import { countPhrases, readTally } from "./count-phrases.ts";
import { updateThemes } from "./update-themes.ts";

const settings = deriveSettings([]);
const derive = createDeriver(settings);
const ALWAYS_ADD = 0;

/** Parsed and stored, with nothing counted or matched. */
async function store(database: Database, pages: readonly ReadResult[]): Promise<void> {
  const { id: runId } = await startRun(database, settings.versions, false);
  const texts = pages.flatMap((page) => {
    if (page.kind === "failure") return [];
    const source = toSource(page, false);
    return [{ source, derived: derive(source) }];
  });
  await storeTexts(database, runId, texts);
}

test("only texts that come later are counted, and the sum is that of all", async () => {
  const database = await temporaryDatabase();
  const count = async () => (await countPhrases(database, () => undefined, ALWAYS_ADD)).texts;
  await store(database, madeUpPages(12));
  expect(await count()).toBe(12);
  await store(database, madeUpPages(3, 13));
  expect(await count()).toBe(3);
  expect(await count()).toBe(0);
  const tally = await readTally(database);
  const phrase = tally === null ? undefined : rankPhrases(tally).find((found) => found.phrase === "五水共清");
  expect(tally?.texts).toBe(15);
  expect(phrase).toMatchObject({ occurrences: 30 });
});

test("what another version counted is counted afresh", async () => {
  const database = await temporaryDatabase();
  const count = async () => (await countPhrases(database, () => undefined, ALWAYS_ADD)).texts;
  await store(database, madeUpPages(12));
  await count();
  await database.client.themeTally.updateMany({ data: { tally: '{"version":1}' } });
  expect(await readTally(database)).toBeNull();
  await store(database, madeUpPages(1, 13));
  expect(await count()).toBe(13);
});

test("beyond a small archive counting waits until a hundredth of it is new", async () => {
  const database = await temporaryDatabase();
  const count = async () => (await countPhrases(database, () => undefined, ALWAYS_ADD)).texts;
  await store(database, madeUpPages(150));
  expect(await count()).toBe(150);
  await store(database, madeUpPages(1, 151));
  expect(await count()).toBe(0);
  expect((await readTally(database))?.texts).toBe(150);
  await store(database, madeUpPages(2, 152));
  expect(await count()).toBe(3);
});

test("only texts that come later are matched while no phrase is new", async () => {
  const database = await temporaryDatabase();
  await store(database, madeUpPages(12));
  expect(await updateThemes(database)).toEqual({ counted: 12, matched: 12 });
  await store(database, madeUpPages(1, 13));
  expect((await updateThemes(database)).matched).toBe(1);
  expect(await updateThemes(database)).toEqual({ counted: 0, matched: 0 });
});
