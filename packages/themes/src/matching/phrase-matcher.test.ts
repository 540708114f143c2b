import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutQuotes } from "../text/quotes.ts";
import { PhraseMatcher } from "./phrase-matcher.ts";

const printed = (forms: string[], text: string): string[] =>
  new PhraseMatcher([{ id: "a", forms }]).match(text).map(({ start, end }) => text.slice(start, end));

describe("what counts as a mention", () => {
  test.each([
    { forms: ["三清一改"], text: "推进三清一改。三清一改要见效", expected: ["三清一改", "三清一改"] },
    { forms: ["三清一改"], text: "推进“三清一改”行动", expected: ["三清一改"] },
    {
      forms: ["“三清一改”行动"],
      text: "推进“三清一改”行动，三清一改行动",
      expected: ["三清一改”行动", "三清一改行动"],
    },
    { forms: ["三清一改", "三清一改行动"], text: "三清一改行动与三清一改", expected: ["三清一改行动", "三清一改"] },
    { forms: ["清清"], text: "清清清清清", expected: ["清清", "清清"] },
    { forms: ["三清一改"], text: "三清改", expected: [] },
    { forms: ["三清一改"], text: "", expected: [] },
  ])("$forms in $text", ({ forms, text, expected }) => {
    expect(printed(forms, text)).toEqual(expected);
  });

  test("mentions of different entries may contain each other, and share a form", () => {
    const matcher = new PhraseMatcher([
      { id: "short", forms: ["清河"] },
      { id: "long", forms: ["清河治理"] },
      { id: "also", forms: ["清河"] },
    ]);
    expect(matcher.match("清河治理")).toEqual([
      { entry: 0, start: 0, end: 2 },
      { entry: 1, start: 0, end: 4 },
      { entry: 2, start: 0, end: 2 },
    ]);
  });

  test.each([[[]], [[""]], [["“”"]]])("refuses an entry without a form: %j", (forms) => {
    expect(() => new PhraseMatcher([{ id: "x", forms }])).toThrow(/"x"/);
  });

  test("no entries, no mentions", () => {
    expect(new PhraseMatcher([]).match("任何文字")).toEqual([]);
  });
});

const letters = fc.constantFrom("清", "河", "长", "制", "“", "”", "，");
const word = fc.string({ unit: fc.constantFrom("清", "河", "长", "制"), minLength: 1, maxLength: 5 });

test("counts equal a plain search over the text without quotation marks", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.string({ unit: letters, maxLength: 80 }),
      (lists, text) => {
        const matcher = new PhraseMatcher(lists.map((forms, index) => ({ id: `${index}`, forms })));
        const mentions = matcher.match(text);
        const plain = withoutQuotes(text);
        lists.forEach((forms, entry) => {
          const longestFirst = [...forms].sort((a, b) => b.length - a.length).join("|");
          const expected = [...plain.matchAll(new RegExp(longestFirst, "gu"))].map((match) => match[0]);
          const own = mentions.filter((mention) => mention.entry === entry);
          expect(own.map(({ start, end }) => withoutQuotes(text.slice(start, end)))).toEqual(expected);
          expect(
            own.every(
              ({ start, end }) => text.slice(start, end).length > 0 && !/^[“”]|[“”]$/u.test(text.slice(start, end)),
            ),
          ).toBe(true);
        });
      },
    ),
    { numRuns: 500 },
  );
});
