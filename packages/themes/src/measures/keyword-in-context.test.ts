import { expect, test } from "vitest";
import { keywordInContext, sentenceAt } from "./keyword-in-context.ts";

const mention = (text: string, day: string | null) => {
  const start = text.indexOf("云谷走廊");
  return { text, start, end: start + 4, day };
};
const mentions = [
  mention("会议听取汇报。要打造云谷走廊，带动产业。后来如何", "2025-03-01"),
  mention("各镇建设云谷走廊！", "2025-01-01"),
  mention("云谷走廊八月开工", null),
];

test("a line stays within its sentence and within the width", () => {
  expect(
    keywordInContext(mentions, { width: 6, sort: "date" }).map(({ left, keyword, right }) => [left, keyword, right]),
  ).toEqual([
    ["各镇建设", "云谷走廊", "！"],
    ["要打造", "云谷走廊", "，带动产业。"],
    ["", "云谷走廊", "八月开工"],
  ]);
});

test("sorted by what follows, and by what precedes read backwards", () => {
  const keys = (sort: "left" | "right") => keywordInContext(mentions, { width: 6, sort }).map((line) => line[sort]);
  expect(keys("right")).toEqual(["八月开工", "！", "，带动产业。"].sort());
  const lefts = keys("left");
  expect(lefts.map((left) => [...left].reverse().join(""))).toEqual(
    lefts.map((left) => [...left].reverse().join("")).sort(),
  );
});

test("what the caller keeps with a mention is handed through", () => {
  const [line] = keywordInContext([{ ...mention("云谷走廊", null), articleId: 7 }], { width: 10, sort: "date" });
  expect(line?.mention.articleId).toBe(7);
});

test.each([
  ["会议听取汇报。要打造云谷走廊，带动产业。后来如何", "要打造云谷走廊，带动产业。"],
  ["“好！”云谷走廊开工了", "云谷走廊开工了"],
  ["云谷走廊", "云谷走廊"],
])("the sentence in %s", (text, sentence) => {
  const start = text.indexOf("云谷走廊");
  expect(sentenceAt(text, start, start + 4)).toBe(sentence);
});
