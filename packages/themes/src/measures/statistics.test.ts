import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logLikelihood, poissonAtLeast, poissonAtMost, wilson } from "./statistics.ts";

describe("Wilson interval", () => {
  // Worked out by hand from the published formula at z = 1.96.
  test.each([
    { n: 1, total: 3, low: 0.0615, high: 0.7923 },
    { n: 0, total: 10, low: 0, high: 0.2775 },
    { n: 10, total: 10, low: 0.7225, high: 1 },
    { n: 50, total: 100, low: 0.4038, high: 0.5962 },
  ])("$n of $total", ({ n, total, low, high }) => {
    const interval = wilson(n, total);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  test("nothing seen of nothing says nothing", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test.each([
    [4, 3],
    [-1, 3],
    [Number.NaN, 3],
  ])("%d of %d is refused", (n, total) => {
    expect(() => wilson(n, total)).toThrow(RangeError);
  });

  test("holds the share, lies between 0 and 1, and narrows with more texts", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (a, total) => {
        const n = a % (total + 1);
        const { low, high } = wilson(n, total);
        const wider = wilson(n, total, 2.58);
        const longer = wilson(n * 10, total * 10);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(n / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(n / total - 1e-12);
        expect(wider.high - wider.low).toBeGreaterThanOrEqual(high - low);
        expect(longer.high - longer.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe("Poisson", () => {
  test.each([
    { n: 0, expected: 3, atMost: Math.exp(-3) },
    { n: 1, expected: 1, atMost: 2 * Math.exp(-1) },
    { n: 5, expected: 0, atMost: 1 },
    { n: -1, expected: 2, atMost: 0 },
  ])("at most $n where $expected are expected", ({ n, expected, atMost }) => {
    expect(poissonAtMost(n, expected)).toBeCloseTo(atMost, 12);
  });

  test("at most n - 1 and at least n are certain together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.double({ min: 0.01, max: 300, noNaN: true }), (n, expected) => {
        expect(poissonAtMost(n - 1, expected) + poissonAtLeast(n, expected)).toBeCloseTo(1, 9);
      }),
    );
  });

  test("far out in the tail it is small and not nothing", () => {
    expect(poissonAtLeast(40, 4)).toBeGreaterThan(0);
    expect(poissonAtLeast(40, 4)).toBeLessThan(1e-20);
    expect(poissonAtLeast(3, 0)).toBe(0);
  });
});

describe("log-likelihood", () => {
  test("is nought at equal rates, and the same from either side", () => {
    expect(logLikelihood(5, 1000, 50, 10_000)).toBeCloseTo(0, 10);
    expect(logLikelihood(9, 1000, 20, 5000)).toBeCloseTo(logLikelihood(20, 5000, 9, 1000), 10);
  });

  test("Rayson and Garside's formula on small numbers", () => {
    // 2 (10 ln(10 / 5) + 0) with 10 of 1000 here and 0 of 1000 there: 5 expected on either side.
    expect(logLikelihood(10, 1000, 0, 1000)).toBeCloseTo(20 * Math.LN2, 10);
  });
});
