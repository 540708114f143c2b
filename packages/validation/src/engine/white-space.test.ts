import { expect, test } from "vitest";
import { isSpace, stripSpace, trimRange } from "./white-space.ts";

test("isSpace agrees with \\s on every code unit", () => {
  const differing: number[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) differing.push(code);
  }
  expect(differing).toEqual([]);
});

test("stripSpace takes out every kind of white space", () => {
  expect(stripSpace(" 甲\u3000乙\n\n丙\u00a0丁\t")).toBe("甲乙丙丁");
});

test.each([
  [" 甲 乙 ", 0, 5, { start: 1, end: 4 }],
  ["   ", 0, 3, { start: 3, end: 3 }],
])("trimRange of %j", (text, start, end, range) => {
  expect(trimRange(text, start, end)).toEqual(range);
});
