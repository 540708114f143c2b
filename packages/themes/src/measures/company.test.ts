import { describe, expect, test } from "vitest";
import { companions, topSpeakers } from "./company.ts";
import { distinctive } from "./distinctive.ts";

describe("companions", () => {
  const pairs = [
    { phraseId: "close", together: 10, total: 20 },
    { phraseId: "everywhere", together: 40, total: 800 },
    { phraseId: "seldom", together: 2, total: 2 },
  ];

  test("keep those that come together more often than by chance", () => {
    expect(companions(pairs, 50, 1000)).toEqual([
      { phraseId: "close", together: 10, total: 20, expected: 1, lift: 10, pmi: Math.log2(10) },
    ]);
  });

  test("of a phrase never seen are none", () => {
    expect(companions(pairs, 0, 1000)).toEqual([]);
  });
});

test("speakers by what they said, the surer share first among equals", () => {
  const speakers = topSpeakers([
    { speaker: "钱大有", n: 5, N: 100 },
    { speaker: "会议", n: 5, N: 10 },
    { speaker: "孙小满", n: 9, N: 90 },
    { speaker: "大家", n: 0, N: 50 },
  ]);
  expect(speakers.map(({ speaker, share }) => [speaker, share])).toEqual([
    ["孙小满", 0.1],
    ["会议", 0.5],
    ["钱大有", 0.05],
  ]);
});

describe("distinctive phrases", () => {
  const rest = {
    characters: 100_000,
    mentions: new Map([
      ["common", 100],
      ["theirs", 50],
    ]),
  };
  const target = {
    characters: 20_000,
    mentions: new Map([
      ["common", 20],
      ["ours", 12],
      ["theirs", 3],
      ["once", 1],
    ]),
  };

  test("are those said more often here, with both rates", () => {
    const found = distinctive(target, rest);
    expect(found?.map(({ phraseId, n, restN, rate, restRate }) => ({ phraseId, n, restN, rate, restRate }))).toEqual([
      { phraseId: "ours", n: 12, restN: 0, rate: 60, restRate: 0 },
    ]);
  });

  test("are not told from too little text", () => {
    expect(distinctive({ ...target, characters: 9999 }, rest)).toBeNull();
    expect(distinctive(target, { ...rest, characters: 9999 })).toBeNull();
  });
});
