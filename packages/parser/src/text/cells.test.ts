import { describe, expect, test } from "vitest";
import { CLOSE, cellsOf, classOf, DIGIT, displayCells, HAN, isWhite, LATIN, OPEN, PAUSE, STOP } from "./cells.ts";

describe("display cells", () => {
  test.each([
    ["", 0],
    ["澄江区", 6],
    ["2026年", 6],
    ["第７２次", 8],
    ["《办法》。", 10],
    ["“两会”", 8],
    ["A4 纸", 5],
    ["𠮷野", 4],
    ["e\u0301", 1],
    ["　王", 4],
  ])("%j takes %i", (text, cells) => {
    expect(displayCells(text)).toBe(cells);
  });

  test("every code unit takes 0, 1 or 2 cells", () => {
    const seen = new Set<number>();
    for (let code = 0; code < 0x10000; code++) seen.add(cellsOf(code));
    expect([...seen].sort()).toEqual([0, 1, 2]);
  });
});

test("white space is what the language calls so, and nothing else", () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    if (isWhite(String.fromCharCode(code), 0) !== /\s/u.test(String.fromCharCode(code))) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["区", HAN],
  ["〇", HAN],
  ["7", DIGIT],
  ["７", DIGIT],
  ["k", LATIN],
  ["《", OPEN],
  ["（", OPEN],
  ["”", CLOSE],
  ["。", STOP],
  ["？", STOP],
  ["，", PAUSE],
  ["：", PAUSE],
])("%s is of class %i", (character, charClass) => {
  expect(classOf(character.charCodeAt(0))).toBe(charClass);
});
