import { expect, test } from "vitest";
import { STORIES, storeMadeUpRecord } from "../testing/made-up-record.ts";
import { madeUpText } from "../testing/made-up-text.ts";
import { startTestRun, temporaryDatabase } from "../testing/temporary-database.ts";
import { storeTexts } from "../write/store-texts.ts";
import type { MeetingFilter } from "./filter.ts";
import { filterOptions } from "./filter-options.ts";
import { meetingCount } from "./meeting-count.ts";
import { meetingList } from "./meeting-list.ts";
import { meetingPage } from "./meeting-page.ts";
import { meetingsByMonth } from "./meetings-by-month.ts";
import { monthTotals } from "./month-totals.ts";
import { movedMeeting } from "./moved-meeting.ts";
import { recordCoverage } from "./record-coverage.ts";

const newest = { by: "day", direction: "desc" } as const;
const all = { skip: 0, size: 100 };

async function record() {
  const database = await temporaryDatabase();
  await storeMadeUpRecord(database);
  return database;
}

test.each<[string, MeetingFilter, string[]]>([
  ["nothing narrows", {}, ["老教师座谈会举行", "青禾区政府部署春耕", "青禾区政府研究河道治理", "青禾区政府听取汇报"]],
  ["one month", { from: 202501, to: 202501 }, ["青禾区政府部署春耕", "青禾区政府研究河道治理"]],
  ["from a month on leaves the undated out", { from: 202502 }, ["老教师座谈会举行"]],
  ["up to a month leaves the undated out", { to: 202501 }, ["青禾区政府部署春耕", "青禾区政府研究河道治理"]],
  ["undated", { undated: true }, ["青禾区政府听取汇报"]],
  ["a type", { types: ["symposium"] }, ["老教师座谈会举行"]],
  ["a body not said", { bodies: [""] }, ["老教师座谈会举行"]],
  [
    "either body",
    { bodies: ["", "青禾区人民政府"], from: 202501, to: 202503 },
    ["老教师座谈会举行", "青禾区政府部署春耕", "青禾区政府研究河道治理"],
  ],
  ["an outlet", { outlets: ["云溪报"] }, ["老教师座谈会举行"]],
  ["a person present", { people: ["李远@青禾区"] }, ["青禾区政府部署春耕", "青禾区政府研究河道治理"]],
  ["a person absent is not present", { people: ["赵青@青禾区"] }, []],
  ["a person in a role", { people: ["赵青@青禾区"], role: "absent" }, ["青禾区政府研究河道治理"]],
  ["a person in a post", { people: ["李远@青禾区"], post: "区长" }, ["青禾区政府部署春耕"]],
  [
    "two people together",
    { people: ["李远@青禾区", "王小满@青禾区"], from: 202501 },
    ["青禾区政府部署春耕", "青禾区政府研究河道治理"],
  ],
  ["an import that is not", { runs: [99] }, []],
  ["a phrase", { phrases: ["清水入河"] }, ["老教师座谈会举行", "青禾区政府研究河道治理"]],
  ["two phrases", { phrases: ["清水入河", "一河一策"] }, ["青禾区政府研究河道治理"]],
  ["words of a headline", { text: "春耕" }, ["青禾区政府部署春耕"]],
  ["words of the text", { text: "抓到底" }, ["青禾区政府研究河道治理"]],
  ["words that are nowhere", { text: "100%" }, []],
])("list: %s", async (_, filter, headlines) => {
  const database = await record();
  const { rows, total } = await meetingList(database, filter, newest, all);
  expect(rows.map(({ headline }) => headline)).toEqual(headlines);
  expect(total).toBe(headlines.length);
  expect((await meetingCount(database, filter)).meetings).toBe(headlines.length);
});

test("a page of the list, and the number of all", async () => {
  const { rows, total } = await meetingList(
    await record(),
    {},
    { by: "attendees", direction: "desc" },
    { skip: 1, size: 2 },
  );
  expect(total).toBe(4);
  expect(rows.map(({ attendees }) => attendees)).toEqual([2, 2]);
});

test("every month and type of the chart counts the meetings of its list", async () => {
  const database = await record();
  const cells = await meetingsByMonth(database, {});
  expect(cells.map(({ month, type, meetings }) => [month, type, meetings])).toEqual([
    [0, "standing", 1],
    [202501, "standing", 2],
    [202503, "symposium", 1],
  ]);
  for (const { month, type, meetings } of cells) {
    const period = month === 0 ? { undated: true } : { from: month, to: month };
    expect((await meetingList(database, { ...period, types: [type] }, newest, all)).total).toBe(meetings);
  }
});

test("what there is altogether", async () => {
  const database = await record();
  expect(await recordCoverage(database)).toMatchObject({
    texts: 4,
    meetings: 4,
    undated: 1,
    first: 202501,
    last: 202503,
    phrases: 2,
    hasSample: false,
    hasOwn: true,
  });
  expect(await monthTotals(database, {})).toEqual([
    { month: 202501, articles: 2, meetings: 2 },
    { month: 202503, articles: 1, meetings: 1 },
  ]);
});

test("the filters offer what there is, most frequent first", async () => {
  expect(await filterOptions(await record())).toEqual({
    types: [
      { type: "standing", meetings: 3 },
      { type: "symposium", meetings: 1 },
    ],
    bodies: [
      { body: "青禾区人民政府", meetings: 3 },
      { body: "", meetings: 1 },
    ],
    outlets: [
      { outlet: "青禾日报", meetings: 3 },
      { outlet: "云溪报", meetings: 1 },
    ],
  });
});

test("one meeting with everything told of it", async () => {
  const database = await record();
  const [first] = (await meetingList(database, { text: "河道" }, newest, all)).rows;
  const page = await meetingPage(database, first?.key ?? "");
  expect(page).toMatchObject({
    name: STORIES[0]?.headline,
    type: "standing",
    body: "青禾区人民政府",
    day: "2025-01-10",
    attendances: [
      { name: "王小满", person: "王小满@青禾区", roles: ["chair"] },
      { name: "李远", person: "李远@青禾区", roles: ["attendee"] },
      { name: "赵青", person: "赵青@青禾区", roles: ["absent"] },
    ],
    statements: [{ speaker: "王小满", text: "要把清水入河抓到底。" }],
    text: { outlet: "青禾日报", published: "2025-01-10" },
  });
  for (const { phrase, start, end } of page?.mentions ?? []) {
    expect(page?.source.slice(start - page.article.start, end - page.article.start)).toBe(phrase);
  }
  expect(page?.mentions).toHaveLength(2);
  expect(page?.findings).toHaveLength(3);
});

test("an unknown key is null", async () => {
  expect(await meetingPage(await record(), "none")).toBeNull();
});

test("a meeting whose text was replaced is found in the text that stands in its place", async () => {
  const database = await temporaryDatabase();
  const runId = await startTestRun(database);
  const store = async (text: string, meetings: number) => {
    const people = { 王小满: ["chair" as const] };
    const stored = madeUpText({ text, place: "a.txt", pageKey: "page", meetings: Array(meetings).fill({ people }) });
    await storeTexts(database, runId, [stored]);
    return stored.source.key;
  };
  const first = await store("青禾区召开会义。", 2);
  expect(await movedMeeting(database, `${first}-0-0`)).toBeNull();
  await store("青禾区召开会议", 2);
  const last = await store("青禾区召开会议。", 1);
  expect(await movedMeeting(database, `${first}-0-0`)).toEqual({ textKey: last, meetingKey: `${last}-0-0` });
  expect(await movedMeeting(database, `${first}-0-1`)).toEqual({ textKey: last, meetingKey: null });
  expect(await movedMeeting(database, "none")).toBeNull();
});
