import { expect, test } from "vitest";
import { storableJson } from "./storable-json.ts";

test.each([
  ["\0", "\ufffd"],
  ["甲\ud800乙", "甲\ufffd乙"],
  ["\\u0000", "\\u0000"],
  ["\\\0", "\\\ufffd"],
  ["𠀀", "𠀀"],
])("%j is stored as %j", (text, stored) => {
  expect(JSON.parse(storableJson([{ text }]))).toEqual([{ text: stored }]);
});
