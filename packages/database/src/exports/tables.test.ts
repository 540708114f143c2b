import { describe, expect, test } from "vitest";
import type { Database } from "../database.ts";
import {
  findingFilter,
  meetingFilter,
  type RecordView,
  storyFilter,
  themeListFilter,
  WHOLE_RECORD,
} from "../filters/record-view.ts";
import { findingList } from "../questions/finding-list.ts";
import { meetingList } from "../questions/meeting-list.ts";
import { storyList } from "../questions/story-list.ts";
import { themeList } from "../questions/theme-list.ts";
import { storeMadeUpRecord } from "../testing/made-up-record.ts";
import { temporaryDatabase } from "../testing/temporary-database.ts";
import { idBatches } from "./batches.ts";
import type { ExportRow, ExportTable } from "./table.ts";
import { tables } from "./tables.ts";

const all = { skip: 0, size: 100 };

async function record() {
  const database = await temporaryDatabase();
  await storeMadeUpRecord(database);
  return database;
}

async function rowsOf<Order>(
  database: Database,
  table: ExportTable<Order>,
  view: Partial<RecordView> = {},
  order: Order | null = null,
): Promise<ExportRow[]> {
  const rows: ExportRow[] = [];
  for await (const row of table.rows(database, { ...WHOLE_RECORD, ...view }, { locale: "en", order })) rows.push(row);
  return rows;
}

/** Every filter by itself, and two of them together. */
const VIEWS: Partial<RecordView>[] = [
  {},
  { from: 202501, to: 202502 },
  { undated: true },
  { type: ["symposium"] },
  { body: [""] },
  { body: ["青禾区人民政府"], outlet: ["青禾日报"] },
  { outlet: ["云溪报"] },
  { person: ["李远@青禾区"] },
  { person: ["赵青@青禾区"], role: "absent" },
  { person: ["李远@青禾区"], post: "区长" },
  { theme: ["一河一策"] },
  { copies: "once" },
  { q: "春耕" },
  { q: "清水入河", from: 202502 },
  { q: "，。" },
  { group: "" },
  { severity: ["error", "info"] },
  { status: "accepted" },
  { rule: ["stray-space"], outlet: ["云溪报"] },
  { run: [1] },
  { run: [99] },
];

describe.each(VIEWS)("%j", (view) => {
  const whole = { ...WHOLE_RECORD, ...view };

  test("an export has the rows of the dashboard's list", async () => {
    const database = await record();
    const newest = { by: "day", direction: "desc" } as const;
    const lists = {
      meetings: (await meetingList(database, meetingFilter(whole), newest, all)).rows.map(({ key }) => key),
      articles: (await storyList(database, storyFilter(whole), newest, all)).rows.map(({ key }) => key),
      findings: (await findingList(database, findingFilter(whole), all)).rows.map(({ fingerprint }) => fingerprint),
    };
    const meetings = await rowsOf(database, tables.meetings, view, newest);
    expect(meetings.map(({ key }) => key)).toEqual(lists.meetings);
    const findings = await rowsOf(database, tables.findings, view, "latest");
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(lists.findings);
    if (view.q === undefined) {
      const articles = await rowsOf(database, tables.articles, view, newest);
      expect(articles.map(({ key }) => key)).toEqual(lists.articles);
    }
    const themes = await rowsOf(database, tables.themes, view);
    const sums = await themeList(database, themeListFilter(whole), { by: "meetings", direction: "desc" }, all);
    for (const { phrase, mentions } of sums.rows) {
      const own = themes.filter((row) => row.phrase === phrase).map((row) => Number(row.mentions));
      expect(own.reduce((sum, count) => sum + count, 0)).toBe(mentions);
    }
    expect(new Set(themes.map(({ phrase }) => phrase))).toEqual(new Set(sums.rows.map(({ phrase }) => phrase)));
  });

  test("attendance is that of the meetings", async () => {
    const database = await record();
    const meetings = new Set((await rowsOf(database, tables.meetings, view)).map(({ key }) => key));
    const stored = await database.client.attendance.findMany({ include: { meeting: true } });
    const expected = stored.filter(({ meeting }) => meetings.has(meeting.key));
    expect(await rowsOf(database, tables.attendance, view)).toHaveLength(expected.length);
  });
});

test("every row has the columns of its table", async () => {
  const database = await record();
  for (const table of Object.values(tables)) {
    for (const row of await rowsOf<never>(database, table))
      expect(Object.keys(row)).toEqual(Object.keys(table.columns));
  }
});

test.each<[Partial<RecordView>, number]>([
  [{}, 1],
  [{ speaker: "王小满" }, 1],
  [{ speaker: "李远" }, 0],
  [{ outlet: ["青禾日报"], from: 202501, to: 202501 }, 1],
  [{ person: ["李远@青禾区"] }, 1],
  [{ type: ["symposium"] }, 0],
  [{ q: "抓到底" }, 1],
  [{ q: "座谈会" }, 0],
])("statements of %j", async (view, count) => {
  expect(await rowsOf(await record(), tables.statements, view)).toHaveLength(count);
});

test("stories by their words, with their text", async () => {
  const rows = await rowsOf(await record(), tables.articles, { q: "清水入河" });
  expect(rows.map(({ headline }) => headline)).toEqual(["青禾区政府研究河道治理", "老教师座谈会举行"]);
  expect(rows[0]?.text).toContain("会议强调，清水入河。");
});

test.each(["after", "skip"] as const)("row numbers come read by read, going on by %s", async (by) => {
  const numbers = Array.from({ length: 120_001 }, (_, index) => ({ id: 2 * index + 1 }));
  const reads: number[] = [];
  const batches = idBatches(async ({ after, skip, size }) => {
    reads.push(size);
    const start = by === "skip" ? skip : numbers.findIndex(({ id }) => id > after);
    return numbers.slice(start, start + size);
  });
  const found: number[] = [];
  for await (const batch of batches) {
    expect(batch.length).toBeLessThanOrEqual(500);
    found.push(...batch);
  }
  expect(found).toEqual(numbers.map(({ id }) => id));
  expect(reads).toHaveLength(3);
});
