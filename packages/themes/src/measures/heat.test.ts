import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_HEAT, heatBoard, heatCells } from "./heat.ts";
import { monthRange } from "./months.ts";
import type { MonthTotal, PhraseMonth } from "./series.ts";

const points = (...shares: [n: number, N: number][]) => ({
  phraseId: "a",
  points: shares.map(([n, N], i) => ({ month: 202401 + i, n, N, share: N === 0 ? null : n / N })),
  n: 0,
  N: 0,
});
const steps = (...shares: [number, number][]) => heatCells(points(...shares)).map(({ step }) => step);

describe("a step is that of the share", () => {
  test.each([
    { n: 0, step: 0 },
    { n: 10, step: 1 },
    { n: 15, step: 2 },
    { n: 35, step: 3 },
    { n: 75, step: 4 },
    { n: 150, step: 5 },
    { n: 300, step: 6 },
    { n: 1000, step: 6 },
  ])("$n of 1000", ({ n, step }) => {
    expect(steps([n, 1000])).toEqual([step]);
  });

  test("but one article of three is not the hottest", () => {
    expect(steps([1, 3])).toEqual([3]);
  });
});

describe("it does not flicker", () => {
  test("around a cut-point the step before it holds", () => {
    expect(steps([76, 1000], [74, 1000], [76, 1000], [73, 1000])).toEqual([4, 4, 4, 4]);
  });

  test("a clear change moves it, and the move is told", () => {
    const cells = heatCells(points([80, 1000], [400, 1000], [20, 1000]));
    expect(cells.map(({ step, move }) => [step, move])).toEqual([
      [4, null],
      [6, 2],
      [2, -4],
    ]);
  });

  test("a month without texts has no step, and the next is compared with the one before", () => {
    const cells = heatCells(points([80, 1000], [0, 0], [400, 1000]));
    expect(cells.map(({ step, move }) => [step, move])).toEqual([
      [4, null],
      [null, null],
      [6, 2],
    ]);
  });

  test("silence is silence", () => {
    expect(steps([80, 1000], [0, 1000])).toEqual([4, 0]);
  });
});

test("a month of few texts is marked thin", () => {
  expect(heatCells(points([1, 9], [1, 10])).map(({ thin }) => thin)).toEqual([true, false]);
});

test("cut-points that do not rise are refused", () => {
  const config = { ...DEFAULT_HEAT, cuts: [0.1, 0.05, 0.2, 0.3, 0.4] as const };
  expect(() => heatBoard([], [], [], { unit: "articles", config })).toThrow(/must rise/);
});

test("more articles than there are is refused", () => {
  const rows = [{ phraseId: 1, month: 202401, articles: 3, meetings: 0, mentions: 3, headlines: 0 }];
  const totals = [{ month: 202401, articles: 2, meetings: 0 }];
  expect(() => heatBoard([1], rows, totals, { unit: "articles" })).toThrow(/3 articles of 202401, which has 2/);
});

const months = monthRange(202311, 202406);
const corpus = fc.tuple(
  fc.array(fc.nat(40), { minLength: months.length, maxLength: months.length }),
  fc.array(fc.array(fc.nat(40), { minLength: months.length, maxLength: months.length }), { maxLength: 4 }),
);

test("sums equal the sums of the cells, shares never exceed 1, and every step exists", () => {
  fc.assert(
    fc.property(corpus, ([articles, phrases]) => {
      const totals: MonthTotal[] = months.map((month, i) => ({ month, articles: articles[i] ?? 0, meetings: 0 }));
      const rows: PhraseMonth[] = phrases.flatMap((counts, phraseId) =>
        months.map((month, i) => {
          const n = Math.min(counts[i] ?? 0, articles[i] ?? 0);
          return { phraseId, month, articles: n, meetings: 0, mentions: n, headlines: 0 };
        }),
      );
      const board = heatBoard([...phrases.keys()], rows, totals, { unit: "articles" });
      expect(board.months).toEqual(months);
      for (const row of board.rows) {
        const own = rows.filter(({ phraseId }) => phraseId === row.phraseId);
        expect(row.n).toBe(own.reduce((sum, { articles: n }) => sum + n, 0));
        expect(row.N).toBe(articles.reduce((sum, n) => sum + n, 0));
        for (const { n, N, share, low, high, step } of row.cells) {
          expect(share === null).toBe(N === 0);
          expect(step === null).toBe(N === 0);
          if (share === null || step === null) continue;
          expect(share).toBeLessThanOrEqual(1);
          expect(low <= share + 1e-12 && share <= high + 1e-12).toBe(true);
          expect(step === 0).toBe(n === 0);
          expect(step).toBeLessThanOrEqual(6);
        }
      }
    }),
  );
});
