import { expect, test } from "vitest";
import { rolesOf, sentenceData, storedFix, strings } from "./stored.ts";

test.each([
  [
    ["区长", 3, null, "书记"],
    ["区长", "书记"],
  ],
  ["区长", []],
  [null, []],
])("strings of %j", (value, expected) => {
  expect(strings(value)).toEqual(expected);
});

test("data of a sentence is words and numbers", () => {
  expect(sentenceData({ name: "甲", lines: 3, list: ["乙"], none: null })).toEqual({ name: "甲", lines: 3 });
  expect(sentenceData(["甲"])).toEqual({});
});

const edit = { span: { start: 1, end: 2 }, text: "" };

test.each([
  [
    { edits: [edit], applicability: "safe" },
    { edits: [edit], applicability: "safe" },
  ],
  [
    { edits: [edit], applicability: "whatever" },
    { edits: [edit], applicability: "unsafe" },
  ],
  [{ edits: [], applicability: "safe" }, null],
  [{ edits: [edit, { text: "" }], applicability: "safe" }, null],
  [null, null],
])("fix %j", (value, expected) => {
  expect(storedFix(value)).toEqual(expected);
});

test("roles come chair first", () => {
  const none = { isChair: false, isAttendee: false, isObserver: false, isSpeaker: false, isAbsent: false };
  expect(rolesOf({ ...none, isSpeaker: true, isChair: true })).toEqual(["chair", "speaker"]);
  expect(rolesOf(none)).toEqual([]);
});
