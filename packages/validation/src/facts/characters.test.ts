import { expect, test } from "vitest";
import { isHan } from "./characters.ts";
import { isDigit } from "./gaps.ts";

test.each([
  [0x33ff, false],
  [0x3400, true],
  [0x4dbf, true],
  [0x4dc0, false],
  [0x4dff, false],
  [0x4e00, true],
  [0x9fff, true],
  [0xa000, false],
  [0x3007, true],
])("%s is an ideograph: %s", (code, is) => {
  expect(isHan(code)).toBe(is);
});

test.each([
  ["/", false],
  ["0", true],
  ["9", true],
  [":", false],
  ["／", false],
  ["０", true],
  ["９", true],
  ["：", false],
])("%s is a digit: %s", (character, is) => {
  expect(isDigit(character.charCodeAt(0))).toBe(is);
});
