import { type Database, verifyDatabase } from "@huiyao/database";
import { secondConnection, temporaryDatabase, testEngine } from "@huiyao/database/testing";
import { readBytes, readNdjson, SourceError } from "@huiyao/sources";
import { describe, expect, test, vi } from "vitest";
import { dump } from "../testing/dump.ts";
import { madeUpPage, madeUpPages } from "../testing/made-up-page.ts";
import { importTexts } from "./import-texts.ts";
import { reparse } from "./reparse.ts";
import type { ImportProgress } from "./summary.ts";

async function counts(database: Database, pages: Parameters<typeof importTexts>[1]) {
  const { inserted, updated, unchanged, failed } = await importTexts(database, pages);
  return { inserted, updated, unchanged, failed };
}

test("a page comes out as meetings, persons, phrases and sums that can be traced to its characters", async () => {
  const database = await temporaryDatabase();
  const pages = madeUpPages(12);
  expect(await counts(database, pages)).toEqual({ inserted: 12, updated: 0, unchanged: 0, failed: 0 });
  const meeting = await database.client.meeting.findFirstOrThrow({
    where: { article: { sourceText: { name: "page-3.txt" } } },
    include: {
      attendances: { orderBy: { position: "asc" }, include: { person: true } },
      article: { include: { sourceText: { include: { content: true } } } },
    },
  });
  const source = meeting.article.sourceText.content?.text ?? "";
  expect(meeting).toMatchObject({ type: "standing", ordinal: 3, day: "2025-01-04", month: 202501, outlet: "青禾时报" });
  expect(meeting.jurisdiction).toBe("青禾区");
  const chair = meeting.attendances.find(({ isChair }) => isChair);
  expect(chair?.person?.key).toBe("林知远@青禾区");
  expect(source.slice(chair?.start, chair?.end)).toBe("林知远");
  const phrase = await database.client.phrase.findUniqueOrThrow({
    where: { text: "五水共清" },
    include: { mentions: { include: { article: { include: { sourceText: { include: { content: true } } } } } } },
  });
  expect(phrase.mentions).toHaveLength(24);
  for (const { start, end, article, meetingId } of phrase.mentions) {
    expect(article.sourceText.content?.text.slice(start, end)).toBe("五水共清");
    expect(meetingId).not.toBeNull();
  }
  expect(await database.client.phraseMonth.findMany({ where: { phraseId: phrase.id } })).toEqual([
    { phraseId: phrase.id, month: 202501, articles: 12, meetings: 12, mentions: 24, headlines: 0 },
  ]);
  expect(await verifyDatabase(database)).toEqual([]);
});

test("again: unchanged; changed at its place: replaced; the end is that of importing the last state alone", async () => {
  const database = await temporaryDatabase();
  await counts(database, madeUpPages(5));
  const before = await dump(database);
  expect(await counts(database, madeUpPages(5))).toEqual({ inserted: 0, updated: 0, unchanged: 5, failed: 0 });
  expect(await dump(database)).toEqual(before);
  const changed = madeUpPage(9, { place: "made-up/page-2.txt", name: "page-2.txt" });
  expect(await counts(database, [changed])).toEqual({ inserted: 0, updated: 1, unchanged: 0, failed: 0 });
  expect(await verifyDatabase(database)).toEqual([]);
  const alone = await temporaryDatabase();
  await counts(alone, [madeUpPage(1), changed, ...madeUpPages(3, 3)]);
  const [{ SourceText: _, SourceContent: __, ...replaced }, { SourceText: ___, SourceContent: ____, ...direct }] = [
    await dump(database),
    await dump(alone),
  ];
  expect(replaced).toEqual(direct);
});

describe("what fails", () => {
  test("does not stop the others, and is kept with its reason", async () => {
    const database = await temporaryDatabase();
    const error = new SourceError("nul", { offset: 3 });
    const summary = await importTexts(database, [
      madeUpPage(1),
      { kind: "failure", id: null, name: "bad.txt", line: null, error },
      madeUpPage(2, { text: " \n", name: "blank.txt", place: null }),
      madeUpPage(3, { published: "2025-02-31", name: "day.txt" }),
      madeUpPage(4),
    ]);
    expect(summary).toMatchObject({ inserted: 2, failed: 3 });
    const stored = await database.client.importFailure.findMany({ orderBy: { id: "asc" } });
    expect(stored.map(({ name, code }) => [name, code])).toEqual([
      ["bad.txt", "nul"],
      ["blank.txt", "empty"],
      ["day.txt", "derive-failed"],
    ]);
    expect(await database.client.importRun.findFirst()).toMatchObject({ status: "finished", inserted: 2, failed: 3 });
  });

  test("a source that breaks off leaves what came before, and a run that is not finished", async () => {
    const database = await temporaryDatabase();
    async function* breaking() {
      yield* madeUpPages(51);
      throw new Error("the stream broke");
    }
    await expect(importTexts(database, breaking(), { chunkTexts: 25 })).rejects.toThrow("the stream broke");
    expect(await database.client.importRun.findFirst()).toMatchObject({ status: "stopped" });
    expect(await verifyDatabase(database)).toEqual([]);
    expect(await counts(database, madeUpPages(51))).toMatchObject({ failed: 0 });
    expect(await database.client.sourceText.count()).toBe(51);
  });
});

if (testEngine === "sqlite")
  test("a full disk stops it with a clear sentence; what was stored stays whole", async () => {
    const database = await temporaryDatabase();
    await counts(database, madeUpPages(3));
    const [size] = await database.client.$queryRawUnsafe<{ page_count: number }[]>("PRAGMA page_count");
    await database.client.$queryRawUnsafe(`PRAGMA max_page_count = ${(size?.page_count ?? 0) + 100}`);
    await expect(importTexts(database, madeUpPages(400))).rejects.toMatchObject({
      code: "disk-full",
      zh: expect.stringContaining("磁盘已满"),
    });
    await database.client.$queryRawUnsafe("PRAGMA max_page_count = 1000000");
    expect(await verifyDatabase(database)).toEqual([]);
    expect(await counts(database, madeUpPages(400))).toMatchObject({ failed: 0 });
    expect(await database.client.sourceText.count()).toBe(400);
  });

test("a dry run stores nothing and says what an import would then do", async () => {
  const database = await temporaryDatabase();
  await counts(database, madeUpPages(2));
  const at = (page: number, number: number) =>
    madeUpPage(number, { place: `made-up/page-${page}.txt`, name: `page-${page}.txt` });
  const pages = [
    ...madeUpPages(4),
    at(2, 20),
    at(3, 30),
    ...madeUpPages(2, 3),
    at(5, 5),
    madeUpPage(6, { place: null, outlet: null }),
    madeUpPage(6, { place: null }),
  ];
  const before = await dump(database);
  const summary = await importTexts(database, pages, { dryRun: true });
  expect(summary).toMatchObject({ runId: null, articles: 8, meetings: 8 });
  expect(await dump(database)).toEqual(before);
  expect(await database.client.importRun.count()).toBe(1);
  const { inserted, updated, unchanged, failed } = summary;
  expect({ inserted, updated, unchanged, failed }).toEqual({ inserted: 4, updated: 4, unchanged: 3, failed: 0 });
  expect(await counts(database, pages)).toEqual({ inserted, updated, unchanged, failed });
});

test("a signal stops it; what is stored stays whole", async () => {
  const database = await temporaryDatabase();
  const controller = new AbortController();
  const summary = await importTexts(database, madeUpPages(120), {
    chunkTexts: 20,
    signal: controller.signal,
    onProgress: ({ done }) => {
      if (done >= 20) controller.abort();
    },
  });
  expect(summary.finished).toBe(false);
  expect(summary.inserted).toBeLessThan(120);
  expect(await database.client.sourceText.count()).toBe(summary.inserted);
  expect(await verifyDatabase(database)).toEqual([]);
  expect(await counts(database, madeUpPages(120))).toMatchObject({ unchanged: summary.inserted });
});

test("a signal while the record is settled leaves the import unfinished, and the next one does the rest", async () => {
  const database = await temporaryDatabase();
  const pages = [...madeUpPages(3), madeUpPage(3, { place: "made-up/again", published: "2025-02-10" })];
  const controller = new AbortController();
  // What is still to be compared is counted once all texts are stored.
  const { textChange } = database.client;
  const count = vi.spyOn(textChange, "count").mockImplementationOnce(() => {
    controller.abort();
    return database.client.finding.count();
  });
  const { finished, inserted } = await importTexts(database, pages, { signal: controller.signal });
  expect(count).toHaveBeenCalled();
  expect({ finished, inserted }).toEqual({ finished: false, inserted: 4 });
  expect(await database.client.importRun.findFirst()).toMatchObject({ status: "stopped" });
  expect((await importTexts(database, pages)).finished).toBe(true);
  expect(await database.client.textChange.count()).toBe(0);
  expect(await database.client.finding.count({ where: { ruleId: "duplicate-article" } })).toBe(1);
});

test("progress only grows and ends with the summary", async () => {
  const database = await temporaryDatabase();
  const told: ImportProgress[] = [];
  const summary = await importTexts(database, madeUpPages(450), { onProgress: (progress) => told.push(progress) });
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  expect(told.at(-1)).toMatchObject({ phase: "themes", done: 450, inserted: summary.inserted });
});

test("two imports of the same pages at once store each page once", async () => {
  const database = await temporaryDatabase();
  const other = await secondConnection(database);
  const [a, b] = await Promise.all([counts(database, madeUpPages(250)), counts(other, madeUpPages(250).reverse())]);
  expect(a.inserted + b.inserted).toBe(250);
  expect(a.failed + b.failed).toBe(0);
  expect(await verifyDatabase(database)).toEqual([]);
  const alone = await temporaryDatabase();
  await counts(alone, madeUpPages(250));
  expect(await dump(database)).toEqual(await dump(alone));
});

test("deriving anew gives what was there and keeps every key", async () => {
  const database = await temporaryDatabase();
  await counts(database, madeUpPages(6));
  const before = await dump(database);
  expect(await reparse(database)).toMatchObject({ updated: 0 });
  expect(await reparse(database, { all: true })).toMatchObject({ updated: 6, failed: 0 });
  expect(await dump(database)).toEqual(before);
  await database.client.sourceText.updateMany({ where: { name: "page-4.txt" }, data: { parserVersion: "older" } });
  expect(await reparse(database)).toMatchObject({ updated: 1 });
  expect(await dump(database)).toEqual(before);
  expect(await verifyDatabase(database)).toEqual([]);
});

describe("a changed text at the same place", () => {
  const lines = (...records: Record<string, string>[]) =>
    async function* () {
      for (const record of records) yield new TextEncoder().encode(`${JSON.stringify(record)}\n`);
    };
  const of = (id: string, text: string, over: Record<string, string> = {}) => ({
    ...{ id, text, outlet: "青禾时报", published: "2025-02-03", page: "A1" },
    ...over,
  });
  const current = async (database: Database) => {
    const where = { sourceText: { replacedById: null } };
    return (await database.client.sourceContent.findMany({ where, orderBy: { text: "asc" } })).map(({ text }) => text);
  };

  test("two stories of one page stand side by side; each is replaced by its own later text, from any file", async () => {
    const database = await temporaryDatabase();
    const first = lines(of("1", "甲会议召开。"), of("2", "乙会议召开。"));
    expect(await importTexts(database, readNdjson("one.ndjson", first()))).toMatchObject({ inserted: 2, updated: 0 });
    const second = lines(of("2", "乙会议闭幕。"));
    const again = readNdjson("two.ndjson", second(), { place: "file:/elsewhere/two.ndjson" });
    expect(await importTexts(database, again)).toMatchObject({ inserted: 0, updated: 1 });
    expect(await current(database)).toEqual(["乙会议闭幕。", "甲会议召开。"]);
    expect(await database.client.sourceText.count({ where: { replacedById: { not: null } } })).toBe(1);
    expect(await verifyDatabase(database)).toEqual([]);
  });

  test("a page scanned anew into another folder replaces the page; another day's does not", async () => {
    const database = await temporaryDatabase();
    const read = (name: string, text: string) =>
      readBytes(name, new TextEncoder().encode(text), { place: `file:/${name}` });
    const pages = [
      read("一/青禾时报_2025-02-03_A1.txt", "甲会议召开。"),
      read("一/青禾时报_2025-02-03_A2.txt", "乙会议召开。"),
    ];
    expect(await importTexts(database, pages)).toMatchObject({ inserted: 2 });
    const anew = [
      read("二/青禾时报_20250203_A01.txt", "甲会议闭幕。"),
      read("二/青禾时报_2025-02-04_A1.txt", "丙会议召开。"),
    ];
    expect(await importTexts(database, anew)).toMatchObject({ inserted: 1, updated: 1 });
    expect(await current(database)).toEqual(["丙会议召开。", "乙会议召开。", "甲会议闭幕。"]);
  });

  test.each([undefined, 1])(
    "of two in one import the later stays, and importing both again leaves it (chunks of %s)",
    async (chunkTexts) => {
      const database = await temporaryDatabase();
      const both = lines(of("1", "甲会议召开。"), of("2", "乙会议召开。"), of("1", "甲会议闭幕。"));
      const options = chunkTexts === undefined ? {} : { chunkTexts };
      const imported = (dryRun: boolean) =>
        importTexts(database, readNdjson("both.ndjson", both()), { ...options, dryRun });
      for (const _ of [1, 2, 3]) {
        expect((await imported(true)).displaced).toEqual(["both.ndjson#1"]);
        expect((await imported(false)).displaced).toEqual(["both.ndjson#1"]);
        expect(await current(database)).toEqual(["乙会议召开。", "甲会议闭幕。"]);
      }
      expect(await database.client.sourceText.count()).toBe(3);
      expect(await verifyDatabase(database)).toEqual([]);
    },
  );

  test("a file that holds each day's page in turn keeps them all", async () => {
    const database = await temporaryDatabase();
    for (const [day, text] of [
      ["2025-02-03", "甲会议召开。"],
      ["2025-02-04", "乙会议召开。"],
    ] as const) {
      const page = readBytes("today.txt", new TextEncoder().encode(text), { place: "file:/today.txt", published: day });
      expect(await importTexts(database, [page])).toMatchObject({ inserted: 1, updated: 0 });
    }
    expect(await current(database)).toHaveLength(2);
  });
});

test("two programs that write different texts to the same places leave one current text at each", async () => {
  const database = await temporaryDatabase();
  const other = await secondConnection(database);
  const later = Array.from({ length: 40 }, (_, index) =>
    madeUpPage(101 + index, { place: `made-up/page-${index + 1}.txt` }),
  );
  const options = { chunkTexts: 10 };
  await Promise.all([importTexts(database, madeUpPages(40), options), importTexts(other, later, options)]);
  const current = await database.client.sourceText.groupBy({
    by: ["place"],
    where: { replacedById: null },
    _count: true,
  });
  expect(current.map(({ _count }) => _count)).toEqual(Array.from({ length: 40 }, () => 1));
  expect(await database.client.sourceText.count()).toBe(80);
  expect(await verifyDatabase(database)).toEqual([]);
});
