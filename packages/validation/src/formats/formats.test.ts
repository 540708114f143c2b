import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { analyze } from "@huiyao/parser";
import Ajv from "ajv-draft-04";
import type { Log } from "sarif";
import { beforeAll, describe, expect, test } from "vitest";
import { parseConfig } from "../config/parse-config.ts";
import type { CheckResult } from "../engine/check-result.ts";
import { withScores } from "../engine/check-result.ts";
import { decisionsFileResult } from "../engine/decisions-file.ts";
import { createLinter } from "../engine/linter.ts";
import type { Finding } from "../finding.ts";
import { parseBaseline } from "../report/baseline.ts";
import { createReport, exitCode, type Report, type UnreadText } from "../report/report.ts";
import { toVFile } from "../to-vfile.ts";
import { FORMATS, formatReport } from "./formatters.ts";

const PAGE =
  "云岭区召开防汛工作会议\n本报讯（云岭日报记者 钱 岚）2025年5月6日，云岭区政府召开防汛工作会议，要求<各部门>做好自已的工作。\n会议指出，2月30日前完成\ufffd\ufffd整改。\n会议强调，要做好值班值守，备足物资，加强演练。\n";

function check(text: string, id: string): CheckResult<Finding[]> {
  return createLinter(parseConfig({})).check(analyze(text, { id }));
}

/** The page with its first warning decided about, a clean page, and a page on which a rule crashed. */
function documents(): CheckResult<Finding[]>[] {
  const page = check(PAGE, "报纸/第1版 #2.txt");
  const decided = page.findings.map((finding) =>
    finding.ruleId === "confusable-character"
      ? {
          ...finding,
          decision: {
            fingerprint: finding.fingerprint,
            ruleId: finding.ruleId,
            verdict: "accepted",
            reason: "as printed",
            by: "a reader",
          } as const,
        }
      : finding,
  );
  const clean = check(
    "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区政府召开常务会议，研究防汛工作。\n",
    "clean.txt",
  );
  return [withScores({ ...page, findings: decided }), clean];
}

function crashedDocument(): CheckResult<Finding[]> {
  return withScores({
    ...check(PAGE, "c.txt"),
    complete: false,
    crashed: [{ ruleId: "split-name", message: "a < b" }],
  });
}

let report: Report;
beforeAll(() => {
  report = createReport(documents());
});

const findingsOf = (index: number): Finding[] => [...(report.documents[index]?.findings ?? [])];
const open = (): Finding[] => [...findingsOf(0), ...findingsOf(1)].filter(({ decision }) => decision === undefined);

const UNREAD: UnreadText[] = [
  { id: "a<b>.txt", line: null, code: "empty", sentences: { "zh-CN": "没有文字。", en: "It has no text & no words." } },
  { id: "c.ndjson", line: 7, code: "bad-json", sentences: { "zh-CN": "不是 JSON。", en: "It is not JSON." } },
];

test("the page has what these tests look for", () => {
  expect(findingsOf(0).map((finding) => finding.ruleId)).toEqual([
    "split-name",
    "confusable-character",
    "impossible-date",
    "garbled-text",
  ]);
  expect(findingsOf(1)).toEqual([]);
});

describe("pretty", () => {
  test("puts the caret under wide characters", () => {
    const lines = formatReport(report, "pretty", { locale: "en" }).split("\n");
    const at = lines.findIndex((line) => line.includes("split-name"));
    expect(lines.slice(at + 1, at + 3)).toEqual([
      "      2 │ 本报讯（云岭日报记者 钱 岚）2025年5月6日，云岭区政府召开防汛…",
      "        │ 　　　　　　　　　　 ^^^^^",
    ]);
  });

  test("cuts source lines to a narrow terminal, the caret still under them", () => {
    const shown = (columns: number) => {
      const lines = formatReport(report, "pretty", { locale: "en", columns }).split("\n");
      const at = lines.findIndex((line) => line.includes("split-name"));
      return lines.slice(at + 1, at + 3);
    };
    expect(shown(40)).toEqual(["      2 │ …日报记者 钱 岚）2025年…", "        │  　　　　 ^^^^^"]);
    expect(shown(200)).toEqual(shown(80));
  });

  test("shows the sentence with its layout undone", () => {
    expect(formatReport(report, "pretty", { locale: "en" })).toContain("↪ 本报讯（云岭日报记者钱岚）");
  });

  test("shows what stands around a finding in a long line, in time that does not grow with the line", () => {
    const line = "会议指出，要压实责任，备足物资，加强演练。会议强调，要做好自已的工作。";
    const long = createReport([check(`云岭区召开会议\n${line.repeat(3000)}\n`, "a.txt")]);
    const started = process.cpuUsage().user;
    const lines = formatReport(long, "pretty", { locale: "en" }).split("\n");
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(2);
    const at = lines.findIndex((shown) => shown.includes("2:65  ")) + 1;
    expect(lines.slice(at, at + 2)).toEqual([
      "      2 │ …加强演练。会议强调，要做好自已的工作。会议指出，要压实责任，备足物资…",
      "        │  　　　　　　　　　　　　　^^^^",
    ]);
    expect(formatReport(long, "rdjson", { locale: "en" })).toContain(
      `{"start":{"line":2,"column":${(35 * 2999 + 29) * 3 + 1}}`,
    );
  });

  test("says what was decided, and the totals", () => {
    const text = formatReport(report, "pretty", { locale: "en" });
    expect(text).toContain("accepted: as printed (a reader)");
    expect(text).toContain("2 texts, 3 findings: 2 errors, 1 warning, 0 infos");
    expect(text).toContain("1 safe fix to be made: --fix");
  });

  test("shows a sentence only where it reads otherwise than its line", () => {
    const text = formatReport(report, "pretty", { locale: "en" });
    expect(text.match(/↪/gu)).toHaveLength(1);
  });

  test("marks what is new since the baseline", () => {
    const baseline = parseBaseline(JSON.parse(formatReport(report, "json")));
    const next = createReport([check(`${PAGE}会议指出，13月3日完成。\n`, "报纸/第1版 #2.txt")], { baseline });
    const marked = formatReport(next, "pretty", { locale: "en" }).match(/^.* {2}new$/gmu);
    expect(marked).toEqual([expect.stringContaining("13月3日")]);
  });

  test("uses colours only when asked", () => {
    expect(formatReport(report, "pretty")).not.toContain("\u001b");
    expect(formatReport(report, "pretty", { color: true })).toContain("\u001b[31m");
  });

  test("says when a run is not complete", () => {
    const text = formatReport(createReport([crashedDocument()]), "pretty", { locale: "en" });
    expect(text).toContain("rule split-name crashed: a < b");
    expect(text).toContain("Not wholly checked");
  });
});

describe("json", () => {
  test("holds every finding with all its fields, and the summary", () => {
    const parsed = JSON.parse(formatReport(report, "json"));
    expect(parsed).toMatchObject({ schemaVersion: "1", complete: true });
    expect(parsed.documents[0].findings).toEqual(JSON.parse(JSON.stringify(report.documents[0]?.findings)));
    expect(parsed.summary).toMatchObject({
      documents: 2,
      findings: 3,
      decided: 1,
      severities: { error: 2, warning: 1, info: 0 },
    });
    expect(parsed.documents[1]).toMatchObject({ id: "clean.txt", score: 100, grade: "A", findings: [] });
  });

  test("is a baseline for the next run", () => {
    const baseline = parseBaseline(JSON.parse(formatReport(report, "json")));
    const next = createReport([check(`${PAGE}会议指出，13月3日完成。\n`, "报纸/第1版 #2.txt")], { baseline });
    const fresh = [...(next.changes?.fresh.values() ?? [])].flat();
    expect(fresh.map(({ ruleId }) => ruleId)).toEqual(["impossible-date"]);
    expect(next.changes).toMatchObject({ kept: 4, gone: [] });
  });

  test("an incomplete run is no baseline", () => {
    const text = formatReport(createReport([crashedDocument()]), "json");
    expect(() => parseBaseline(JSON.parse(text))).toThrow("an incomplete run is no baseline");
  });
});

test("ndjson has one object a line and text", () => {
  const lines = formatReport(report, "ndjson").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(["报纸/第1版 #2.txt", "clean.txt"]);
});

describe("sarif", () => {
  const log = (from: Report): Log => JSON.parse(formatReport(from, "sarif", { locale: "en", toolVersion: "1.0.0" }));

  test("gives each finding a rule, a level, a region, a fingerprint", () => {
    const run = log(report).runs[0];
    expect(run?.columnKind).toBe("utf16CodeUnits");
    expect(run?.results?.map((result) => result.level)).toEqual(["warning", "warning", "error", "error"]);
    for (const [i, result] of (run?.results ?? []).entries()) {
      const finding = findingsOf(0)[i];
      expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(finding?.ruleId);
      expect(result.partialFingerprints).toEqual({ "huiyao/v1": finding?.fingerprint });
      const region = result.locations?.[0]?.physicalLocation?.region;
      const start = region?.charOffset ?? 0;
      expect(PAGE.slice(start, start + (region?.charLength ?? 0))).toBe(finding?.actual);
    }
  });

  test("is valid by the schema of SARIF 2.1.0", () => {
    const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(readFileSync(file, "utf8")),
    );
    const baseline = parseBaseline({ schemaVersion: "1", complete: true, documents: [] });
    const decisionsFile = decisionsFileResult("decisions.json", "{}", [], "en");
    for (const from of [
      report,
      createReport([]),
      createReport([...documents(), crashedDocument()], { baseline, files: [decisionsFile], unread: UNREAD }),
    ]) {
      expect(validate(log(from)), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ ...log(report), version: "2.0" })).toBe(false);
  });

  test("escapes names of files as URIs", () => {
    expect(log(report).runs[0]?.artifacts?.[0]?.location?.uri).toBe(
      "%E6%8A%A5%E7%BA%B8/%E7%AC%AC1%E7%89%88%20%232.txt",
    );
  });

  test("keeps decided findings as suppressed", () => {
    const suppressed = log(report).runs[0]?.results?.filter((result) => (result.suppressions ?? []).length > 0);
    expect(suppressed?.map((result) => result.ruleId)).toEqual(["confusable-character"]);
  });

  test("its fixes give the repaired text", () => {
    const change = log(report).runs[0]?.results?.[0]?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    const start = change?.deletedRegion.charOffset ?? 0;
    const end = start + (change?.deletedRegion.charLength ?? 0);
    expect(PAGE.slice(0, start) + (change?.insertedContent?.text ?? "") + PAGE.slice(end)).toContain("记者 钱岚）");
  });

  test("a crash is an unsuccessful execution", () => {
    const invocation = log(createReport([crashedDocument()])).runs[0]?.invocations?.[0];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toBe("split-name: a < b");
  });

  test("says what is new since the baseline", () => {
    const baseline = parseBaseline({ schemaVersion: "1", complete: true, documents: [] });
    const states = log(createReport(documents(), { baseline })).runs[0]?.results?.map((result) => result.baselineState);
    expect(states).toEqual(["new", "unchanged", "new", "new"]);
  });
});

describe("xml formats", () => {
  test.each(["junit", "checkstyle"] as const)("%s escapes what it quotes and is well formed", (name) => {
    const text = formatReport(createReport([...documents(), crashedDocument()]), name, { locale: "en" });
    expect(text).toContain("a &lt; b");
    expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39|#10|#13|#9);)/);
    expect(unclosedTags(text)).toEqual([]);
  });

  test("junit counts failures, skips and errors", () => {
    const text = formatReport(createReport([...documents(), crashedDocument()]), "junit");
    expect(text).toMatch(/<testsuites name="[^"]*" tests="10" failures="7" errors="1" skipped="1">/);
    expect(text.match(/<failure /g)).toHaveLength(7);
    expect(text.match(/<skipped /g)).toHaveLength(1);
  });

  test("checkstyle leaves decided findings out", () => {
    expect(formatReport(report, "checkstyle").match(/<error /g)).toHaveLength(open().length);
  });
});

describe("github", () => {
  test("lists the worst first and ends with the total", () => {
    const lines = formatReport(report, "github", { locale: "en" }).trimEnd().split("\n");
    expect(lines.map((line) => line.slice(0, line.indexOf(" ")))).toEqual([
      "::error",
      "::error",
      "::warning",
      "::notice",
    ]);
    expect(lines.at(-1)).toContain("2 texts, 3 findings");
  });

  test("caps each level and says how many are left", () => {
    const lines = formatReport(report, "github", { locale: "en", limit: 1 }).trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toContain("1 more not shown");
  });

  test("escapes what workflow commands give a meaning", () => {
    const text = formatReport(createReport([{ ...check(PAGE, "a,b:c%.txt") }]), "github", { locale: "en" });
    expect(text).toContain("file=a%2Cb%3Ac%25.txt,");
  });
});

test("rdjson counts columns in bytes and offers the fix", () => {
  const { diagnostics } = JSON.parse(formatReport(report, "rdjson", { locale: "en" }));
  expect(diagnostics[0].code.value).toBe("split-name");
  expect(diagnostics[0].location.range.start).toEqual({
    line: 2,
    column: Buffer.byteLength("本报讯（云岭日报记者 ") + 1,
  });
  expect(diagnostics[0].suggestions[0].text).toBe("");
});

describe("markdown", () => {
  test("has a table of rules and the repairs", () => {
    const text = formatReport(report, "markdown", { locale: "en" });
    expect(text).toContain("| split-name | 0 | 1 | 0 | 1 |");
    expect(text).toContain("`本报讯（云岭日报记者 钱 岚）2025年5月6日");
  });

  test("counts what it does not list", () => {
    expect(formatReport(report, "markdown", { locale: "en", limit: 1 })).toContain("2 more not shown");
  });
});

describe("html", () => {
  const page = (): string =>
    formatReport(createReport([...documents(), crashedDocument()]), "html", { toolVersion: "1.0.0" });

  test("is one file without outside resources", () => {
    expect(page()).not.toMatch(/<link|src=|href=|@import|url\(/);
    expect(unclosedTags(page().replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, ""))).toEqual([]);
  });

  test("says everything in both languages", () => {
    const count = (locale: string): number => page().match(new RegExp(`<span lang="${locale}">`, "g"))?.length ?? 0;
    expect(count("zh-CN")).toBeGreaterThan(50);
    expect(count("en")).toBe(count("zh-CN"));
  });

  test("escapes the text", () => {
    expect(page()).toContain("&lt;各部门&gt;");
    expect(page()).not.toContain("<各部门>");
  });

  test("shows grade, formula, the fix before and after, decisions and crashes", () => {
    expect(page()).toContain("score = 100 / (1 + p / 20)");
    expect(page()).toContain("钱<del>␣</del>岚");
    expect(page()).toContain("as printed");
    expect(page()).toContain('role="alert"');
  });
});

test("html shows the worst texts of many, and counts the others", () => {
  const [page = check(PAGE, "a")] = documents();
  const many = createReport(
    Array.from({ length: 1002 }, (_, i) => ({ ...page, id: `${i}.txt`, findings: page.findings.slice(0, 1) })),
  );
  const text = formatReport(many, "html", { locale: "en" });
  expect(text.match(/<details class="text"/g)).toHaveLength(1000);
  expect(text).toContain('<span lang="en">2 more not shown</span>');
});

describe("html beside a baseline", () => {
  /** A run in which the name was not yet split and a day was wrong that has gone. */
  const page = (): string => {
    const earlier = createReport([
      check(PAGE.replace("钱 岚", "钱岚").replace("加强演练", "13月3日前加强演练"), "报纸/第1版 #2.txt"),
    ]);
    const baseline = parseBaseline(JSON.parse(formatReport(earlier, "json")));
    return formatReport(createReport(documents(), { baseline }), "html", { locale: "en", date: "2025-05-08" });
  };

  test("says how the score changed, and when it was checked", () => {
    const { score } = createReport(documents()).summary;
    expect(page()).toMatch(new RegExp(`Score ${score?.value} \\([A-F]\\), before [\\d.]+ \\([A-F]\\)`));
    expect(page()).toContain(`worst twentieth ${score?.worst} (`);
    expect(page()).toContain("Checked on 2025-05-08");
  });

  test("counts what came and went by rule, lists what is gone, and marks what is new", () => {
    const row = (ruleId: string): string =>
      page()
        .split("<tr>")
        .find((part) => part.includes(`>${ruleId}</code>`)) ?? "";
    expect(row("split-name")).toMatch(/\+1<\/td><td class="n A"><\/td>/);
    expect(row("impossible-date")).toMatch(/<td class="n warning"><\/td><td class="n A">−1<\/td>/);
    expect(page()).toMatch(/<li>报纸\/第1版 #2\.txt: [\s\S]*?impossible-date<\/code><\/li>/);
    expect(page().match(/class="new"/g)).toHaveLength(1);
  });

  test("a baseline that does not say its score is one all the same", () => {
    const baseline = parseBaseline({ schemaVersion: "1", complete: true, documents: [] });
    const text = formatReport(createReport(documents(), { baseline }), "html", { locale: "en" });
    expect(text).toContain("Since the last run");
    expect(text).not.toContain("before ");
  });
});

test.each(["pretty", "markdown", "html"] as const)("%s gives a file of decisions no score", (name) => {
  const decision = { fingerprint: "aa", ruleId: "split-name", verdict: "accepted", reason: "r", by: "b" } as const;
  const leftovers = [{ kind: "unused", decision, fingerprint: "bb" } as const];
  const files = [decisionsFileResult("decisions.json", '{ "fingerprint": "aa" }', leftovers, "en")];
  const clean = documents().slice(1);
  const text = formatReport(createReport(clean, { files }), name, { locale: "en" });
  expect(text).toContain("decisions.json");
  expect(text).not.toMatch(/\bB 83|83\.3/u);
});

describe("texts that could not be read", () => {
  const nothing = createReport([], { unread: UNREAD });

  test.each(FORMATS)("%s names each with its sentence, and gives no score", (name) => {
    const text = formatReport(nothing, name, { locale: "en" });
    expect(text).toMatch(/a(?:<|&lt;|%3C|\\<)b/u);
    expect(text).toMatch(/c\.ndjson/u);
    expect(text).toMatch(/It has no text (?:&|&amp;) no words\./u);
    expect(text).toContain("It is not JSON.");
    expect(text).not.toMatch(/Score\W{0,8}\d|"score": ?\d|\(F\)|class="F"/u);
    if (name === "junit" || name === "checkstyle") expect(unclosedTags(text)).toEqual([]);
  });

  test("fail the run and say so to programs", () => {
    expect(exitCode(nothing)).toBe(2);
    expect(JSON.parse(formatReport(nothing, "json", { locale: "en" }))).toMatchObject({
      complete: false,
      summary: { score: null, grade: null, worst: null },
      unread: [
        { id: "a<b>.txt", code: "empty" },
        { id: "c.ndjson", line: 7, code: "bad-json", message: "It is not JSON." },
      ],
    });
    expect(formatReport(nothing, "junit")).toContain('tests="2" failures="0" errors="2"');
  });

  test("pull the score of the others down", () => {
    expect(createReport([documents()[1] ?? check(PAGE, "a")], { unread: UNREAD }).summary.score?.value).toBe(33.3);
  });

  test("are no texts whose findings are gone", () => {
    const baseline = parseBaseline(JSON.parse(formatReport(report, "json")));
    const unread = UNREAD.map((text) => ({ ...text, id: "报纸/第1版 #2.txt" }));
    expect(createReport([], { baseline, unread }).changes?.gone).toEqual([]);
    expect(createReport([], { baseline }).changes?.gone).toHaveLength(4);
  });
});

test("toVFile gives messages that unified reporters understand", () => {
  const file = toVFile(documents()[0] ?? check(PAGE, "a"));
  expect(file.messages).toHaveLength(open().length);
  expect(file.messages[0]).toMatchObject({ ruleId: "split-name", source: "huiyao", line: 2, column: 12, fatal: false });
  expect(file.messages[0]).toMatchObject({ actual: "钱 岚", expected: ["钱岚"] });
  expect(file.messages[1]?.fatal).toBe(true);
});

/** Names of elements that are opened and not closed, or closed and not opened. */
function unclosedTags(markup: string): string[] {
  const stack: string[] = [];
  for (const [, close, name = "", self] of markup.matchAll(/<(\/)?([a-zA-Z][\w-]*)[^>]*?(\/)?>/g)) {
    if (self === "/" || ["meta", "br"].includes(name)) continue;
    if (close === undefined) stack.push(name);
    else if (stack.pop() !== name) return [name];
  }
  return stack;
}
