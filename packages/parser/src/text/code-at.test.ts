import { expect, test } from "vitest";
import { codeAt } from "./code-at.ts";

test("the code unit at an offset, and 0 where the text has none", () => {
  expect([-1, 0, 1, 2].map((offset) => codeAt("区长", offset))).toEqual([0, 0x533a, 0x957f, 0]);
});
