import { expect, test } from "vitest";
import { searchFilter, WHOLE_RECORD } from "../filters/record-view.ts";
import { STORIES, storeMadeUpRecord } from "../testing/made-up-record.ts";
import { madeUpText } from "../testing/made-up-text.ts";
import { startTestRun, temporaryDatabase } from "../testing/temporary-database.ts";
import { removeTexts, storeTexts } from "../write/store-texts.ts";
import { meetingList } from "./meeting-list.ts";
import { type SearchFilter, searchStories } from "./search.ts";

const all = { skip: 0, size: 100 };
const [river = "", spring = "", teachers = "", undated = ""] = STORIES.map(({ headline }) => headline);

async function record() {
  const database = await temporaryDatabase();
  await storeMadeUpRecord(database);
  return database;
}

const headlinesOf = (rows: Awaited<ReturnType<typeof searchStories>>["rows"]) =>
  rows.map(({ headline }) => headline?.map(({ text }) => text).join(""));

test.each<[string, SearchFilter, string[]]>([
  ["青", {}, [spring, river, undated]],
  ["清水", {}, [teachers, river]],
  ["白露", {}, [teachers]],
  ["赵青", {}, [river]],
  ["一河一策", {}, [spring, river]],
  ["要把清水入河抓到底", {}, [river]],
  ["一策一河", {}, []],
  ["清水 策", {}, [river]],
  ["“清水 策”", {}, []],
  ["会议强调，清水", {}, [teachers, river]],
  ["，", {}, []],
  ["没有", {}, []],
  ["", {}, []],
  ["清水", { from: 202502 }, [teachers]],
  ["青", { undated: true }, [undated]],
  ["清水", { outlets: ["青禾日报"] }, [river]],
  ["清水", { types: ["symposium"] }, [teachers]],
  ["清水", { bodies: ["青禾区人民政府"] }, [river]],
  ["清水", { people: ["李远@青禾区"] }, [river]],
  ["青", { people: ["赵青@青禾区"] }, []],
  ["青", { people: ["赵青@青禾区"], role: "absent" }, [river]],
])("%j with %j, latest first", async (words, filter, headlines) => {
  const { rows, total } = await searchStories(await record(), words, all, filter);
  expect(headlinesOf(rows)).toEqual(headlines);
  expect(total).toBe(headlines.length);
});

test("the words of a view narrow no further than the search for them: stories without a meeting are found too", async () => {
  const database = await temporaryDatabase();
  const runId = await startTestRun(database);
  await storeTexts(database, runId, [madeUpText({ text: "青禾区今年新栽桂花两千株。", place: "a.txt" })]);
  const view = { ...WHOLE_RECORD, q: "桂花" };
  expect((await searchStories(database, view.q, all, searchFilter(view))).total).toBe(1);
  expect((await searchStories(database, view.q, all, searchFilter({ ...view, run: [runId] }))).total).toBe(1);
  expect((await searchStories(database, view.q, all, searchFilter({ ...view, run: [runId + 1] }))).total).toBe(0);
  expect((await searchStories(database, view.q, all, searchFilter({ ...view, type: ["standing"] }))).total).toBe(0);
});

test("a page of what is found, and the number of all", async () => {
  const { rows, total } = await searchStories(await record(), "青", { skip: 1, size: 1 });
  expect([headlinesOf(rows), total]).toEqual([[river], 3]);
});

test("words are marked in headline and passage", async () => {
  const { rows } = await searchStories(await record(), "老教师 清水", all);
  expect(rows).toMatchObject([
    {
      headline: [
        { text: "老教师", isMarked: true },
        { text: "座谈会举行", isMarked: false },
      ],
      passage: expect.arrayContaining([{ text: "清水", isMarked: true }]),
      meetings: [{ name: teachers }],
    },
  ]);
});

test("what stores, replaces or removes a text changes what is found in the same step", async () => {
  const database = await temporaryDatabase();
  const runId = await startTestRun(database);
  const total = async (words: string) => (await searchStories(database, words, all)).total;
  const store = (text: string) => storeTexts(database, runId, [madeUpText({ text, place: "a.txt" })]);
  await store("5G专网和㐂字、𬱖字，50%的老城");
  expect([await total("5g"), await total("㐂"), await total("𬱖字"), await total("50%"), await total("50％")]).toEqual([
    1, 1, 1, 1, 0,
  ]);
  await store("改后的稿");
  expect([await total("5G"), await total("改后")]).toEqual([0, 1]);
  const texts = await database.client.sourceText.findMany({ where: { replacedById: null } });
  await removeTexts(
    database,
    texts.map(({ id }) => id),
  );
  expect(await total("改后")).toBe(0);
});

test.each([
  ["第7次", 2],
  ["第７次", 2],
  ["7", 2],
  ["apec", 2],
  ["ＡＰＥＣ", 2],
  ["apec 第7次", 2],
  ["“第7次会议 APEC”", 1],
  ["第8次", 0],
])(
  "letters and digits as wide as a character are the same as narrow ones: %s is found %i times",
  async (words, total) => {
    const database = await temporaryDatabase();
    const runId = await startTestRun(database);
    await storeTexts(database, runId, [
      madeUpText({ text: "青禾区政府召开第７次会议，研究ＡＰＥＣ会务。", place: "wide.txt" }),
      madeUpText({ text: "青禾区政府召开第7次会议 APEC会务。", place: "narrow.txt" }),
    ]);
    const found = await searchStories(database, words, all);
    expect(found.total).toBe(total);
    for (const { passage } of found.rows) expect(passage.some(({ isMarked }) => isMarked)).toBe(true);
  },
);

test("the list of meetings finds the same stories", async () => {
  const database = await record();
  const { total } = await meetingList(database, { text: "清水" }, { by: "day", direction: "desc" }, all);
  expect(total).toBe(2);
});
