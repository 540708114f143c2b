import { expect, test } from "vitest";
import { isStoryDay, monthOfMeeting } from "./month.ts";

test.each([
  ["2025-03-04", "2025-03-05", true],
  ["2025-01-02", "2025-02-03", true],
  ["2025-03-05", "2025-03-05", true],
  ["2025-03-06", "2025-03-05", false],
  ["2024-12-20", "2025-03-05", false],
  ["1976-07-28", "2016-07-28", false],
])("a story that tells of %s in a paper of %s: %s", (day, published, expected) => {
  expect(isStoryDay(day, published)).toBe(expected);
});

test.each([
  ["2025-01-20", "2025-03-05", 202501],
  ["2024-05-20", "2025-03-05", 202405],
  ["1935-01-15", "2025-01-15", 202501],
  ["1935-01-15", null, 193501],
  [null, "2025-01-15", 202501],
])("a meeting of %s told in a paper of %s counts in %i", (day, published, expected) => {
  expect(monthOfMeeting(day, published, 202501)).toBe(expected);
});
