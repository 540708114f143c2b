import { expect, test } from "vitest";
import { classifySource, type StoredText } from "./classify-source.ts";

const stored = (id: number, over: Partial<StoredText> = {}): StoredText => ({
  id,
  key: `key-${id}`,
  contentHash: `content-${id}`,
  place: null,
  outlet: null,
  published: null,
  replacedById: null,
  ...over,
});

const source = { key: "key-9", contentHash: "content-9", place: "a.txt", outlet: "清河日报", published: "2025-01-03" };

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

test("words that are stored with day and paper are unchanged when they come without", () => {
  const plain = { ...source, key: "key-8", outlet: null, published: null };
  const texts = [
    stored(1, { key: "key-8", contentHash: "content-9", replacedById: 2 }),
    stored(2, { key: "key-9", contentHash: "content-9", outlet: "清河日报", published: "2025-01-03" }),
  ];
  expect(classifySource(plain, texts)).toEqual({ kind: "unchanged", id: 2 });
});
