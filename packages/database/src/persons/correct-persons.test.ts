import { expect, test } from "vitest";
import type { Database } from "../database.ts";
import { verifyDatabase } from "../maintenance/verify.ts";
import { peopleList } from "../questions/people-list.ts";
import { madeUpText } from "../testing/made-up-text.ts";
import { startTestRun, temporaryDatabase } from "../testing/temporary-database.ts";
import { storeTexts } from "../write/store-texts.ts";
import { mergePersons, splitPerson, unmergePersons, unsplitPerson } from "./correct-persons.ts";
import { linkPersons } from "./link-persons.ts";

const correction = { reason: "核对过", by: "编辑" };

/** One meeting a month in which some people are present. */
async function store(database: Database, runId: number, months: Record<string, string[]>): Promise<void> {
  const texts = Object.entries(months).map(([month, people]) =>
    madeUpText({
      text: `会议 ${month}`,
      published: `${month}-05`,
      meetings: [{ place: "青禾区", people: Object.fromEntries(people.map((name) => [name, ["attendee"]])) }],
    }),
  );
  await storeTexts(database, runId, texts);
  await linkPersons(database);
}

async function meetings(database: Database): Promise<Record<string, number>> {
  const persons = await database.client.person.findMany({ include: { attendances: true }, orderBy: { key: "asc" } });
  return Object.fromEntries(persons.map(({ key, attendances }) => [key, attendances.length]));
}

/** First and last month of each person, the latest newcomer first. */
async function months(database: Database): Promise<(string | number | null)[][]> {
  const order = { by: "first", direction: "desc" } as const;
  const { rows } = await peopleList(database, {}, order, { skip: 0, size: 9 });
  return rows.map(({ key, first, last }) => [key, first, last]);
}

test("a merge holds for what is there and what comes later, and can be taken back", async () => {
  const database = await temporaryDatabase();
  const runId = await startTestRun(database);
  await store(database, runId, { "2025-01": ["宋朝均"], "2025-02": ["宋朝钧"] });
  expect(await meetings(database)).toEqual({ "宋朝均@青禾区": 1, "宋朝钧@青禾区": 1 });
  await mergePersons(database, "宋朝钧@青禾区", "宋朝均@青禾区", correction);
  await store(database, runId, { "2025-03": ["宋朝钧"] });
  expect(await meetings(database)).toEqual({ "宋朝均@青禾区": 3 });
  expect(await database.client.attendance.groupBy({ by: ["name"], _count: true, orderBy: { name: "asc" } })).toEqual([
    { name: "宋朝均", _count: 1 },
    { name: "宋朝钧", _count: 2 },
  ]);
  expect(await verifyDatabase(database)).toEqual([]);
  await unmergePersons(database, "宋朝钧@青禾区");
  expect(await meetings(database)).toEqual({ "宋朝均@青禾区": 1, "宋朝钧@青禾区": 2 });
  expect(await verifyDatabase(database)).toEqual([]);
});

test("merging on and back again never goes in a circle", async () => {
  const database = await temporaryDatabase();
  await store(database, await startTestRun(database), { "2025-01": ["甲一", "乙一", "丙一"] });
  await mergePersons(database, "甲一@青禾区", "乙一@青禾区", correction);
  await mergePersons(database, "乙一@青禾区", "丙一@青禾区", correction);
  expect(await meetings(database)).toEqual({ "丙一@青禾区": 3 });
  await expect(mergePersons(database, "丙一@青禾区", "甲一@青禾区", correction)).rejects.toMatchObject({
    code: "unknown-person",
  });
  expect(await verifyDatabase(database)).toEqual([]);
});

test("a split makes the later namesake another person", async () => {
  const database = await temporaryDatabase();
  const runId = await startTestRun(database);
  await store(database, runId, { "2015-01": ["林知远"], "2015-02": ["林知远"], "2025-01": ["林知远"] });
  await splitPerson(database, "林知远@青禾区", 202001, correction);
  await store(database, runId, { "2025-02": ["林知远"] });
  expect(await meetings(database)).toEqual({ "林知远@青禾区": 2, "林知远@青禾区#2": 2 });
  expect(await months(database)).toEqual([
    ["林知远@青禾区#2", 202501, 202502],
    ["林知远@青禾区", 201501, 201502],
  ]);
  expect(await verifyDatabase(database)).toEqual([]);
  await unsplitPerson(database, "林知远@青禾区", 202001);
  expect(await meetings(database)).toEqual({ "林知远@青禾区": 4 });
  expect(await months(database)).toEqual([["林知远@青禾区", 201501, 202502]]);
  expect(await verifyDatabase(database)).toEqual([]);
});
