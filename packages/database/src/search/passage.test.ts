import fc from "fast-check";
import { expect, test } from "vitest";
import { markWords, passageOf } from "./passage.ts";

const shown = (parts: ReturnType<typeof markWords>) =>
  parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");

test.each([
  ["河长治河", ["河"], "[河]长治[河]"],
  ["河长制", ["河", "河长"], "[河长]制"],
  ["建5G网", ["5g"], "建[5G]网"],
  ["没有", ["河"], "没有"],
])("%s with %j", (text, words, marked) => {
  expect(shown(markWords(text, words))).toBe(marked);
});

test("parts put together are the text", () => {
  const text = fc.string({ unit: fc.constantFrom("河", "长", "İ", "a", "A", "𠀀"), maxLength: 20 });
  fc.assert(
    fc.property(text, fc.array(text.filter((word) => word !== "")), (whole, words) => {
      expect(
        markWords(whole, words)
          .map((part) => part.text)
          .join(""),
      ).toBe(whole);
    }),
  );
});

test("the passage stands around the first words, else at the beginning", () => {
  const long = "前".repeat(80);
  expect(shown(passageOf(["甲", `${long}河长${long}`], ["河长"]))).toBe(`${"前".repeat(50)}[河长]${"前".repeat(50)}`);
  expect(shown(passageOf([long + long], ["河长"]))).toBe("前".repeat(100));
  expect(passageOf([], ["河长"])).toEqual([]);
});
