import { describe, expect, test } from "vitest";
import { monthRange } from "./months.ts";
import { DEFAULT_MOVEMENTS, type MovementOptions, movements, periodCounts } from "./movements.ts";
import type { MonthTotal, PhraseId, PhraseMonth } from "./series.ts";

const months = monthRange(202401, 202506);
const totals = months.map((month) => ({ month, articles: 100, meetings: 10 }));

/** Rows of a phrase mentioned in `n` articles of each of the months. */
const spread = (phraseId: string, n: number, from: number, to: number): PhraseMonth[] =>
  monthRange(from, to).map((month) => ({ phraseId, month, articles: n, meetings: 0, mentions: n, headlines: 0 }));

const rows = [
  ...spread("newcomer", 4, 202504, 202506),
  ...spread("one-off", 1, 202505, 202505),
  ...spread("riser", 2, 202404, 202503),
  ...spread("riser", 9, 202504, 202506),
  ...spread("faller", 12, 202404, 202503),
  ...spread("faller", 3, 202504, 202506),
  ...spread("gone", 4, 202404, 202503),
  ...spread("rare", 1, 202408, 202409),
  ...spread("burst", 9, 202408, 202408),
  ...spread("seldom", 1, 202401, 202401),
  ...spread("seldom", 4, 202410, 202410),
  ...spread("worn", 1, 202401, 202408),
  ...spread("old", 5, 202401, 202402),
  ...spread("back", 5, 202401, 202402),
  ...spread("back", 5, 202506, 202506),
  ...spread("even", 6, 202401, 202506),
];
const ids = [
  "newcomer",
  "one-off",
  "riser",
  "faller",
  "gone",
  "rare",
  "burst",
  "seldom",
  "worn",
  "old",
  "back",
  "even",
  "never",
];

const moved = (ids: PhraseId[], rows: PhraseMonth[], totals: MonthTotal[], options: MovementOptions) =>
  movements(periodCounts(ids, rows, options), totals, options);

const found = moved(ids, rows, totals, { unit: "articles", from: 202504, to: 202506 });

test.each([
  ["newcomer", "new"],
  ["one-off", "steady"],
  ["riser", "rising"],
  ["faller", "falling"],
  ["gone", "dropped"],
  ["rare", "steady"],
  ["burst", "steady"],
  ["seldom", "steady"],
  ["worn", "dormant"],
  ["old", "steady"],
  ["back", "returned"],
  ["even", "steady"],
  ["never", "steady"],
])("%s is %s", (id, movement) => {
  expect(found.find(({ phraseId }) => phraseId === id)?.movement).toBe(movement);
});

test("a dropped phrase prints what was expected and the chance of seeing none", () => {
  expect(found.find(({ phraseId }) => phraseId === "gone")).toEqual({
    phraseId: "gone",
    movement: "dropped",
    n: 0,
    N: 300,
    baselineN: 48,
    baselineTotal: 1200,
    total: 48,
    expected: 12,
    probability: Math.exp(-12),
    first: 202404,
    last: 202503,
  });
});

test("a dormant phrase prints what was expected since it was last seen, at the rate it was used at until then", () => {
  // 8 mentions in 800 texts; 1,000 texts since.
  expect(found.find(({ phraseId }) => phraseId === "worn")).toMatchObject({
    total: 8,
    last: 202408,
    expected: 10,
    probability: Math.exp(-10),
  });
});

describe("at the edges", () => {
  test("without texts before the period nothing is expected", () => {
    const [first] = moved(["even"], rows, totals, { unit: "articles", from: 202401, to: 202403 });
    expect(first).toMatchObject({ movement: "new", expected: null, probability: null, n: 18, N: 300 });
  });

  test("what comes after the period is not seen", () => {
    const [gone] = moved(["newcomer"], rows, totals, { unit: "articles", from: 202501, to: 202503 });
    expect(gone).toMatchObject({ n: 0, total: 0, first: null, last: null, movement: "steady" });
  });

  test("texts without a date do not count", () => {
    const undated = { phraseId: "newcomer", month: 0, articles: 9, meetings: 0, mentions: 9, headlines: 0 };
    const options = { unit: "articles", from: 202504, to: 202506 } as const;
    const all = [...totals, { month: 0, articles: 50, meetings: 0 }];
    expect(moved(ids, [...rows, undated], all, options)).toEqual(found);
  });

  test("a stricter configuration calls less a movement", () => {
    const config = { ...DEFAULT_MOVEMENTS, minimumCount: 20 };
    const [newcomer] = moved(["newcomer"], rows, totals, { unit: "articles", from: 202504, to: 202506, config });
    expect(newcomer?.movement).toBe("steady");
  });

  test("a period that ends before it begins is refused", () => {
    expect(() => moved([], [], [], { unit: "articles", from: 202502, to: 202501 })).toThrow(/ends before/);
  });
});
