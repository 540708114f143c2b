import { expect, test } from "vitest";
import { storeMadeUpRecord } from "../testing/made-up-record.ts";
import { temporaryDatabase } from "../testing/temporary-database.ts";
import { changeRollups } from "../write/rollups.ts";
import { meetingList } from "./meeting-list.ts";
import { themeList } from "./theme-list.ts";
import { themePage } from "./theme-page.ts";
import { themeSentences } from "./theme-sentences.ts";
import { themesByMonth } from "./themes-by-month.ts";

const all = { skip: 0, size: 100 };

async function record() {
  const database = await temporaryDatabase();
  await storeMadeUpRecord(database);
  return database;
}

test("phrases by the meetings that use them", async () => {
  const { rows, total } = await themeList(await record(), {}, { by: "last", direction: "desc" }, all);
  expect(rows.map(({ phrase, meetings, mentions, first, last }) => [phrase, meetings, mentions, first, last])).toEqual([
    ["清水入河", 2, 2, 202501, 202503],
    ["一河一策", 2, 2, 202501, 202501],
  ]);
  expect(total).toBe(2);
});

test("the months of a phrase sum to its meetings, and each is the number of rows of its list", async () => {
  const database = await record();
  const months = await themesByMonth(database, ["清水入河"], {});
  expect(months.reduce((sum, { meetings }) => sum + meetings, 0)).toBe(2);
  for (const { phrase, month, meetings } of months) {
    const filter = { phrases: [phrase], from: month, to: month };
    expect((await meetingList(database, filter, { by: "day", direction: "desc" }, all)).total).toBe(meetings);
  }
});

test("a phrase's record", async () => {
  const page = await themePage(await record(), "清水入河");
  expect(page).toMatchObject({
    meetings: 2,
    mentions: 2,
    inHeadlines: 0,
    first: { day: "2025-01-10", words: "清水入河" },
    last: { day: "2025-03-05" },
    companions: [{ phrase: "一河一策", meetings: 1 }],
    bodies: [{ body: "青禾区人民政府", meetings: 1 }],
  });
});

test("sentences stand in their context, latest first, within their story", async () => {
  const { rows, total } = await themeSentences(await record(), "一河一策", all);
  expect(total).toBe(2);
  expect(
    rows.map(({ day, before, words, after }) => [day, before.endsWith("会议强调，"), words, after.startsWith("。")]),
  ).toEqual([
    ["2025-01-24", true, "一河一策", true],
    ["2025-01-10", true, "一河一策", true],
  ]);
});

test("an unknown phrase is null", async () => {
  expect(await themePage(await record(), "没有的话")).toBeNull();
});

test("a phrase counts for a meeting in the meeting's month, for a story in the story's", async () => {
  const database = await record();
  const [meeting] = await database.client.meeting.findMany({ where: { day: "2025-03-05" } });
  await database.client.meeting.update({ where: { id: meeting?.id ?? 0 }, data: { day: "2025-02-28", month: 202502 } });
  await database.client.phraseMonth.deleteMany();
  await changeRollups(database.client, 1, [meeting === undefined ? 0 : await textOf(database, meeting.articleId)]);
  expect(await themesByMonth(database, ["清水入河"], {})).toEqual([
    { phrase: "清水入河", month: 202502, articles: 0, meetings: 1, mentions: 0, headlines: 0 },
    { phrase: "清水入河", month: 202503, articles: 1, meetings: 0, mentions: 1, headlines: 0 },
  ]);
});

async function textOf({ client }: Awaited<ReturnType<typeof record>>, articleId: number): Promise<number> {
  return (await client.article.findUniqueOrThrow({ where: { id: articleId } })).textId;
}
