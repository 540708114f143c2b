import fc from "fast-check";
import { expect, test } from "vitest";
import { gramsOf, needsReading, queryGrams, readQuery } from "./grams.ts";

test("characters and pairs within a run, none across marks", () => {
  expect(gramsOf("两会5G，第3")).toEqual(["两", "会", "两会", "5", "会5", "g", "5g", "第", "3", "第3"]);
});

test("a gram comes once however many texts have it, and none runs over the end of a text", () => {
  expect(gramsOf("会议", "议会", "会议")).toEqual(["会", "议", "会议", "议会"]);
});

test("a text of more pairs than are expected at first has them all", () => {
  const text = String.fromCharCode(...Array.from({ length: 20_000 }, (_, index) => 0x4e00 + index));
  expect(new Set(gramsOf(text, text)).size).toBe(39_999);
  expect(gramsOf(text, text)).toHaveLength(39_999);
});

test("a character of two code units is one, and so is the pair it stands in", () => {
  expect(gramsOf("𠀀甲", "甲𠀀")).toEqual(["𠀀", "甲", "𠀀甲", "甲𠀀"]);
});

test.each([
  ["王", ["王"], false],
  ["王晗", ["王晗"], false],
  ["5G", ["5g"], false],
  ["常务会议", ["常务", "务会", "会议"], true],
  ["《条例》", ["条例"], true],
  ["。", [], true],
  ["𠀀", ["𠀀"], false],
  ["𠀀甲", ["𠀀甲"], true],
])("%s is looked up by %j", (words, grams, isRead) => {
  expect(queryGrams(words)).toEqual(grams);
  expect(needsReading(words)).toBe(isRead);
});

test.each([
  ["河道 治理", ["河道", "治理"]],
  ["“一河 一策” 河道", ["一河 一策", "河道"]],
  ['"清水', ["清水"]],
  ["河道 河道", ["河道"]],
  ["  ", []],
])("the words of %j", (query, words) => {
  expect(readQuery(query)).toEqual(words);
});

test("a text has every gram of each of its parts", () => {
  const text = fc.string({ unit: fc.constantFrom("会", "议", "王", "a", "G", "5", "，", " ", "𠀀"), maxLength: 20 });
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const grams = new Set(gramsOf(before + words + after));
      expect(queryGrams(words).every((gram) => grams.has(gram))).toBe(true);
    }),
  );
});
