import { expect, test } from "vitest";
import { findBack } from "./find-back.ts";

test.each([
  ["甲，乙，丙", 5, 0, 3],
  ["甲，乙，丙", 3, 0, 1],
  ["甲，乙，丙", 3, 2, -1],
  ["甲乙丙", 3, 0, -1],
])("last ， of %s before %i, from %i on: %i", (text, end, floor, at) => {
  expect(findBack(text, "，", end, floor)).toBe(at);
});
