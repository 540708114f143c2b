import { expect, test } from "vitest";
import { storeMadeUpRecord } from "../testing/made-up-record.ts";
import { temporaryDatabase } from "../testing/temporary-database.ts";
import { changeRollups } from "../write/rollups.ts";
import { meetingList } from "./meeting-list.ts";
import { monthTotals } from "./month-totals.ts";
import { storyList } from "./story-list.ts";
import { themePairs, themeSpeakers } from "./theme-company.ts";
import type { ThemeFilter } from "./theme-filter.ts";
import { themeList, themeMentionCounts } from "./theme-list.ts";
import { sentencesOf, themeMentions, themeSentences } from "./theme-mentions.ts";
import { themePage } from "./theme-page.ts";
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
  const page = await themePage(await record(), "清水入河", {});
  expect(page).toMatchObject({
    meetings: 2,
    mentions: 2,
    inHeadlines: 0,
    first: {
      sentence: { day: "2025-01-10", words: "清水入河" },
      mention: { text: expect.stringContaining("清水入河") },
    },
    last: { sentence: { day: "2025-03-05" } },
    bodies: [{ body: "青禾区人民政府", meetings: 1 }],
    months: [{ month: 202501 }, { month: 202503 }],
    totals: [{ month: 202501 }, { month: 202503 }],
    pairs: [{ phrase: "一河一策" }],
  });
});

test("a phrase is found by any of its printed forms", async () => {
  const database = await record();
  await database.client.phrase.update({ where: { text: "清水入河" }, data: { aliases: ["让清水入河"] } });
  expect((await themePage(database, "让清水入河", {}))?.phrase).toBe("清水入河");
});

test("sentences stand in their context, latest first, within their story", async () => {
  const { rows, total } = await themeSentences(await record(), "一河一策", {}, all);
  expect(total).toBe(2);
  expect(
    rows.map(({ day, before, words, after }) => [day, before.endsWith("会议强调，"), words, after.startsWith("。")]),
  ).toEqual([
    ["2025-01-24", true, "一河一策", true],
    ["2025-01-10", true, "一河一策", true],
  ]);
});

test.each([
  ["清水入河，一河一策", "", "，一河一策"],
  ["一河一策", "会议强调，", "。"],
])("headline and text are not read on into each other: %s", async (headline, before, after) => {
  const database = await record();
  const [mention] = await database.client.mention.findMany({ where: { phrase: { text: "清水入河" } }, take: 1 });
  const { articleId = 0, id = 0 } = mention ?? {};
  const text = `${headline}\n会议强调，清水入河。`;
  const { textId } = await database.client.article.update({
    where: { id: articleId },
    data: { start: 0, end: text.length, headline, headlineStart: 0, headlineEnd: headline.length },
  });
  await database.client.sourceContent.update({ where: { textId }, data: { text } });
  const start = text.indexOf("清水入河");
  await database.client.mention.update({ where: { id }, data: { start, end: start + 4 } });
  expect(await sentencesOf(database, [id])).toMatchObject([{ before, words: "清水入河", after }]);
});

const filters: Record<string, ThemeFilter> = {
  everything: {},
  "a period": { from: 202501, to: 202501 },
  "a body": { bodies: ["青禾区人民政府"] },
  "bodies not said": { bodies: [""] },
  "an outlet": { outlets: ["云溪报"] },
  "wire copy once": { copies: "once" },
  "a speaker": { speaker: "王小满" },
  "all at once": { from: 202501, bodies: ["青禾区人民政府", ""], outlets: ["青禾日报"], copies: "once" },
};

test.each(Object.entries(filters))("with %s every count is the number of rows behind it", async (_, filter) => {
  const database = await record();
  await database.client.statement.updateMany({ data: { start: 0 } });
  const [first] = await database.client.article.findMany({ where: { day: "2025-01-10" } });
  await database.client.article.updateMany({ where: { day: "2025-01-24" }, data: { copyOfId: first?.id ?? 0 } });
  const { rows } = await themeList(database, filter, { by: "phrase", direction: "asc" }, all);
  const totals = await monthTotals(database, filter);
  const counts = new Map((await themeMentionCounts(database, filter)).map((row) => [row.phrase, row.mentions]));
  expect(counts).toEqual(new Map(rows.filter((row) => row.mentions > 0).map((row) => [row.phrase, row.mentions])));
  for (const row of rows) {
    const months = await themesByMonth(database, [row.phrase], filter);
    for (const count of ["meetings", "articles", "mentions"] as const) {
      expect(months.reduce((sum, month) => sum + month[count], 0)).toBe(row[count]);
    }
    const of = { ...filter, phrases: [row.phrase] };
    expect((await themeSentences(database, row.phrase, filter, all)).total).toBe(row.mentions);
    expect(await themeMentions(database, row.phrase, filter)).toHaveLength(row.mentions);
    if (filter.speaker !== undefined) continue;
    expect((await meetingList(database, of, { by: "day", direction: "desc" }, all)).total).toBe(row.meetings);
    expect((await storyList(database, of, { by: "day", direction: "desc" }, all)).total).toBe(row.articles);
    for (const month of months) {
      const total = totals.find((other) => other.month === month.month);
      expect(month.meetings).toBeLessThanOrEqual(total?.meetings ?? 0);
      expect(month.articles).toBeLessThanOrEqual(total?.articles ?? 0);
    }
  }
  expect(rows.length).toBeGreaterThan(0);
});

test("wire copy counts once or each time", async () => {
  const database = await record();
  const [first] = await database.client.article.findMany({ where: { day: "2025-01-10" } });
  await database.client.article.updateMany({ where: { day: "2025-01-24" }, data: { copyOfId: first?.id ?? 0 } });
  const count = async (filter: ThemeFilter) => (await themesByMonth(database, ["一河一策"], filter))[0]?.articles;
  expect(await count({})).toBe(2);
  expect(await count({ copies: "once" })).toBe(1);
  expect((await monthTotals(database, { copies: "once" }))[0]).toMatchObject({
    month: 202501,
    articles: 1,
    meetings: 1,
  });
});

test("who says a phrase, and what comes with it", async () => {
  const database = await record();
  await database.client.statement.updateMany({ data: { start: 0 } });
  expect(await themeSpeakers(database, "清水入河", {})).toEqual([
    { speaker: "王小满", personKey: "王小满@青禾区", mentions: 1, statements: 1, allStatements: 1 },
  ]);
  expect(await themePairs(database, "清水入河", {})).toEqual([
    { phrase: "一河一策", meetings: 1, articles: 1, allMeetings: 2, allArticles: 2 },
  ]);
  expect(await themePairs(database, "清水入河", { outlets: ["云溪报"] })).toEqual([]);
});

test("an unknown phrase is null", async () => {
  expect(await themePage(await record(), "没有的话", {})).toBeNull();
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

test.each(["day", "headline", "characters"] as const)(
  "many stories of a phrase are those few would be, by %s",
  async (by) => {
    const database = await record();
    for (const filter of [{ phrases: ["清水入河"] }, { phrases: ["清水入河"], from: 202501, to: 202502 }]) {
      for (const page of [all, { skip: 1, size: 1 }]) {
        const order = { by, direction: "desc" } as const;
        const few = await storyList(database, filter, order, page);
        expect(few.total).toBeGreaterThan(0);
        expect(await storyList(database, filter, order, page, 0)).toEqual(few);
      }
    }
  },
);
