import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv, writeCsv } from "./csv.ts";
import { Lexicon } from "./lexicon.ts";
import { fromCsv, toCsv } from "./lexicon-csv.ts";

describe("reading CSV", () => {
  test.each([
    [
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a,b","say ""hi"""\n', [["a,b", 'say "hi"']]],
    ['"two\nlines",b\n', [["two\nlines", "b"]]],
    ["\uFEFFa\n\n\nb\n", [["a"], ["b"]]],
    ["a,\n", [["a", ""]]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(readCsv(text).map(({ fields }) => fields)).toEqual(expected);
  });

  test.each([
    ['a\n"open', /Line 2: a quotation mark is not closed/],
    ['a"b\n', /Line 1: a quotation mark inside a field/],
    ['"a"b\n', /Line 1: text after the closing/],
  ])("%j is refused", (text, message) => {
    expect(() => readCsv(text)).toThrow(message);
  });

  test("what is written is read again", () => {
    const field = fc.string({ unit: fc.constantFrom("甲", "a", ",", '"', "\n", "\r", " ", "\uFEFF"), maxLength: 6 });
    const records = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(records, (rows) => {
        expect(readCsv(writeCsv(rows)).map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });
});

describe("a lexicon as CSV", () => {
  const lexicon = new Lexicon([
    {
      id: "1",
      phrase: "云谷走廊",
      aliases: ["云谷产业走廊", "走廊"],
      group: "economy",
      level: "district",
      note: "a, b",
      hidden: false,
    },
    { id: "2", phrase: "青禾绿链", aliases: [], group: null, level: null, note: "", hidden: true },
  ]);

  test("comes back as it went", () => {
    expect(fromCsv(toCsv(lexicon)).entries).toEqual(lexicon.entries);
  });

  test("needs nothing but phrases", () => {
    expect(fromCsv("phrase\n云谷走廊\n").entries).toEqual([
      { id: "云谷走廊", phrase: "云谷走廊", aliases: [], group: null, level: null, note: "", hidden: false },
    ]);
  });

  test.each([
    ["", /The file is empty/],
    ["name\nx\n", /Line 1: unknown column "name"/],
    ["id\nx\n", /no column phrase/],
    ["phrase,note\nx\n", /Line 2 has 1 fields, the heading has 2/],
    ["phrase,note\n,x\n", /Line 2: the phrase is empty/],
    ["phrase,group\nx,weather\n", /Line 2: group is "weather"; known are/],
    ["phrase,level\nx,moon\n", /Line 2: level is "moon"/],
    ["phrase,hidden\nx,maybe\n", /Line 2: hidden is "maybe"; known are yes, no/],
    ["phrase\nx\nx\n", /Line 3: x stands on line 2 already/],
    ["phrase,aliases\nx,y|z\nu,\nv,z\n", /Line 4: z stands on line 2 already/],
    ["id,phrase\n1,x\n1,y\n", /Line 3: the id "1" stands on line 2 already/],
  ])("%j is refused", (text, message) => {
    expect(() => fromCsv(text)).toThrow(message);
  });
});
