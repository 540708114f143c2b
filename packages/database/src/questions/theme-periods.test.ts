import { expect, test } from "vitest";
import { storeMadeUpRecord } from "../testing/made-up-record.ts";
import { temporaryDatabase } from "../testing/temporary-database.ts";
import type { ThemeListFilter } from "./theme-list.ts";
import { risingTheme, themePeriods } from "./theme-periods.ts";
import { themesByMonth } from "./themes-by-month.ts";

async function record() {
  const database = await temporaryDatabase();
  await storeMadeUpRecord(database);
  return database;
}

const filters: Record<string, ThemeListFilter> = {
  everything: {},
  "a body": { bodies: ["青禾区人民政府"] },
  "an outlet": { outlets: ["云溪报"] },
  "wire copy once": { copies: "once" },
  "some words": { text: "河" },
  "no field of policy": { group: "" },
  "another field": { group: "rural" },
};
const periods = [
  { from: 202503, to: 202503, before: 202501 },
  { from: 202502, to: 202503, before: 202502 },
  { from: 202501, to: 202501, before: 202401 },
  { from: 202506, to: 202508, before: 202406 },
];
const requests = periods.flatMap((period) => (["meetings", "articles"] as const).map((unit) => ({ unit, ...period })));

test.each(Object.entries(filters))("with %s the sums are those of the months", async (_, filter) => {
  const database = await record();
  const months = (await themesByMonth(database, null, filter)).filter(({ month }) => month > 0);
  for (const { unit, from, to, before } of requests) {
    const used = months.filter((row) => row.month <= to && row[unit] > 0);
    const found = await themePeriods(database, filter, { unit, from, to, before });
    for (const { phrase, n, baselineN, total, first, last } of found) {
      const own = used.filter((row) => row.phrase === phrase);
      const sum = (first: number, end: number) =>
        own.reduce((total, row) => total + (row.month >= first && row.month < end ? row[unit] : 0), 0);
      expect([n, baselineN, total]).toEqual([sum(from, to + 1), sum(before, from), sum(1, to + 1)]);
      expect([first, last]).toEqual([own[0]?.month, own.at(-1)?.month]);
    }
    const words = new Set(used.map(({ phrase }) => phrase).filter((phrase) => phrase.includes(filter.text ?? "")));
    if (filter.group === "rural") words.clear();
    expect(new Set(found.map(({ phrase }) => phrase))).toEqual(words);
  }
});

test("hidden phrases do not move", async () => {
  const database = await record();
  await database.client.phrase.updateMany({ where: { text: "一河一策" }, data: { isHidden: true } });
  const found = await themePeriods(database, {}, { unit: "meetings", from: 202501, to: 202501, before: 202401 });
  expect(found.map(({ phrase }) => phrase)).toEqual(["清水入河"]);
});

test.each([
  ["meetings", 202501, { phrase: "一河一策", n: 2, baselineN: 0 }],
  ["articles", 202501, { phrase: "一河一策", n: 2, baselineN: 0 }],
  ["meetings", 202503, null],
  ["meetings", 202504, null],
] as const)("what rises most in %s from %i on", async (unit, from, rising) => {
  const before = from - 2;
  expect(await risingTheme(await record(), { unit, from, to: from, before })).toEqual(rising);
});
