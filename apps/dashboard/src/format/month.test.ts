import { expect, test } from "vitest";
import { addMonths, monthRange, monthSpans, monthsBetween, monthText } from "./month.ts";

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

test.each([
  [202411, 202501, 3, ["2024-11", "2024-12", "2025-01"]],
  [202411, 202502, 3, ["2024-11–12", "2025-01–02"]],
  [202403, 202407, 2, ["2024"]],
  [202302, 202501, 4, ["2023", "2024", "2025"]],
])("from %i to %i in at most %i bars", (first, last, most, labels) => {
  const spans = monthSpans(first, last, most);
  expect(spans.map(({ label }) => label)).toEqual(labels);
  expect(spans.flatMap(({ from, to }) => monthRange(from, to))).toEqual(monthRange(first, last));
});
