import { expect, test } from "vitest";
import { anyOf } from "./any-of.ts";

const SHAPES = anyOf(/^第\d页$|^\d\/\d$/u, /摄$/u);

test.each([
  ["第3页", true],
  ["3/8", true],
  ["宋岚 摄", true],
  ["见第3页", false],
  ["摄影", false],
])("%s: %s", (line, matches) => {
  expect(SHAPES.test(line)).toBe(matches);
});
