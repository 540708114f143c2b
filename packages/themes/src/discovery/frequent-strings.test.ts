import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { characterStream } from "./character-stream.ts";
import { eachFrequentString } from "./frequent-strings.ts";
import { signsOf } from "./neighbour-table.ts";

/** Every string met in enough texts that starts with none of `unwanted`, with its places, in the order it is visited. */
function frequent(minDocuments: number, longest: number, texts: string[], unwanted?: string): [string, number[]][] {
  const stream = characterStream(
    texts.map((text, i) => ({ id: `${i}`, day: null, headline: null, paragraphs: [text] })),
  );
  const found: [string, number[]][] = [];
  eachFrequentString(signsOf(stream), stream.textEnds, minDocuments, longest, ({ places, from, to }, length) => {
    const start = places[from] ?? 0;
    const text = String.fromCharCode(...stream.codes.subarray(start, start + length));
    found.push([text, [...places.subarray(from, to)]]);
    return text !== unwanted;
  });
  return found;
}

test("every string of enough texts is visited once, with all of its places in order", () => {
  expect(frequent(2, 3, ["云谷走廊", "看云谷走", "云谷。走廊"])).toEqual([
    ["云谷", [0, 6, 10]],
    ["云谷走", [0, 6]],
    ["谷走", [1, 7]],
    ["走廊", [2, 13]],
  ]);
});

test("strings that start with one that is not wanted longer are left out", () => {
  const visited = frequent(2, 4, ["云谷走廊", "云谷走廊甲"], "云谷").map(([text]) => text);
  expect(visited).toEqual(["云谷", "谷走", "谷走廊", "走廊"]);
});

describe("laws", () => {
  const text = fc.string({ unit: fc.constantFrom("云", "谷", "走", "，"), minLength: 1, maxLength: 40 });

  test("the strings visited are those a plain search finds in enough texts", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 2, max: 5 }),
        (texts, minDocuments, longest) => {
          const documents = new Map<string, Set<number>>();
          texts.forEach((one, i) => {
            for (let start = 0; start < one.length; start++) {
              for (let end = start + 2; end <= Math.min(one.length, start + longest); end++) {
                const part = one.slice(start, end);
                if (!part.includes("，")) documents.set(part, (documents.get(part) ?? new Set()).add(i));
              }
            }
          });
          const expected = [...documents].filter(([, where]) => where.size >= minDocuments).map(([part]) => part);
          const visited = frequent(minDocuments, longest, texts).map(([part]) => part);
          expect(visited.sort()).toEqual(expected.sort());
        },
      ),
    );
  });
});
