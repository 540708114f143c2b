import fc from "fast-check";
import { expect, test } from "vitest";
import { gramNumbers } from "./gram-numbers.ts";
import { gramsOf, needsReading, queryGrams } from "./grams.ts";

test.each([
  ["会", [0x4f1a]],
  ["会议", [0x4f1a8bae]],
  ["g5", [0x670035]],
  ["龥龥", [0x9fa59fa5 | 0]],
  ["𠀀", [0xd840dc00 | 0]],
  ["𠀀甲", [0xd840dc00 | 0, 0xdc007532 | 0]],
  ["甲𠀀", [0x7532d840, 0xd840dc00 | 0]],
])("%s is %j", (gram, numbers) => {
  expect(gramNumbers([gram])).toEqual(numbers);
});

test("a text has the numbers of words that need no reading just where it has the words", () => {
  const text = fc.string({ unit: fc.constantFrom("会", "议", "a", "G", "，", "𠀀", "𡀀", "𠀁"), maxLength: 12 });
  const words = fc.string({ unit: fc.constantFrom("会", "议", "a", "𠀀", "𡀀", "𠀁"), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, words, (whole, searched) => {
      const numbers = new Set(gramNumbers(gramsOf(whole)));
      const has = gramNumbers(queryGrams(searched)).every((number) => numbers.has(number));
      const holds = whole.toLowerCase().includes(searched);
      expect(needsReading(searched) ? has || !holds : has === holds).toBe(true);
    }),
  );
});
