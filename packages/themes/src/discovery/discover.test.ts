import { describe, expect, test } from "vitest";
import type { ThemeText } from "../text/theme-text.ts";
import { discover } from "./discover.ts";

const story = (id: number, ...paragraphs: string[]): ThemeText => ({
  id: `${id}`,
  day: null,
  headline: null,
  paragraphs,
});

/** Four stories of a made-up district. */
const stories: ThemeText[] = [
  story(
    1,
    "会议指出，今年是“七零八”收官之年。要突出治水兴农、护林固土、修路通商、办学育才工作导向，开好“双会”。",
    "要打造云谷走廊，推动青禾绿链工程落地。青禾区委书记钱大有强调，要进一步抓好落实。",
  ),
  story(
    2,
    "全区围绕“七零八”规划编制开展调研，突出治水兴农、护林固土、修路通商、办学育才工作导向。",
    "书记钱大有在讲话中说，云谷走廊是重点。各镇街要加快云谷走廊建设，会议指出要有新举措。",
  ),
  story(3, "“双会”代表热议云谷走廊，认为青禾绿链工程惠民生。“七零八”评估工作启动，书记钱大有出席。"),
  story(4, "做优云谷走廊、做强青禾绿链工程，是今年的任务。会议指出，钱大有在调研。", "七零八规划纲要已经印发。"),
];

describe("on four short stories", () => {
  const found = discover(stories);
  const phrases = found.map(({ phrase }) => phrase);

  test.each([
    ["a quoted abbreviation", "双会"],
    ["a new word", "云谷走廊"],
    ["a made-up compound", "青禾绿链工程"],
    ["four parallel parts as one", "治水兴农、护林固土、修路通商、办学育才"],
    ["a number formula", "七零八"],
  ])("finds %s: %s", (_, phrase) => {
    expect(phrases).toContain(phrase);
  });

  test("counts with and without quotation marks together", () => {
    expect(found.find(({ phrase }) => phrase === "七零八")).toMatchObject({ documents: 4, occurrences: 4, quoted: 3 });
  });

  test.each(["钱大有", "书记钱大有", "会议指出", "云谷走", "谷走廊", "治水兴农", "治水兴农、护林固土", "工作导向"])(
    "keeps out %s",
    (phrase) => {
      expect(phrases).not.toContain(phrase);
    },
  );
});

test("names the parse knows are kept out, and so is what only adds to them", () => {
  const texts = [
    { ...story(1, "昨日，清溪大讲堂开讲，云谷走廊动工。"), exclude: ["清溪大讲堂"] },
    story(2, "全区关注清溪大讲堂，推进云谷走廊。"),
    story(3, "清溪大讲堂记者会之后，云谷走廊提速。"),
  ];
  const phrases = discover(texts).map(({ phrase }) => phrase);
  expect(phrases).toContain("云谷走廊");
  expect(phrases.filter((phrase) => phrase.includes("清溪"))).toEqual([]);
});

test("a paragraph printed again word for word is read once", () => {
  const copy = "要打造云谷走廊，做好云谷走廊文章。";
  expect(discover([story(1, copy), story(2, copy), story(3, copy)])).toEqual([]);
});

test("nothing to find in nothing", () => {
  expect(discover([])).toEqual([]);
  expect(discover([story(1)])).toEqual([]);
});
