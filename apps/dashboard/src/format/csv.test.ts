import { expect, test } from "vitest";
import { type Cell, csv } from "./csv.ts";

test.each<[Cell[], string]>([
  [["甲", 1, true, null], "甲,1,true,\r\n"],
  [['他说"好"', "a,b"], '"他说""好""","a,b"\r\n'],
  [["两\n行"], '"两\n行"\r\n'],
  [["=1+1", "@x", "-", "+86"], "'=1+1,'@x,'-,'+86\r\n"],
  [[-3], "-3\r\n"],
])("row %j", (row, text) => {
  expect(csv([row])).toBe(`\uFEFF${text}`);
});

test("no rows leave the mark alone", () => {
  expect(csv([])).toBe("\uFEFF");
});
