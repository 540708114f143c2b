import { expect, test } from "vitest";
import { addMonths, monthRange, monthsBetween } from "./months.ts";
import { compare, phraseCurve, phrasePage } from "./phrase-page.ts";
import { monthsWith } from "./series.ts";

const totals = [
  { month: 202411, articles: 10, meetings: 2 },
  { month: 202501, articles: 20, meetings: 5 },
];
const rows = [
  { phraseId: 1, month: 202411, articles: 4, meetings: 1, mentions: 9, headlines: 1 },
  { phraseId: 1, month: 202501, articles: 5, meetings: 5, mentions: 6, headlines: 0 },
  { phraseId: 2, month: 202501, articles: 1, meetings: 0, mentions: 1, headlines: 0 },
];

test("the curve of a phrase has a point for every month, gaps shown as gaps", () => {
  const curve = phraseCurve(1, rows, totals, { unit: "meetings" });
  expect(curve.cells.map(({ month, n, N, share }) => ({ month, n, N, share }))).toEqual([
    { month: 202411, n: 1, N: 2, share: 0.5 },
    { month: 202412, n: 0, N: 0, share: null },
    { month: 202501, n: 5, N: 5, share: 1 },
  ]);
  expect(curve).toMatchObject({ n: 6, N: 7, first: 202411, last: 202501, peak: 202501 });
});

test("texts without a date are in no month", () => {
  const undated = { phraseId: 1, month: 0, articles: 7, meetings: 7, mentions: 7, headlines: 0 };
  const all = [...totals, { month: 0, articles: 9, meetings: 9 }];
  expect(phraseCurve(1, [...rows, undated], all, { unit: "meetings" })).toEqual(
    phraseCurve(1, rows, totals, { unit: "meetings" }),
  );
});

test("months that have any of a unit end with the last that has one", () => {
  const all = [...totals, { month: 202502, articles: 3, meetings: 0 }, { month: 0, articles: 9, meetings: 9 }];
  expect(monthsWith(all, "meetings")).toEqual([202411, 202412, 202501]);
  expect(monthsWith(all, "articles")).toEqual([202411, 202412, 202501, 202502]);
  expect(monthsWith([], "articles")).toEqual([]);
});

test("a phrase without a mention has no first month", () => {
  expect(phraseCurve(3, rows, totals, { unit: "articles" })).toMatchObject({
    n: 0,
    first: null,
    last: null,
    peak: null,
  });
});

test("a page holds the curve, the speakers and the companions, all of the unit asked for", () => {
  const pair = { phrase: "一河一策", meetings: 4, articles: 1, allMeetings: 4, allArticles: 20 };
  const answers = {
    phrase: "清水入河",
    meetings: 6,
    articles: 9,
    months: rows.filter(({ phraseId }) => phraseId === 1),
    totals,
    speakers: [
      { speaker: "王小满", personKey: "王小满@青禾区", statements: 1, allStatements: 9 },
      { speaker: "李远", personKey: null, statements: 2, allStatements: 9 },
    ],
    pairs: [pair, { ...pair, phrase: "河长制", meetings: 1 }],
  };
  const page = phrasePage(answers, { unit: "meetings", limit: 5 });
  expect(page.curve).toMatchObject({ n: 6, N: 7 });
  expect(page.speakers).toMatchObject([{ speaker: "李远" }, { personKey: "王小满@青禾区", n: 1, N: 9 }]);
  expect(phrasePage(answers, { unit: "meetings", limit: 1 }).speakers).toHaveLength(1);
  expect(page.companions).toEqual([]);
  const rarer = { ...answers, meetings: 2, pairs: [{ ...pair, meetings: 2, allMeetings: 2 }] };
  expect(phrasePage(rarer, { unit: "meetings", limit: 5 }).companions).toMatchObject([
    { phraseId: "一河一策", together: 2, total: 2, expected: 4 / 7, lift: 3.5 },
  ]);
});

test("phrases are compared over the same months, in the order asked for", () => {
  const series = compare([2, 1], rows, totals, { unit: "articles", from: 202412 });
  expect(series.map(({ phraseId, points, n, N }) => [phraseId, points.map((point) => point.n), n, N])).toEqual([
    [2, [0, 1], 1, 20],
    [1, [0, 5], 5, 20],
  ]);
});

test("a seventh phrase is refused", () => {
  expect(() => compare([1, 2, 3, 4, 5, 6, 7], rows, totals, { unit: "articles" })).toThrow(/at most 6/);
});

test("months run over the turn of the year", () => {
  expect(monthRange(202411, 202502)).toEqual([202411, 202412, 202501, 202502]);
  expect(addMonths(202501, -13)).toBe(202312);
  expect(monthsBetween(202311, 202502)).toBe(15);
  expect(() => addMonths(202513, 1)).toThrow(/202513 is not a month/);
});
