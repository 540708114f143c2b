import { EditPlan } from "@huiyao/parser";
import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { excerptOf, fixPreview } from "./excerpt.ts";

function findingIn(source: string, span: Finding["span"]): Finding {
  return {
    ruleId: "split-name",
    severity: "warning",
    message: "",
    messageId: "spaced",
    data: {},
    span,
    line: 1,
    column: span.start - source.lastIndexOf("\n", span.start),
    articleIndex: 0,
    actual: source.slice(span.start, span.end),
    expected: [],
    fix: null,
    fingerprint: "",
  };
}

/** How 钱 岚 and what stands around it read with all white space taken out, line feeds but for a blank line's. */
function readingOf(source: string): string[] {
  const plan = new EditPlan();
  for (const { index, 0: space } of source.matchAll(/\s+/gu))
    plan.push(index, index + space.length, space === "\n\n" ? "break" : "space", 1);
  const start = source.indexOf("钱");
  const span = { start, end: source.indexOf("岚") + 1 };
  const { logical } = excerptOf({ source, plan }, findingIn(source, span), 34);
  return logical === null ? [] : [logical.before, logical.match, logical.after];
}

const BEFORE = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";
const AFTER = "子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒";

test.each<[string, string, string[]]>([
  [
    "a line",
    `${BEFORE}钱 岚${AFTER}`,
    ["…五六七八九十甲乙丙丁戊己庚辛壬癸", "钱岚", "子丑寅卯辰巳午未申酉戌亥天地玄黄…"],
  ],
  ["a short text", "会议 由钱 岚\n主持", ["会议由", "钱岚", "主持"]],
  ["what stands between paragraphs", "上文。\n\n区长钱 岚\n主持。\n\n下文。", ["区长", "钱岚", "主持。"]],
  [
    "lines far apart",
    `${BEFORE.slice(0, 10)}${" \n".repeat(99)}${BEFORE.slice(10)}${"\n".repeat(99)}钱${" ".repeat(99)}岚${AFTER.slice(0, 5)}${"\n".repeat(99)}${AFTER.slice(5)}`,
    ["…五六七八九十甲乙丙丁戊己庚辛壬癸", "钱岚", "子丑寅卯辰巳午未申酉戌亥天地玄黄…"],
  ],
  ["a text that ends with it", `${BEFORE.slice(0, 16)}钱 岚`, [BEFORE.slice(0, 16), "钱岚", ""]],
])("reads %s with the layout undone", (_name, source, reading) => {
  expect(readingOf(source)).toEqual(reading);
});

test.each([0, 1])("shows whole characters only, each of two units, with %i of one unit before them", (units) => {
  const source = `${"会".repeat(units)}${"𬭸".repeat(200)}`;
  for (const length of [2, 120]) {
    const span = { start: units + 100, end: units + 100 + length };
    const excerpt = excerptOf({ source, plan: new EditPlan() }, findingIn(source, span), 35);
    const preview = fixPreview(source, [{ span, text: "" }]);
    expect(JSON.stringify([excerpt, preview])).not.toMatch(/\\ud[89a-f]/u);
  }
});
