import { expect, test } from "vitest";
import { dayText, whenText } from "./day.ts";

test.each([
  ["2025-01-02", "zh-CN", "2025-01-02 周四"],
  ["2025-01-02", "en", "Thu 2 Jan 2025"],
  ["2024-02-29", "zh-CN", "2024-02-29 周四"],
  ["2026-11-22", "en", "Sun 22 Nov 2026"],
  ["someday", "en", "someday"],
] as const)("%s in %s reads %s", (day, locale, text) => {
  expect(dayText(day, locale)).toBe(text);
});

test("a row says its day, else its month, else nothing", () => {
  expect(whenText({ day: "2025-01-02", month: 202501 }, "en")).toBe("Thu 2 Jan 2025");
  expect(whenText({ day: null, month: 202501 }, "zh-CN")).toBe("2025-01");
  expect(whenText({ day: null, month: 0 }, "zh-CN")).toBeNull();
});
