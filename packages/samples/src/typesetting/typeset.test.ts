import { describe, expect, test } from "vitest";
import { splitName } from "../faults/split-name.ts";
import { Random } from "../random.ts";
import { breakLines, cellsOf } from "./lines.ts";
import { pageOptions, storyOptions } from "./options.ts";
import { type Manuscript, type TypesetOptions, typeset } from "./typeset.ts";

const MANUSCRIPT: Manuscript = {
  headline: "区政府第61次常务会议召开",
  subheadlines: ["林叙安主持"],
  paragraphs: [
    "本报讯（记者宋岚、林晚通讯员金戈）3月5日，区委副书记、区长林叙安主持召开区政府第61次常务会议，审议《汀澜区公共数据管理办法（送审稿）》。",
    "会议指出，2024年以来，“三张清单”管理成效明显。副区长邱蔚、彭砺参加会议。",
  ],
  names: ["宋岚", "林晚", "金戈", "林叙安", "邱蔚", "彭砺"],
  reporters: ["宋岚", "林晚", "金戈"],
  values: ["三张清单", "区政府第61次常务会议"],
};

const PLAIN: TypesetOptions = {
  width: 36,
  gap: "\n",
  indent: 4,
  keepIndent: false,
  headline: "below",
  headlineWidth: 40,
  bylineSpace: " ",
  leadingSpace: false,
  injectors: [],
};

const squeeze = (text: string) => text.replace(/\s/gu, "");

describe("breakLines", () => {
  const broken = (text: string, width: number) => breakLines(text, () => width).map((s) => text.slice(s.start, s.end));

  test.each([
    ["fills lines by cells", "一二三四五六七", 6, ["一二三", "四五六", "七"]],
    ["keeps digits whole", "去年2024年增长", 6, ["去年", "2024年", "增长"]],
    ["hangs closing marks", "一二三，四五六。", 6, ["一二三，", "四五六。"]],
    ["moves opening marks down", "一二（三四）五", 6, ["一二", "（三四）", "五"]],
  ])("%s", (_, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });
});

test("cells count Han double and ASCII single", () => {
  expect(cellsOf("2024年（a）")).toBe(4 + 2 + 2 + 1 + 2);
});

test("a column without injectors has only white space more than its manuscript", () => {
  const { text } = typeset(MANUSCRIPT, PLAIN, new Random(1));
  expect(squeeze(text)).toBe(
    squeeze([...MANUSCRIPT.paragraphs, MANUSCRIPT.headline, ...MANUSCRIPT.subheadlines].join("")),
  );
  expect(text).toContain("（记者 宋岚、林晚 通讯员");
  const [first, second] = text.split("\n");
  expect(cellsOf(first ?? "")).toBeLessThanOrEqual(32);
  expect(cellsOf(second ?? "")).toBeGreaterThan(32);
});

test.each(Array.from({ length: 60 }, (_, i) => i + 1))("seed %i: spans lead back to the paragraphs", (seed) => {
  const random = new Random(seed);
  const set = typeset(MANUSCRIPT, storyOptions(pageOptions(random), random), random);
  for (const { text, span } of set.paragraphs) expect(squeeze(set.text.slice(span.start, span.end))).toBe(text);
  for (const { kind, span, expected } of set.faults) {
    if (kind === "split-name" || kind === "name-across-lines" || kind === "split-date" || kind === "split-title") {
      expect(squeeze(set.text.slice(span.start, span.end))).toBe(expected);
    }
  }
});

test("a spread name that a wrap cuts is a name across lines, once", () => {
  const options = { ...PLAIN, injectors: [splitName(" ", 1)] };
  for (let width = 20; width <= 44; width += 2) {
    const { faults } = typeset(MANUSCRIPT, { ...options, width }, new Random(3));
    const names = faults.filter((f) => f.kind === "split-name" || f.kind === "name-across-lines");
    const twoCharacters = names.filter((f) => f.expected.length === 2);
    expect(twoCharacters.map((f) => f.expected)).toEqual(["宋岚", "林晚", "金戈", "邱蔚", "彭砺"]);
  }
});
