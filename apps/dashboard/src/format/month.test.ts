import { expect, test } from "vitest";
import { addMonths, monthRange, monthsBetween, monthText } from "./month.ts";

test.each([
  [202501, 1, 202502],
  [202412, 1, 202501],
  [202501, -1, 202412],
  [202503, -15, 202312],
  [202506, 0, 202506],
])("%i plus %i months is %i", (month, by, expected) => {
  expect(addMonths(month, by)).toBe(expected);
});

test("a range names each month once, over the turn of the year", () => {
  expect(monthRange(202411, 202502)).toEqual([202411, 202412, 202501, 202502]);
  expect(monthRange(202502, 202501)).toEqual([]);
  expect(monthsBetween(202401, 202512)).toBe(24);
});

test("a month is written as in ISO days", () => {
  expect(monthText(202503)).toBe("2025-03");
});
