import { describe, expect, test } from "vitest";
import { discover } from "./discovery/discover.ts";
import { rankPhrases } from "./discovery/rank.ts";
import { mergeTallies, tally } from "./discovery/tally.ts";
import { PhraseMatcher } from "./matching/phrase-matcher.ts";
import { addMonths, monthRange } from "./measures/months.ts";
import { type MovementOptions, movements, periodCounts } from "./measures/movements.ts";
import { phraseCurve } from "./measures/phrase-page.ts";
import type { MonthTotal, PhraseMonth } from "./measures/series.ts";
import type { ThemeText } from "./text/theme-text.ts";

/**
 * Two years of a made-up newspaper, twenty stories a month, with phrases planted whose curves are known. The prose around
 * them is drawn from words of two characters that mean nothing, so that nothing else recurs as a phrase.
 */
const MONTHS = monthRange(202401, 202512);
const STORIES = 20;
const PLANTED: readonly { phrase: string; inMonth: (month: number) => number }[] = [
  { phrase: "云谷数字走廊", inMonth: () => 6 },
  { phrase: "青禾绿链工程", inMonth: (month) => Math.round(month / 2) },
  { phrase: "三清四改", inMonth: (month) => Math.max(0, 12 - Math.floor(month / 2)) },
  { phrase: "百日攻坚夏令", inMonth: (month) => (month === 9 ? 15 : 0) },
  { phrase: "智汇清溪", inMonth: (month) => (month < 12 ? 7 : 0) },
  { phrase: "数聚清溪", inMonth: (month) => (month < 12 ? 0 : 7) },
];
const CARRIERS = ["推进PHRASE，", "的PHRASE。", "PHRASE与", "落实PHRASE的", "，PHRASE在"];

const texts = writeNewspaper();
const found = discover(texts);
const matcher = new PhraseMatcher(found.map(({ phrase, aliases }) => ({ id: phrase, forms: [phrase, ...aliases] })));
const ids = found.map(({ phrase }) => phrase);
const { rows, totals } = countMonths();

test("exactly the planted phrases are found, at the counts they were planted with", () => {
  const planted = PLANTED.map(({ phrase, inMonth }) => [
    phrase,
    MONTHS.reduce((sum, _, month) => sum + inMonth(month), 0),
  ]);
  expect(found.map(({ phrase, documents }) => [phrase, documents]).sort()).toEqual(planted.sort());
});

describe("their curves", () => {
  test.each(PLANTED)("$phrase", ({ phrase, inMonth }) => {
    const curve = phraseCurve(phrase, rows, totals, { unit: "articles" });
    expect(curve.cells.map(({ n }) => n)).toEqual(MONTHS.map((_, month) => inMonth(month)));
    expect(curve.N).toBe(MONTHS.length * STORIES);
  });
});

describe("what moved", () => {
  const movementsOf = (phrases: string[], options: MovementOptions) =>
    movements(periodCounts(phrases, rows, options), totals, options);

  const moved = (from: number, to: number) =>
    Object.fromEntries(
      movementsOf(ids, { unit: "articles", from, to })
        .filter(({ movement }) => movement !== "steady")
        .map(({ phraseId, movement }) => [phraseId, movement]),
    );

  test("in the first half of the second year: a rise, a fall, a rename", () => {
    expect(moved(202501, 202506)).toEqual({
      青禾绿链工程: "rising",
      三清四改: "falling",
      百日攻坚夏令: "dropped",
      智汇清溪: "dropped",
      数聚清溪: "new",
    });
  });

  test("in the month of the burst: the burst", () => {
    expect(moved(202410, 202410)).toMatchObject({ 百日攻坚夏令: "new" });
  });

  test("in the last quarter what was dropped lies dormant", () => {
    const config = { baseline: 3, minimumCount: 3, minimumExpected: 5, probability: 0.01, ratio: 1.5, dormantAfter: 6 };
    const movement = movementsOf(["智汇清溪"], { unit: "articles", from: 202510, to: 202512, config });
    expect(movement[0]).toMatchObject({ movement: "dormant", last: 202412 });
  });
});

test("two years counted apart and added up give the same phrases", () => {
  const year = (from: number) => texts.slice(from * 12 * STORIES, (from + 1) * 12 * STORIES);
  const merged = rankPhrases(mergeTallies(tally(year(0)), tally(year(1))));
  expect(merged.map(({ phrase }) => phrase).sort()).toEqual(ids.toSorted());
});

function writeNewspaper(): ThemeText[] {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const word = () => String.fromCharCode(0x4e00 + next(20_000), 0x4e00 + next(20_000));
  return MONTHS.flatMap((month, index) =>
    Array.from({ length: STORIES }, (_, story) => {
      const phrases = PLANTED.filter(({ inMonth }, k) => (story + k * 3) % STORIES < inMonth(index));
      const sentences = phrases.map(({ phrase }) => {
        const carrier = CARRIERS[next(CARRIERS.length)] ?? "PHRASE";
        return `${word()}${carrier.replace("PHRASE", phrase)}${word()}。`;
      });
      return {
        id: `${month}-${story}`,
        day: `${month}`,
        headline: null,
        paragraphs: [`${word()}${word()}。`, ...sentences, `${word()}，${word()}${word()}。`],
      };
    }),
  );
}

function countMonths(): { rows: PhraseMonth[]; totals: MonthTotal[] } {
  const counts = new Map<string, PhraseMonth>();
  texts.forEach((text, i) => {
    const month = addMonths(202401, Math.floor(i / STORIES));
    const seen = new Set<string>();
    for (const paragraph of text.paragraphs) {
      for (const { entry } of matcher.match(paragraph)) seen.add(ids[entry] ?? "");
    }
    for (const phraseId of seen) {
      const key = `${phraseId} ${month}`;
      const row = counts.get(key) ?? { phraseId, month, articles: 0, meetings: 0, mentions: 0, headlines: 0 };
      counts.set(key, { ...row, articles: row.articles + 1, mentions: row.mentions + 1 });
    }
  });
  return { rows: [...counts.values()], totals: MONTHS.map((month) => ({ month, articles: STORIES, meetings: 0 })) };
}
