import { expect, test } from "vitest";
import { wholeCharacters } from "./whole-characters.ts";

test.each([
  ["甲𬭸乙", { start: 0, end: 2 }, "甲𬭸"],
  ["甲𬭸乙", { start: 2, end: 4 }, "𬭸乙"],
  ["𬭸𬒗", { start: 1, end: 3 }, "𬭸𬒗"],
  ["𬭸𬒗", { start: 2, end: 2 }, ""],
  ["𬭸", { start: 0, end: 2 }, "𬭸"],
  ["甲\ud800\ud800乙", { start: 1, end: 2 }, "\ud800"],
])("of %j the span %j is %j", (source, span, text) => {
  const { start, end } = wholeCharacters(source, span);
  expect(source.slice(start, end)).toBe(text);
});
