import { expect, test } from "vitest";
import { type SourceMark, segments } from "./segments.ts";

const passage = "会议由王小满主持。";
const marks: SourceMark[] = [
  { id: "meeting", kind: "fact", start: 100, end: 109 },
  { id: "chair", kind: "fact", start: 103, end: 106 },
  { id: "split", kind: "warning", start: 104, end: 107 },
  { id: "bad", kind: "error", start: 105, end: 106 },
];

test("the segments put together are the passage", () => {
  expect(
    segments(passage, 100, marks)
      .map(({ text }) => text)
      .join(""),
  ).toBe(passage);
});

test("each run names the marks over it, the shortest first", () => {
  expect(segments(passage, 100, marks).map(({ text, ids, severity }) => [text, ids.join(" "), severity])).toEqual([
    ["会议由", "meeting", null],
    ["王", "chair meeting", null],
    ["小", "chair split meeting", "warning"],
    ["满", "bad chair split meeting", "error"],
    ["主", "split meeting", "warning"],
    ["持。", "meeting", null],
  ]);
});

test("marks outside the passage, or without characters, are left out", () => {
  const outside: SourceMark[] = [
    { id: "before", kind: "info", start: 0, end: 101 },
    { id: "after", kind: "info", start: 108, end: 300 },
    { id: "empty", kind: "error", start: 104, end: 104 },
    { id: "elsewhere", kind: "error", start: 300, end: 310 },
  ];
  expect(segments(passage, 100, outside).map(({ text, ids }) => [text, ids])).toEqual([
    ["会", ["before"]],
    ["议由王小满主持", []],
    ["。", ["after"]],
  ]);
});

test("a passage without marks is one segment, an empty one none", () => {
  expect(segments(passage, 100, [])).toHaveLength(1);
  expect(segments("", 100, marks)).toEqual([]);
});
