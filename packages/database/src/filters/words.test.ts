import { expect, test } from "vitest";
import { monthText, readMonth } from "./words.ts";

test.each([
  ["2025-01", 202501],
  ["1800-12", 180012],
  ["2199-12", 219912],
  ["0000-01", null],
  ["1799-12", null],
  ["9999-12", null],
  ["2025-13", null],
  ["2025-1", null],
  ["", null],
])("%s is the month %s", (text, month) => {
  expect(readMonth(text)).toBe(month);
  if (month !== null) expect(monthText(month)).toBe(text);
});
