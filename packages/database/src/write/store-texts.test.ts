import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyDatabase } from "../maintenance/verify.ts";
import { linkPersons } from "../persons/link-persons.ts";
import { type MadeUpText, madeUpText } from "../testing/made-up-text.ts";
import { startTestRun, temporaryDatabase } from "../testing/temporary-database.ts";
import { rederiveTexts, removeTexts, storeTexts } from "./store-texts.ts";

const first: MadeUpText = {
  text: "甲",
  place: "a.txt",
  outlet: "清河日报",
  published: "2025-01-03",
  meetings: [
    {
      body: "青禾区政府",
      place: "青禾区",
      people: { 林知远: ["chair", "speaker"], 何书白: ["attendee"], 陆闻笛: ["absent"] },
    },
  ],
};

describe("what becomes of a text", () => {
  test("new, then the same again, then changed, then back", async () => {
    const database = await temporaryDatabase();
    const { client } = database;
    const runId = await startTestRun(database);
    const store = (text: MadeUpText) => storeTexts(database, runId, [madeUpText(text)]);
    expect(await store(first)).toMatchObject({ inserted: 1, updated: 0, unchanged: 0 });
    expect(await store(first)).toMatchObject({ inserted: 0, updated: 0, unchanged: 1 });
    expect(await client.meeting.count()).toBe(1);
    expect(await store({ ...first, text: "乙", meetings: [] })).toMatchObject({ inserted: 0, updated: 1 });
    expect(await client.meeting.count()).toBe(0);
    const texts = await client.sourceText.findMany({ include: { content: true }, orderBy: { id: "asc" } });
    expect(texts.map(({ content, replacedById }) => [content?.text, replacedById])).toEqual([
      ["甲", texts[1]?.id],
      ["乙", null],
    ]);
    expect(await store(first)).toMatchObject({ updated: 1 });
    expect(await client.sourceText.findMany({ where: { replacedById: null }, select: { id: true } })).toEqual([
      { id: texts[0]?.id },
    ]);
    expect(await client.meeting.count()).toBe(1);
    expect(await client.importRun.findUnique({ where: { id: runId } })).toMatchObject({
      inserted: 1,
      updated: 2,
      unchanged: 1,
    });
    expect(await verifyDatabase(database)).toEqual([]);
  });

  test("equal texts and texts of one place in one batch", async () => {
    const database = await temporaryDatabase();
    const runId = await startTestRun(database);
    const batch = [first, first, { ...first, text: "乙" }, { ...first, text: "丙" }].map((text) => madeUpText(text));
    expect(await storeTexts(database, runId, batch)).toMatchObject({ inserted: 1, updated: 2, unchanged: 1 });
    expect(await database.client.article.count()).toBe(1);
    expect(await verifyDatabase(database)).toEqual([]);
  });

  test.each([
    ["what it tells of", "2025-01-02", "2025-01-03", "2025-01-02"],
    ["its publication where it names none", null, "2025-01-03", "2025-01-03"],
    ["its publication where it tells of what is to come", "2025-02-10", "2025-01-03", "2025-01-03"],
    ["nothing", null, null, null],
  ])("the day of a story is that of %s", async (_, date, published, day) => {
    const database = await temporaryDatabase();
    const text = madeUpText({ published });
    for (const { article } of text.derived.articles) article.date = date;
    await storeTexts(database, await startTestRun(database), [text]);
    const month = day === null ? 0 : 202501;
    expect(await database.client.article.findMany({ select: { day: true, month: true } })).toEqual([{ day, month }]);
  });

  test("a batch that fails leaves nothing", async () => {
    const database = await temporaryDatabase();
    const runId = await startTestRun(database);
    const broken = madeUpText({ text: "乙" });
    broken.derived.articles.push(...broken.derived.articles);
    await expect(storeTexts(database, runId, [madeUpText(first), broken])).rejects.toThrow();
    expect(await database.client.sourceText.count()).toBe(0);
    expect(await database.client.coverageMonth.count()).toBe(0);
    expect(await storeTexts(database, runId, [madeUpText(first)])).toMatchObject({ inserted: 1 });
  });
});

test("the monthly sums of one text", async () => {
  const database = await temporaryDatabase();
  const { client } = database;
  await storeTexts(database, await startTestRun(database), [
    madeUpText({ ...first, text: "会议三字", findings: ["error", "info", "info"] }),
  ]);
  await linkPersons(database);
  expect(await client.coverageMonth.findMany()).toEqual([
    { month: 202501, outlet: "清河日报", texts: 1, characters: 4, articles: 1, meetings: 1 },
  ]);
  expect(await client.meetingMonth.findMany()).toEqual([
    { month: 202501, body: "青禾区政府", type: "standing", meetings: 1 },
  ]);
  const persons = new Map((await client.person.findMany()).map(({ id, key }) => [id, key]));
  const attendance = await client.attendanceMonth.findMany();
  expect(attendance.map(({ personId, role, meetings }) => [persons.get(personId), role, meetings]).sort()).toEqual([
    ["何书白@青禾区", "attendee", 1],
    ["何书白@青禾区", "present", 1],
    ["林知远@青禾区", "chair", 1],
    ["林知远@青禾区", "present", 1],
    ["林知远@青禾区", "speaker", 1],
    ["陆闻笛@青禾区", "absent", 1],
  ]);
  const findings = await client.findingMonth.findMany({ orderBy: { severity: "asc" } });
  expect(findings.map(({ severity, findings: count, texts }) => [severity, count, texts])).toEqual([
    ["error", 1, 1],
    ["info", 2, 1],
  ]);
  expect(await client.sourceText.findFirst()).toMatchObject({ errors: 1, warnings: 0, infos: 2 });
});

const madeUp = fc.record({
  text: fc.constantFrom("甲", "乙乙", "丙丙丙", "丁丁"),
  place: fc.option(fc.constantFrom("a.txt", "b.txt")),
  outlet: fc.option(fc.constantFrom("清河日报", "云川晚报")),
  published: fc.option(fc.constantFrom("2025-01-03", "2025-02-04")),
  findings: fc.array(fc.constantFrom("error" as const, "warning" as const, "info" as const), { maxLength: 3 }),
  meetings: fc.array(
    fc.record({
      place: fc.option(fc.constantFrom("青禾区", "白石区")),
      unit: fc.option(fc.constant("区")),
      people: fc.dictionary(
        fc.constantFrom("林知远", "何书白", "陆闻笛"),
        fc.uniqueArray(fc.constantFrom("chair" as const, "attendee" as const, "absent" as const), { minLength: 1 }),
      ),
    }),
    { maxLength: 2 },
  ),
});

test("after any imports, new derivations and removals the sums are those of the rows", async () => {
  const database = await temporaryDatabase();
  const { client } = database;
  const runId = await startTestRun(database);
  const step = fc.oneof(
    fc.record({ kind: fc.constant("store" as const), texts: fc.array(madeUp, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant("rederive" as const), as: madeUp }),
    fc.record({ kind: fc.constant("link" as const) }),
    fc.record({ kind: fc.constant("remove" as const), isReplaced: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const done of steps) {
        const some = await client.sourceText.findFirst({ where: { replacedById: null }, orderBy: { key: "asc" } });
        if (done.kind === "store")
          await storeTexts(
            database,
            runId,
            done.texts.map((text) => madeUpText(text)),
          );
        else if (done.kind === "link") await linkPersons(database);
        else if (done.kind === "remove") {
          const where = { replacedById: done.isReplaced ? { not: null } : null };
          const text = await client.sourceText.findFirst({ where, orderBy: { key: "asc" } });
          if (text !== null) await removeTexts(database, [text.id]);
        } else if (some !== null && done.kind === "rederive") {
          const anew = madeUpText({ ...done.as, text: some.name });
          const text = { ...anew, source: { ...anew.source, key: some.key } };
          await rederiveTexts(database, new Map([[some.id, text]]));
        }
        expect(await verifyDatabase(database)).toEqual([]);
      }
    }),
    { numRuns: 25 },
  );
});
