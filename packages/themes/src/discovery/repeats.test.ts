import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ThemeText } from "../text/theme-text.ts";
import { characterStream } from "./character-stream.ts";
import { markEdges } from "./edges.ts";
import { findRepeats, type Repeat } from "./repeats.ts";
import { mergeTallies, tally } from "./tally.ts";

const story = (id: string, ...paragraphs: string[]): ThemeText => ({ id, day: null, headline: null, paragraphs });
const repeatsOf = (minDocuments: number, ...texts: string[]): Map<string, Repeat> =>
  new Map(
    findRepeats(markEdges(characterStream(texts.map((text, i) => story(`${i}`, text)))), minDocuments).map((repeat) => [
      repeat.text,
      repeat,
    ]),
  );

/** Occurrences, overlapping ones included, and texts of a string, by plain search. */
function plainCount(texts: readonly string[], phrase: string) {
  let occurrences = 0;
  let documents = 0;
  for (const text of texts) {
    let here = 0;
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) here++;
    occurrences += here;
    if (here > 0) documents++;
  }
  return { occurrences, documents };
}

describe("laws", () => {
  const text = fc.string({ unit: fc.constantFrom("云", "谷", "走", "廊", "，"), minLength: 1, maxLength: 60 });
  const texts = fc.uniqueArray(text, { minLength: 1, maxLength: 6 });

  test("every repeat is counted as a plain search counts it", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 3 }), (all, minDocuments) => {
        for (const [phrase, { occurrences, documents }] of repeatsOf(minDocuments, ...all)) {
          expect({ occurrences, documents }).toEqual(plainCount(all, phrase));
          expect(documents).toBeGreaterThanOrEqual(minDocuments);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a string in enough texts that stands between punctuation somewhere is found", () => {
    const word = fc.string({ unit: fc.constantFrom("云", "谷", "走", "廊"), minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { minLength: 2, maxLength: 5 }), (phrase, others) => {
        const all = others.map((other) => `${other}，${phrase}。`);
        expect(repeatsOf(others.length, ...all).get(phrase)?.documents).toBe(others.length);
      }),
    );
  });

  test("counting in two batches and adding them up gives what counting all at once gives", () => {
    const distinct = fc.uniqueArray(text, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(distinct, fc.nat(7), (all, cut) => {
        const stories = all.map((one, i) => story(`${i}`, one));
        const counts = (repeats: readonly Repeat[]) =>
          new Map(repeats.map(({ text: phrase, occurrences, documents }) => [phrase, { occurrences, documents }]));
        const options = { minDocuments: 1 };
        const whole = counts(tally(stories, options).repeats);
        const merged = mergeTallies(tally(stories.slice(0, cut), options), tally(stories.slice(cut), options));
        expect(merged.texts).toBe(all.length);
        for (const [phrase, count] of counts(merged.repeats)) {
          const plain = plainCount(all, phrase);
          expect(count.occurrences).toBeLessThanOrEqual(plain.occurrences);
          if (whole.has(phrase)) expect(whole.get(phrase)).toEqual(plain);
        }
        expect(merged).toEqual(mergeTallies(tally(stories.slice(cut), options), tally(stories.slice(0, cut), options)));
        expect(JSON.parse(JSON.stringify(merged))).toEqual(merged);
      }),
    );
  });
});

describe("what stands beside a string", () => {
  test("is told apart as punctuation, quotation mark, plain word and anything else", () => {
    const repeat = repeatsOf(2, "推进云谷走廊。", "“云谷走廊”甲", "乙云谷走廊的", "云谷走廊丙").get("云谷走廊");
    expect(repeat).toMatchObject({
      occurrences: 4,
      documents: 4,
      clauses: 4,
      hardLeft: 2,
      opened: 1,
      softLeft: 1,
      hardRight: 2,
      softRight: 1,
      joinedRight: 1,
      quoted: 1,
    });
  });

  test("counts once for a clause that is printed again", () => {
    const repeat = repeatsOf(2, "甲云谷走廊乙，一", "甲云谷走廊乙，二", "云谷走廊，三").get("云谷走廊");
    expect(repeat).toMatchObject({ occurrences: 3, clauses: 2 });
  });

  test("a string that is always continued is no repeat of its own", () => {
    const found = repeatsOf(2, "甲，云谷走廊，", "乙，云谷走廊。丁", "丙，云谷走廊；");
    expect([...found.keys()]).toEqual(["云谷走廊"]);
  });
});

describe("what no phrase runs across", () => {
  test.each([
    ["a full stop", "云谷。走廊", "云谷。走廊乙"],
    ["a paragraph's end", "云谷", "云谷"],
    ["a title", "云谷《章程》走廊", "云谷《章程》走廊乙"],
  ])("%s", (_, first, second) => {
    expect([...repeatsOf(2, first, second).keys()].some((text) => text.includes("谷走"))).toBe(false);
  });

  test("titles are not read, text after an unclosed one is", () => {
    const found = repeatsOf(2, "《云谷走廊》甲，青禾绿链", "《云谷走廊》乙，青禾绿链");
    expect(found.has("云谷走廊")).toBe(false);
    expect(found.has("青禾绿链")).toBe(true);
  });

  test("full-width figures are the same as others", () => {
    expect(repeatsOf(2, "“１３６８”思路，", "“1368”思路。甲").get("1368")?.quoted).toBe(2);
  });
});

test.each([0, 1.5, Number.NaN])("minDocuments of %d is refused", (minDocuments) => {
  expect(() => tally([], { minDocuments })).toThrow(/minDocuments/);
});
