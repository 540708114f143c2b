import { expect, test } from "vitest";
import { splitStories } from "../article/split-stories.ts";
import { undoLayout } from "./undo-layout.ts";

const SIZE = 60_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

/** Texts that make careless readers look at the same characters again and again: a quadratic one would run for minutes. */
test.each([
  ["one line", fill("澄")],
  ["one line of clauses", fill("春耕备耕，")],
  ["line ends", fill("\n")],
  ["lines of one character", fill("澄\n")],
  ["opening brackets", fill("《（“")],
  ["opening brackets, a line each", fill("《\n")],
  ["closing brackets", fill("）")],
  ["headlines", fill("澄江区召开春耕生产现场会部署今年工作\n")],
  ["different headlines", Array.from({ length: 2000 }, (_, i) => `区政府第${i}次常务会议研究经济工作`).join("\n")],
  ["bylines", fill("本报讯（记者何思远）\n")],
  ["credit lines", fill("发布日期: 2026-01-02 来源：澄江日报\n")],
  ["white space", fill(" 　\t")],
  ["white space between characters", fill("澄 江　")],
  ["names spread over a line", `出席：${fill("闻 白 ")}`],
  ["digits", fill("1")],
  ["items", fill("一、\n")],
  ["page numbers", fill("- 1 -\n")],
  ["carriage returns", fill("澄\r\n\r")],
])("%s", (_what, source) => {
  const layout = undoLayout(source);
  const { text } = layout.logical;
  expect(text.replace(/\s+/gu, "")).toBe(source.replace(/\s+/gu, ""));
  const stories = splitStories(layout);
  expect(stories.map(({ range }) => text.slice(range.start, range.end)).join("\n")).toBe(text);
});
