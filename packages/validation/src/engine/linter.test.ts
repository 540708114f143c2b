import { analyze } from "@huiyao/parser";
import { describe, expect, test } from "vitest";
import { parseConfig, withRules } from "../config/parse-config.ts";
import { recordText } from "../corpus/record.ts";
import { createReport, exitCode } from "../report/report.ts";
import type { CorpusRule, Problem, Rule, TextRule } from "../rule.ts";
import { addCorpusFindings } from "./check-result.ts";
import { createLinter } from "./linter.ts";

const PAGE = "云岭区召开会议\n本报讯（云岭日报记者 钱 岚）2025年5月6日，云岭区召开 会议，部署汛期工作。\n";
const docs = { "zh-CN": { title: "", body: "" }, en: { title: "", body: "" }, bad: [], good: [] };

function textRule(id: string, check: TextRule["check"], change: Partial<TextRule> = {}): TextRule {
  const base = {
    category: "layout",
    severity: "warning",
    recommended: true,
    needs: "raw",
    fixable: null,
    docs,
  } as const;
  return { ...base, id, messages: ["found"], check, ...change };
}

function checkWith(...rules: Rule[]) {
  const settings = new Map(rules.map((rule) => [rule.id, { severity: rule.severity, options: {} }]));
  const linter = createLinter(
    { rules: settings, overrides: [], roster: [], terms: {}, files: { roster: [], terms: [] } },
    { rules },
  );
  return linter.check(analyze(PAGE));
}

const one: Problem = { messageId: "found", span: { start: 0, end: 1 } };
const finds = textRule("finds", ({ report }) => report(one));
const crashes = textRule("crashes", ({ report }) => {
  report(one);
  throw new Error("out of luck");
});

describe("a rule that crashes", () => {
  const result = checkWith(crashes, finds);

  test("is named, and the others still run", () => {
    expect(result.complete).toBe(false);
    expect(result.crashed).toEqual([{ ruleId: "crashes", message: "out of luck" }]);
    expect(result.findings.map((finding) => finding.ruleId)).toEqual(["crashes", "finds"]);
  });

  test("never makes a text look good", () => {
    expect(result.score.value).toBe(0);
    expect(result.score.grade).toBe("F");
    expect(exitCode(createReport([result]))).toBe(2);
  });
});

test("a corpus rule that crashes makes every text incomplete", () => {
  const rule: CorpusRule = {
    ...finds,
    id: "corpus-crash",
    needs: "corpus",
    check: () => {
      throw new Error("out of luck");
    },
  };
  const config = {
    rules: new Map([[rule.id, { severity: rule.severity, options: {} }]]),
    overrides: [],
    roster: [],
    terms: {},
    files: { roster: [], terms: [] },
  };
  const linter = createLinter(config, { rules: [rule] });
  const analysis = analyze(PAGE, { id: "a" });
  const corpus = linter.corpus();
  corpus.add(recordText(analysis));
  const [result] = addCorpusFindings([linter.check(analysis)], corpus.finish());
  expect(result).toMatchObject({ complete: false, score: { value: 0 }, crashed: [{ ruleId: "corpus-crash" }] });
});

test.each<[string, TextRule, string]>([
  [
    "a message it does not declare",
    textRule("bad", ({ report }) => report({ ...one, messageId: "other" })),
    "unknown message other",
  ],
  [
    "a fix it does not declare",
    textRule("bad", ({ report }) => report({ ...one, fix: { edits: [], applicability: "unsafe" } })),
    "a fix that the rule does not declare: unsafe",
  ],
])("a rule must not report %s", (_name, rule, message) => {
  expect(checkWith(rule).crashed).toEqual([{ ruleId: "bad", message }]);
});

test("atMost lowers a severity and never raises it", () => {
  const lowered = textRule("lowered", ({ report }) => report({ ...one, atMost: "info" }));
  expect(checkWith(lowered).findings[0]?.severity).toBe("info");
  const capped = textRule("capped", ({ report }) => report({ ...one, atMost: "error" }), { severity: "info" });
  expect(checkWith(capped).findings[0]?.severity).toBe("info");
});

test("a rule that is off finds nothing", () => {
  const config = parseConfig({});
  const on = createLinter(config).check(analyze(PAGE)).findings;
  expect(on.map((finding) => finding.ruleId)).toContain("split-name");
  for (const { ruleId } of on) {
    const rest = createLinter(withRules(config, [`${ruleId}=off`])).check(analyze(PAGE)).findings;
    expect(rest).toEqual(on.filter((finding) => finding.ruleId !== ruleId));
  }
});

test("overrides hold for the path of the text", () => {
  const config = parseConfig({ overrides: [{ files: ["minutes/**"], rules: { "split-name": "off" } }] });
  const ids = (path: string): string[] =>
    createLinter(config)
      .check(analyze(PAGE), path)
      .findings.map((finding) => finding.ruleId);
  expect(ids("news/a.txt")).toContain("split-name");
  expect(ids("minutes/a.txt")).not.toContain("split-name");
});

test("messages come in the linter's locale", () => {
  const message = (locale: "zh-CN" | "en"): string | undefined =>
    createLinter(undefined, { locale })
      .check(analyze(PAGE))
      .findings.find((finding) => finding.ruleId === "split-name")?.message;
  expect(message("zh-CN")).toBe("人名“钱岚”中间有空格");
  expect(message("en")).toBe("white space inside the name 钱岚");
});

test("a space beside a number is an info, one inside it a warning", () => {
  const text =
    "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开会议，总结202 4年工作，听取 12 项汇报。\n";
  const found = createLinter()
    .check(analyze(text))
    .findings.filter((finding) => finding.ruleId === "digit-spacing");
  expect(found.map((finding) => finding.severity)).toEqual(["warning", "info", "info"]);
});

test("findings carry the article they stand in and are in source order", () => {
  const { findings } = createLinter().check(analyze(PAGE));
  const starts = findings.map((finding) => finding.span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(new Set(findings.map((finding) => finding.articleIndex))).toEqual(new Set([0]));
});

// Work that grows faster than the text would run into the time limit of the test.
test.each(["》（", "2025年”《", "（会", "会议，", "1 ", "涂 安、"])(
  "every rule goes over %j over and over",
  (piece) => {
    const linter = createLinter(parseConfig({ extends: "strict" }));
    const text = `${piece.repeat(Math.ceil(300_000 / piece.length))}在区 政府召开会议`;
    expect(linter.check(analyze(text, { published: "2025-03-06" })).crashed).toEqual([]);
  },
);
