import { describe, expect, test } from "vitest";
import { classifySource, type StoredText } from "./classify-source.ts";

const stored = (id: number, over: Partial<StoredText> = {}): StoredText => ({
  id,
  key: `key-${id}`,
  contentHash: `content-${id}`,
  place: null,
  pageKey: null,
  outlet: null,
  published: null,
  replacedById: null,
  originalId: null,
  ...over,
});

const source = {
  key: "key-9",
  contentHash: "content-9",
  place: "a.txt",
  pageKey: null,
  outlet: "清河日报",
  published: "2025-01-03",
};

test.each([
  ["nothing like it", [], { kind: "insert", replaced: [] }],
  ["another text elsewhere", [stored(1, { place: "b.txt" })], { kind: "insert", replaced: [] }],
  ["the same", [stored(1, { key: "key-9", contentHash: "content-9" })], { kind: "unchanged", id: 1 }],
  ["another text at its place", [stored(1, { place: "a.txt" })], { kind: "insert", replaced: [1] }],
  ["a replaced text at its place", [stored(1, { place: "a.txt", replacedById: 2 })], { kind: "insert", replaced: [] }],
  [
    "the same, replaced since",
    [
      stored(1, { key: "key-9", contentHash: "content-9", place: "a.txt", replacedById: 2 }),
      stored(2, { place: "a.txt" }),
    ],
    { kind: "restore", id: 1, replaced: [2] },
  ],
  ["its words without day and paper", [stored(1, { contentHash: "content-9" })], { kind: "insert", replaced: [1] }],
  [
    "its words in another paper",
    [stored(1, { contentHash: "content-9", outlet: "云川晚报", published: "2025-01-03" })],
    { kind: "insert", replaced: [] },
  ],
  [
    "its words on another day",
    [stored(1, { contentHash: "content-9", outlet: "清河日报", published: "2025-01-04" })],
    { kind: "insert", replaced: [] },
  ],
])("%s", (_what, texts, expected) => {
  expect(classifySource(source, texts)).toEqual(expected);
});

test.each<[string, Partial<StoredText>, Partial<StoredText>, boolean]>([
  ["one page from two files", { place: "a.txt", pageKey: "p" }, { place: "b.txt", pageKey: "p" }, true],
  ["two texts of a page in one file", { place: "a.txt", pageKey: "p#1" }, { place: "a.txt", pageKey: "p#2" }, false],
  ["one file, the page known of one only", { place: "a.txt", pageKey: "p" }, { place: "a.txt" }, true],
  ["one file that held another day's page", { place: "a.txt" }, { place: "a.txt", published: "2025-01-02" }, false],
  ["one file of another paper", { place: "a.txt" }, { place: "a.txt", outlet: "云川晚报" }, false],
  ["one file that said nothing of its day", { place: "a.txt" }, { place: "a.txt", published: null }, true],
  ["no place at all", { place: null }, { place: null }, false],
])("%s", (_what, given, other, isReplaced) => {
  const known = { outlet: "清河日报", published: "2025-01-03" };
  const texts = [stored(1, { ...known, ...other })];
  expect(classifySource({ ...source, ...given }, texts)).toEqual({ kind: "insert", replaced: isReplaced ? [1] : [] });
});

describe("a text that was corrected by hand", () => {
  const original = stored(1, { key: "key-8", contentHash: "content-9", place: "a.txt", replacedById: 2 });
  const corrected = stored(2, { originalId: 1, place: "a.txt" });

  test.each([
    ["comes again", { ...source, key: "key-8", outlet: null, published: null }, { kind: "unchanged", id: 1 }],
    ["comes with paper and day", source, { kind: "complete", id: 2 }],
    ["comes changed", { ...source, contentHash: "content-7" }, { kind: "insert", replaced: [2] }],
  ])("%s", (_what, again, expected) => {
    expect(classifySource(again, [original, corrected])).toEqual(expected);
  });

  test("and then completed comes with less, with as much, and of another day", () => {
    const texts = [original, { ...corrected, outlet: "清河日报", published: "2025-01-03" }];
    expect(classifySource(source, texts)).toEqual({ kind: "unchanged", id: 2 });
    expect(classifySource({ ...source, key: "key-7", outlet: null }, texts)).toEqual({ kind: "unchanged", id: 2 });
    const later = { ...source, key: "key-6", published: "2025-01-04" };
    expect(classifySource(later, texts)).toEqual({ kind: "insert", replaced: [] });
  });
});

test("words that are stored with day and paper are unchanged when they come without", () => {
  const plain = { ...source, key: "key-8", outlet: null, published: null };
  const texts = [
    stored(1, { key: "key-8", contentHash: "content-9", replacedById: 2 }),
    stored(2, { key: "key-9", contentHash: "content-9", outlet: "清河日报", published: "2025-01-03" }),
  ];
  expect(classifySource(plain, texts)).toEqual({ kind: "unchanged", id: 2 });
});
