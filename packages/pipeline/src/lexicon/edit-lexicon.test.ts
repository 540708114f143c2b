import { type Database, verifyDatabase } from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import { fromCsv, LexiconError, type PhraseGroup } from "@huiyao/themes";
import { describe, expect, test } from "vitest";
import { importTexts } from "../import/import-texts.ts";
import { madeUpPage, madeUpPages } from "../testing/made-up-page.ts";
import { editLexicon, readLexicon, undoLexiconChange } from "./edit-lexicon.ts";

const PAGES = 12;

async function record(): Promise<Database> {
  const database = await temporaryDatabase();
  await importTexts(database, madeUpPages(PAGES));
  return database;
}

const mentions = ({ client }: Database, text: string) => client.mention.count({ where: { phrase: { text } } });
const state = async ({ client }: Database) => ({
  phrases: (await client.phrase.findMany({ orderBy: { text: "asc" } })).map(({ id: _, ...row }) => row),
  edited: await client.lexiconEntry.findMany({ orderBy: { phrase: "asc" } }),
});
const lastChange = async ({ client }: Database) =>
  (await client.lexiconChange.findFirst({ orderBy: { id: "desc" } }))?.id ?? 0;
const fields = (phrase: string, aliases: string[] = [], group: PhraseGroup | null = null) => ({
  phrase,
  aliases,
  group,
  level: null,
  note: "",
  hidden: false,
});

test("an added phrase is matched over the stored texts, which are not parsed again", async () => {
  const database = await record();
  await database.client.sourceText.updateMany({ data: { parserVersion: "as it was" } });
  expect(await editLexicon(database, { kind: "add", entry: fields("“河道”管理", ["春耕备耕"], "ecology") })).toBe(1);
  expect(await mentions(database, "河道管理")).toBe(2 * PAGES);
  expect(await database.client.sourceText.count({ where: { parserVersion: "as it was" } })).toBe(PAGES);
  expect(await verifyDatabase(database)).toEqual([]);
});

test("what people change survives re-import and re-discovery", async () => {
  const database = await record();
  await editLexicon(database, {
    kind: "edit",
    phrase: "五水共清",
    entry: { ...fields("五水共清", ["共清"], "rural"), level: "district", note: "区里的提法" },
  });
  await editLexicon(database, { kind: "add", entry: fields("春耕备耕") });
  await importTexts(database, madeUpPages(5, PAGES + 1));
  expect((await readLexicon(database.client)).get("五水共清")).toMatchObject({
    aliases: ["共清"],
    group: "rural",
    level: "district",
    note: "区里的提法",
  });
  expect(await mentions(database, "五水共清")).toBe(2 * (PAGES + 5));
  expect(await mentions(database, "春耕备耕")).toBe(PAGES + 5);
});

test("merged, split, hidden and shown again", async () => {
  const database = await record();
  await editLexicon(database, { kind: "add", entry: fields("春耕备耕") });
  await editLexicon(database, { kind: "merge", phrase: "五水共清", from: ["春耕备耕"] });
  expect(await mentions(database, "五水共清")).toBe(3 * PAGES);
  expect(await mentions(database, "春耕备耕")).toBe(0);
  await editLexicon(database, { kind: "split", phrase: "五水共清", alias: "春耕备耕" });
  expect(await mentions(database, "五水共清")).toBe(2 * PAGES);
  expect(await mentions(database, "春耕备耕")).toBe(PAGES);
  const [{ id } = { id: 0 }] = await database.client.phrase.findMany({ where: { text: "春耕备耕" } });
  await editLexicon(database, { kind: "hide", phrase: "春耕备耕" });
  expect(await database.client.phrase.findUnique({ where: { id } })).toMatchObject({ isHidden: true });
  await editLexicon(database, { kind: "show", phrase: "春耕备耕" });
  expect(await database.client.phrase.findUnique({ where: { id } })).toMatchObject({ isHidden: false });
});

test("a renamed phrase keeps its old name as an alias", async () => {
  const database = await record();
  await editLexicon(database, { kind: "edit", phrase: "五水共清", entry: fields("清水行动") });
  expect((await readLexicon(database.client)).get("清水行动").aliases).toEqual(["五水共清"]);
  expect(await mentions(database, "清水行动")).toBe(2 * PAGES);
});

test("every action can be taken back, in turn, and made again", async () => {
  const database = await record();
  const states = [await state(database)];
  const changes: number[] = [];
  for (const action of [
    { kind: "add", entry: fields("春耕备耕", [], "rural") },
    { kind: "merge", phrase: "五水共清", from: ["春耕备耕"] },
    { kind: "split", phrase: "五水共清", alias: "春耕备耕" },
    { kind: "hide", phrase: "春耕备耕" },
    { kind: "reset", phrase: "五水共清" },
  ] as const) {
    await editLexicon(database, action);
    states.push(await state(database));
    changes.push(await lastChange(database));
  }
  for (const [index, id] of [...changes.entries()].toReversed()) {
    await undoLexiconChange(database, id);
    expect(await state(database)).toEqual(states[index]);
  }
  for (const [index, id] of changes.entries()) {
    await undoLexiconChange(database, id);
    expect(await state(database)).toEqual(states[index + 1]);
  }
  expect(await verifyDatabase(database)).toEqual([]);
});

test("a change that a later one builds on has to wait for that one", async () => {
  const database = await record();
  await editLexicon(database, { kind: "add", entry: fields("春耕备耕") });
  const first = await lastChange(database);
  await editLexicon(database, { kind: "hide", phrase: "春耕备耕" });
  const before = await state(database);
  await expect(undoLexiconChange(database, first)).rejects.toMatchObject({
    code: "changed-since",
    data: { phrase: "春耕备耕" },
  });
  expect(await state(database)).toEqual(before);
});

test("a CSV file replaces the entries it has, takes their forms over, and the same file again changes nothing", async () => {
  const database = await record();
  const { entries } = fromCsv("phrase,aliases,group,hidden\n清水,五水共清|春耕备耕,ecology,no\n");
  expect(await editLexicon(database, { kind: "import", name: "list.csv", entries })).toBe(1);
  expect(await mentions(database, "清水")).toBe(3 * PAGES);
  expect(await mentions(database, "五水共清")).toBe(0);
  expect(await editLexicon(database, { kind: "import", name: "list.csv", entries })).toBe(0);
  expect(await database.client.lexiconChange.count()).toBe(1);
});

describe("refuses, and leaves everything as it is,", () => {
  test.each([
    ["a form twice", { kind: "add", entry: fields("春耕备耕", ["五水共清"]) }, "double-form"],
    ["a phrase that is there", { kind: "add", entry: fields("五水共清") }, "known-phrase"],
    ["an empty phrase", { kind: "add", entry: fields("“”") }, "empty-form"],
    ["a phrase of marks only", { kind: "add", entry: fields("..") }, "only-marks"],
    ["marks only in the place of a phrase", { kind: "edit", phrase: "五水共清", entry: fields("。") }, "only-marks"],
    ["an unknown phrase", { kind: "hide", phrase: "没有的话" }, "unknown-phrase"],
    ["a merge of an unknown phrase", { kind: "merge", phrase: "五水共清", from: ["没有的话"] }, "unknown-phrase"],
    ["a merge with itself", { kind: "merge", phrase: "五水共清", from: ["五水共清"] }, "merge-nothing"],
    ["a split of no alias", { kind: "split", phrase: "五水共清", alias: "春耕" }, "no-alias"],
    ["a reset of what nobody edited", { kind: "reset", phrase: "五水共清" }, "not-edited"],
  ] as const)("%s", async (_, action, code) => {
    const database = await record();
    const before = await state(database);
    const error: unknown = await editLexicon(database, action).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LexiconError);
    expect(error).toMatchObject({ code });
    expect(await state(database)).toEqual(before);
    expect(await database.client.lexiconChange.count()).toBe(0);
  });
});

test("looked up one by one, phrases are found where they are when all texts are read for many at once", async () => {
  const marked = { text: "区里推进“双河”清 治\n本报讯 区里推进双河“清治”，又建5G网。\n双河是河，清治是治。" };
  const texts = [...madeUpPages(3), madeUpPage(4, marked)];
  const phrases = ["双河清治", "河道管理", "5G网", "河，清", "会议听取", "没有这样的话", "治"];
  const places = async ({ client }: Database) =>
    client.mention.findMany({
      where: { phrase: { text: { in: phrases } } },
      select: { articleId: true, start: true, end: true, paragraph: true, phrase: { select: { text: true } } },
      orderBy: [{ articleId: "asc" }, { start: "asc" }, { end: "asc" }],
    });
  const [oneByOne, atOnce] = [await temporaryDatabase(), await temporaryDatabase()];
  for (const database of [oneByOne, atOnce]) await importTexts(database, texts);
  for (const phrase of phrases) await editLexicon(oneByOne, { kind: "add", entry: fields(phrase) });
  const others = Array.from({ length: 30 }, (_, index) => `没有的话${index}`);
  const entries = [...phrases, ...others].map((phrase) => ({ ...fields(phrase), id: phrase }));
  await editLexicon(atOnce, { kind: "import", name: "many.csv", entries });
  const found = await places(oneByOne);
  expect(found).toEqual(await places(atOnce));
  expect(new Set(found.map(({ phrase }) => phrase.text))).toEqual(new Set(phrases.slice(0, 5).concat("治")));
  expect(await verifyDatabase(oneByOne)).toEqual([]);
});
