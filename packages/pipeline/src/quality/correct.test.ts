import { type Database, verifyDatabase } from "@huiyao/database";
import { reviewHistory, textPage } from "@huiyao/database/questions";
import { temporaryDatabase } from "@huiyao/database/testing";
import { expect, test } from "vitest";
import { importTexts } from "../import/import-texts.ts";
import { dump } from "../testing/dump.ts";
import { madeUpPage } from "../testing/made-up-page.ts";
import { updateThemes } from "../themes/update-themes.ts";
import { applyFix, undoFix } from "./correct.ts";

const AUTHOR = { reason: "对照原报", by: "校对员" };
const ALL = { skip: 0, size: 50 };

/** One page whose chair's name is cut by a space, and the finding that says so. */
async function damaged() {
  const page = madeUpPage(1);
  if (page.kind !== "text") throw new TypeError("a page is a text");
  const source = page.text.replace("副区长陆闻\n笛、", "副区长陆 闻笛、\n");
  const pages = [{ ...page, text: source }, madeUpPage(2)];
  const database = await temporaryDatabase();
  await importTexts(database, pages);
  const finding = await database.client.finding.findFirstOrThrow({ where: { ruleId: "split-name" } });
  return { database, pages, source, finding };
}

/** What the record says once phrases are counted anew, which a correction leaves to the next import. */
async function counted(database: Database) {
  await updateThemes(database);
  return dump(database);
}

test("a fix makes a new version, read and checked anew, of the same import; the text as imported is kept", async () => {
  const { database, source, finding } = await damaged();
  const { client } = database;
  const before = await client.sourceText.findUniqueOrThrow({ where: { id: finding.textId } });
  const { result, textKey } = await applyFix(database, finding.id, AUTHOR);
  expect(result).toBe("done");
  const after = await client.sourceText.findUniqueOrThrow({
    where: { key: textKey ?? "" },
    include: { content: true },
  });
  expect(after).toMatchObject({ replacedById: null, originalId: before.id, runId: before.runId, place: before.place });
  expect(after.content?.text).toBe(source.replace("陆 闻笛", "陆闻笛"));
  expect(after.warnings).toBe(before.warnings - 1);
  expect(await client.finding.count({ where: { ruleId: "split-name" } })).toBe(0);
  // What was counted for discovery stays counted.
  expect(await client.themeTally.count()).toBe(1);
  expect(await client.sourceText.count({ where: { replacedById: null, isTallied: false } })).toBe(0);
  const [attendance] = await client.attendance.findMany({
    where: { name: "陆闻笛", meeting: { article: { textId: after.id } } },
  });
  expect(after.content?.text.slice(attendance?.start, attendance?.end)).toBe("陆闻笛");
  expect(attendance?.personId).not.toBeNull();
  const original = await textPage(database, before.key);
  expect(original).toMatchObject({ source, replacedByKey: textKey, articles: [], findings: [] });
  expect(await verifyDatabase(database)).toEqual([]);
  expect((await reviewHistory(database, ALL)).rows).toMatchObject([
    { kind: "fixed", ruleId: "split-name", ...AUTHOR, textKey, textName: "page-1.txt", canUndo: true },
  ]);
});

test("importing the original again leaves the correction, a changed text replaces it", async () => {
  const { database, pages, finding } = await damaged();
  await applyFix(database, finding.id, AUTHOR);
  const corrected = await counted(database);
  expect(await importTexts(database, pages)).toMatchObject({ inserted: 0, updated: 0, unchanged: 2 });
  expect(await counted(database)).toEqual(corrected);
  const changed = madeUpPage(9, { place: "made-up/page-1.txt", name: "page-1.txt" });
  expect(await importTexts(database, [changed])).toMatchObject({ updated: 1 });
  expect(await database.client.sourceText.count({ where: { replacedById: null } })).toBe(2);
});

test("the original again with its paper and day completes the correction, and keeps it", async () => {
  const known = madeUpPage(1);
  if (known.kind !== "text") throw new TypeError("a page is a text");
  const source = known.text.replace("副区长陆闻\n笛、", "副区长陆 闻笛、\n");
  const bare = { ...known, text: source, outlet: null, published: null };
  const database = await temporaryDatabase();
  const { client } = database;
  await importTexts(database, [bare, madeUpPage(2)]);
  const finding = await client.finding.findFirstOrThrow({ where: { ruleId: "split-name" } });
  await applyFix(database, finding.id, AUTHOR);
  const again = { ...known, text: source };
  expect(await importTexts(database, [again], { dryRun: true })).toMatchObject({ updated: 1 });
  expect(await importTexts(database, [again])).toMatchObject({ inserted: 0, updated: 1, unchanged: 0 });
  const [text] = await client.sourceText.findMany({ where: { originalId: { not: null } }, include: { content: true } });
  expect(text).toMatchObject({ outlet: "青禾时报", published: "2025-02-03", month: 202502, replacedById: null });
  expect(text?.content?.text).toContain("陆闻笛");
  expect(await client.finding.count({ where: { ruleId: "split-name" } })).toBe(0);
  expect(await client.meeting.findFirst({ where: { article: { textId: text?.id ?? 0 } } })).toMatchObject({
    day: "2025-01-02",
  });
  for (const same of [again, bare]) expect(await importTexts(database, [same])).toMatchObject({ unchanged: 1 });
  expect(await verifyDatabase(database)).toEqual([]);
  expect((await reviewHistory(database, ALL)).rows).toMatchObject([{ textKey: text?.key, canUndo: true }]);
  const undone = await undoFix(database, text?.key ?? "", "校对员");
  const original = await client.sourceText.findUniqueOrThrow({
    where: { key: undone.textKey ?? "" },
    include: { content: true },
  });
  expect(original).toMatchObject({ outlet: "青禾时报", published: "2025-02-03", replacedById: null });
  expect(original.content?.text).toBe(source);
  expect(await importTexts(database, [again])).toMatchObject({ unchanged: 1 });
  expect(await verifyDatabase(database)).toEqual([]);
});

test("taken back, the record is as it was, and the steps are kept", async () => {
  const { database, finding } = await damaged();
  const before = await counted(database);
  const { textKey } = await applyFix(database, finding.id, AUTHOR);
  const undone = await undoFix(database, textKey ?? "", "编辑");
  expect(undone).toMatchObject({ result: "done" });
  expect(await counted(database)).toEqual(before);
  expect((await reviewHistory(database, ALL)).rows.map(({ kind, by, canUndo }) => [kind, by, canUndo])).toEqual([
    ["unfixed", "编辑", false],
    ["fixed", "校对员", false],
  ]);
  const again = await database.client.finding.findFirstOrThrow({ where: { ruleId: "split-name" } });
  expect(await applyFix(database, again.id, AUTHOR)).toMatchObject({ result: "done" });
});

test("corrections one after the other are taken back one after the other", async () => {
  const { database, finding } = await damaged();
  const before = await counted(database);
  const first = await applyFix(database, finding.id, AUTHOR);
  const next = await database.client.finding.findFirstOrThrow({
    where: { ruleId: "broken-line", sourceText: { key: first.textKey ?? "" } },
  });
  const second = await applyFix(database, next.id, AUTHOR);
  expect(second.result).toBe("done");
  expect(await undoFix(database, second.textKey ?? "", "编辑")).toEqual({ result: "done", textKey: first.textKey });
  expect(await undoFix(database, first.textKey ?? "", "编辑")).toMatchObject({ result: "done" });
  expect(await counted(database)).toEqual(before);
});

test("a finding that is gone, or whose repaired text is there already, changes nothing", async () => {
  const { database, pages, source, finding } = await damaged();
  expect(await applyFix(database, finding.id + 1000, AUTHOR)).toEqual({ result: "stale", textKey: null });
  const [page] = pages;
  const repaired = source.replace("陆 闻笛", "陆闻笛");
  if (page?.kind === "text") await importTexts(database, [{ ...page, text: repaired, place: "elsewhere" }]);
  const before = await counted(database);
  expect(await applyFix(database, finding.id, AUTHOR)).toMatchObject({ result: "exists" });
  expect(await undoFix(database, "no such key", "编辑")).toEqual({ result: "stale", textKey: null });
  expect(await counted(database)).toEqual(before);
});
