import { describe, expect, test } from "vitest";
import { Lexicon, type LexiconEntry } from "./lexicon.ts";

const entry = (id: string, phrase: string, aliases: string[] = []): LexiconEntry => ({
  id,
  phrase,
  aliases,
  group: "rural",
  level: "district",
  note: "",
  hidden: false,
});
const lexicon = new Lexicon([entry("a", "云谷走廊", ["云谷产业走廊"]), entry("b", "青禾绿链"), entry("c", "绿链工程")]);

test("merging makes phrase and aliases aliases of the other", () => {
  const merged = lexicon.merge("b", ["c", "a"]);
  expect(merged.entries.map(({ id }) => id)).toEqual(["b"]);
  expect(merged.get("b").aliases).toEqual(["绿链工程", "云谷走廊", "云谷产业走廊"]);
});

test("splitting undoes a merge for one form, and keeps group and level", () => {
  const split = lexicon.merge("b", ["c"]).split("b", "绿链工程", "c");
  expect(split.get("b").aliases).toEqual([]);
  expect(split.get("c")).toEqual(entry("c", "绿链工程"));
});

test("a hidden phrase is not matched", () => {
  expect(lexicon.hide("b").matchable()).toEqual([
    { id: "a", forms: ["云谷走廊", "云谷产业走廊"] },
    { id: "c", forms: ["绿链工程"] },
  ]);
});

test("a phrase is found by any form, quotation marks aside", () => {
  expect(lexicon.find("“云谷”产业走廊")?.id).toBe("a");
  expect(lexicon.find("云谷")).toBeUndefined();
});

test("operations give a new lexicon", () => {
  lexicon.edit("a", { note: "changed" });
  expect(lexicon.get("a").note).toBe("");
});

describe("refuses", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["an entry that is there", () => lexicon.add(entry("a", "新词")), /has 新词 already/],
    ["an id twice", () => new Lexicon([entry("a", "新词"), entry("a", "旧词")]), /"a" stands twice/],
    ["a form twice", () => lexicon.add(entry("d", "“云谷”走廊")), /云谷走廊 stands under both/],
    ["an empty form", () => lexicon.add(entry("d", "“”")), /empty form/],
    ["an unknown entry", () => lexicon.hide("x"), /no entry "x"/],
    ["a split of what is no alias", () => lexicon.split("a", "青禾绿链", "d"), /no alias of 云谷走廊/],
  ])("%s", (_, act, message) => {
    expect(act).toThrow(message);
  });
});
