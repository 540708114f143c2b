import { expect, test } from "vitest";
import { clipped, columnsOf, padded, wrapped } from "./width.ts";

test.each([
  ["abc", 3],
  ["会要", 4],
  ["《a》", 5],
  ["“拼”", 6],
  ["第72次", 6],
])("%s takes %i columns", (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test("padding and clipping count columns", () => {
  expect(padded("主持", 6)).toBe("主持  ");
  expect(clipped("区政府常务会议", 14)).toBe("区政府常务会议");
  expect(clipped("区政府常务会议", 9)).toBe("区政府…");
});

test("wrapping keeps every character and hangs punctuation", () => {
  expect(wrapped("一二三，四五六。", 6)).toEqual(["一二三，", "四五六。"]);
  expect(wrapped("于2025年公布", 6)).toEqual(["于2025", "年公布"]);
  expect(wrapped("于2025年公布", 5)).toEqual(["于", "2025", "年公", "布"]);
});
