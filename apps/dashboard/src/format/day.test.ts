import { expect, test } from "vitest";
import { dayText } from "./day.ts";

test.each([
  ["2025-01-02", "zh-CN", "2025-01-02 周四"],
  ["2025-01-02", "en", "Thu 2 Jan 2025"],
  ["2024-02-29", "zh-CN", "2024-02-29 周四"],
  ["2026-11-22", "en", "Sun 22 Nov 2026"],
  ["someday", "en", "someday"],
] as const)("%s in %s reads %s", (day, locale, text) => {
  expect(dayText(day, locale)).toBe(text);
});
