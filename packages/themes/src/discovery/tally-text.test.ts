import { describe, expect, test } from "vitest";
import { tally } from "./tally.ts";
import { packTally, unpackTally } from "./tally-text.ts";

const texts = [
  "推进云谷走廊。",
  "“云谷走廊”好，治水兴农、护林固土、修路通商。",
  "云谷走廊，治水兴农、护林固土、修路通商导向",
];
const counted = tally(
  texts.map((text, i) => ({ id: `${i}`, day: null, headline: null, paragraphs: [text], exclude: ["钱大有"] })),
);

test("a stored tally comes back as it went", () => {
  expect(counted.repeats.length).toBeGreaterThan(0);
  expect(counted.rows.length).toBe(1);
  expect(unpackTally(packTally(counted))).toEqual(counted);
});

test("one counted by another version is counted afresh", () => {
  expect(unpackTally(packTally(counted).replace('"version":4', '"version":2'))).toBeNull();
  expect(unpackTally(JSON.stringify(counted))).toBeNull();
});

describe("refuses", () => {
  test.each(["{", "1", '{"version":4}', packTally(counted).replace('"云谷走廊",', '"云谷走廊","x",')])("%s", (text) => {
    expect(() => unpackTally(text)).toThrow(SyntaxError);
  });
});
