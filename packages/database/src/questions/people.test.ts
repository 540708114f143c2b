import { expect, test } from "vitest";
import { mergePersons, splitPerson } from "../persons/correct-persons.ts";
import { storeMadeUpRecord } from "../testing/made-up-record.ts";
import { temporaryDatabase } from "../testing/temporary-database.ts";
import type { MeetingFilter } from "./filter.ts";
import { latestPosts } from "./latest-posts.ts";
import { meetingList } from "./meeting-list.ts";
import { type PeopleFilter, peopleList } from "./people-list.ts";
import { mergedInto, personCorrections } from "./person-corrections.ts";
import { personPage } from "./person-page.ts";
import { hasPerson, personStatements } from "./person-statements.ts";
import { unresolvedNames } from "./unresolved-names.ts";

const most = { by: "meetings", direction: "desc" } as const;
const all = { skip: 0, size: 100 };

async function record() {
  const database = await temporaryDatabase();
  await storeMadeUpRecord(database);
  return database;
}

test("people by presence; who was only absent is not listed", async () => {
  const { rows, total } = await peopleList(await record(), {}, most, all);
  expect(
    rows.map(({ name, meetings, chaired, spoke, first, last }) => [name, meetings, chaired, spoke, first, last]),
  ).toEqual([
    ["王小满", 3, 3, 1, 202501, 202501],
    ["李远", 2, 0, 0, 202501, 202501],
  ]);
  expect(total).toBe(2);
});

test.each([
  [{ from: 202502 }, []],
  [{ from: 202501, to: 202501 }, ["李远", "王小满"]],
  [{ text: "远" }, ["李远"]],
])("people of %j", async (filter, names) => {
  const { rows } = await peopleList(await record(), filter, { by: "name", direction: "asc" }, all);
  expect(rows.map(({ name }) => name)).toEqual(names);
});

test("who was there before is not new", async () => {
  const database = await record();
  const [known] = await database.client.person.findMany({ where: { name: "王小满" } });
  const before = { month: 202412, personId: known?.id ?? 0, role: "present", meetings: 1 };
  await database.client.attendanceMonth.create({ data: before });
  const newIn = async (months: PeopleFilter) => {
    const { rows, total } = await peopleList(database, { ...months, isNew: true }, most, all);
    expect(rows).toHaveLength(total);
    return rows.map(({ name, meetings }) => [name, meetings]);
  };
  expect(await newIn({ from: 202501, to: 202503 })).toEqual([["李远", 2]]);
  expect(await newIn({ from: 202502, to: 202503 })).toEqual([]);
  expect(await newIn({ from: 202412, to: 202412 })).toEqual([["王小满", 1]]);
});

test("the latest posts that are printed with a name", async () => {
  const database = await record();
  const posts = await latestPosts(database, ["王小满@青禾区", "李远@青禾区", "没有的人@青禾区"]);
  expect([...posts]).toEqual([["李远@青禾区", ["区长", "副书记"]]]);
});

test("every number of a person is the number of rows of its list", async () => {
  const database = await record();
  const { rows } = await peopleList(database, {}, most, all);
  for (const person of rows) {
    const listed = async (as: Pick<MeetingFilter, "role" | "post">) =>
      (await meetingList(database, { people: [person.key], ...as }, { by: "day", direction: "desc" }, all)).total;
    expect(await listed({})).toBe(person.meetings);
    expect(await listed({ role: "chair" })).toBe(person.chaired);
    expect(await listed({ role: "speaker" })).toBe(person.spoke);
    expect(await listed({ role: "attendee" })).toBe(person.attended);
    expect(await listed({ role: "observer" })).toBe(person.observed);
    for (const { title, meetings } of (await personPage(database, person.key))?.posts ?? []) {
      expect(await listed({ post: title })).toBe(meetings);
    }
  }
});

test("a person's record", async () => {
  const page = await personPage(await record(), "王小满@青禾区");
  expect(page).toMatchObject({
    name: "王小满",
    jurisdiction: "青禾区",
    meetings: 3,
    roles: { chair: 3, speaker: 1, attendee: 0, observer: 0, absent: 0 },
    months: [
      { month: 0, role: "chair", meetings: 1 },
      { month: 202501, role: "chair", meetings: 2 },
    ],
    companions: [{ name: "李远", meetings: 2 }],
  });
});

test("absence is no presence, and has no companions", async () => {
  expect(await personPage(await record(), "赵青@青禾区")).toMatchObject({
    meetings: 0,
    roles: { absent: 1 },
    companions: [],
  });
});

test("an unknown person is null", async () => {
  expect(await personPage(await record(), "赵青@别处")).toBeNull();
});

test("names of a meeting whose convener is not said stay unresolved; each leads to its meetings", async () => {
  const database = await record();
  const { rows, ...counts } = await unresolvedNames(database, { skip: 0, size: 10 });
  expect(counts).toEqual({ all: 8, attendances: 2, total: 2 });
  expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(["李远", "白露"]));
  for (const { name, attendances } of rows) {
    const { total } = await meetingList(database, { unresolved: name }, { by: "day", direction: "desc" }, all);
    expect(total).toBe(attendances);
  }
  expect((await unresolvedNames(database, { skip: 1, size: 10 })).rows).toEqual(rows.slice(1));
});

test("what a person said, by period, with its place in the text", async () => {
  const database = await record();
  const said = await personStatements(database, "王小满@青禾区", {}, all);
  expect(said).toMatchObject({
    total: 1,
    rows: [{ verb: "强调", text: "要把清水入河抓到底。", day: "2025-01-10", month: 202501 }],
  });
  const [row] = said.rows;
  const text = await database.client.sourceText.findUnique({
    where: { key: row?.textKey ?? "" },
    include: { content: true },
  });
  expect(text?.content?.text.slice(row?.start)).toMatch(/^要把清水入河抓到底。/u);
  expect((await personPage(database, "王小满@青禾区"))?.statements).toEqual(said);
  expect((await personStatements(database, "王小满@青禾区", { from: 202502 }, all)).total).toBe(0);
  expect((await personStatements(database, "李远@青禾区", {}, all)).total).toBe(0);
});

test("a meeting counts once for a person who is there under two names", async () => {
  const database = await record();
  await mergePersons(database, "李远@青禾区", "王小满@青禾区", { reason: "核对过", by: "编辑" });
  const { total } = await meetingList(database, { people: ["王小满@青禾区"] }, { by: "day", direction: "desc" }, all);
  const { rows } = await peopleList(database, { text: "王小满" }, { by: "meetings", direction: "desc" }, all);
  expect(rows.map(({ meetings }) => meetings)).toEqual([total]);
});

test("corrections of whom a name means are told, and a merged key leads to the person it counts for", async () => {
  const database = await record();
  const why = { reason: "核对过", by: "编辑" };
  await splitPerson(database, "王小满@青禾区", 202502, why);
  await mergePersons(database, "李远@青禾区", "王小满@青禾区", why);
  expect(await personCorrections(database, "王小满@青禾区")).toMatchObject({
    name: "王小满",
    jurisdiction: "青禾区",
    months: [202501],
    merges: [{ from: "李远@青禾区", ...why }],
    splits: [{ month: 202502, ...why }],
  });
  expect(await mergedInto(database, "李远@青禾区")).toBe("王小满@青禾区");
  expect(await mergedInto(database, "王小满@青禾区")).toBeNull();
  expect(await personCorrections(database, "李远@青禾区")).toBeNull();
  expect(await hasPerson(database, "李远@青禾区")).toBe(false);
  expect(await hasPerson(database, "王小满@青禾区")).toBe(true);
});
