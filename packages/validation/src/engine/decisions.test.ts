import { describe, expect, test } from "vitest";
import { ConfigError } from "../config/reader.ts";
import type { Finding } from "../finding.ts";
import { createReport, exitCode } from "../report/report.ts";
import { createDecisionBook, parseDecisions } from "./decisions.ts";
import { decisionsFileResult } from "./decisions-file.ts";

const entry = {
  fingerprint: "aa",
  ruleId: "stray-space",
  verdict: "accepted",
  reason: "set so on purpose",
  by: "a reader",
};

const finding: Finding = {
  ruleId: "stray-space",
  severity: "info",
  message: "",
  messageId: "stray",
  data: {},
  span: { start: 0, end: 1 },
  line: 1,
  column: 1,
  articleIndex: null,
  actual: "",
  expected: [],
  fix: null,
  fingerprint: "aa",
};

describe("parseDecisions", () => {
  test("reads entries, with and without a last day", () => {
    const decisions = [entry, { ...entry, fingerprint: "bb", until: "2026-12-31" }];
    expect(parseDecisions({ decisions })).toEqual(decisions);
  });

  test.each<[string, unknown, string]>([
    ["no object", [], "must be an object"],
    ["no list", {}, "decisions must be a list"],
    ["an empty reason", { decisions: [{ ...entry, reason: " " }] }, "decisions.0.reason must not be empty"],
    ["no author", { decisions: [{ ...entry, by: undefined }] }, "decisions.0.by must be a text, not missing"],
    [
      "another verdict",
      { decisions: [{ ...entry, verdict: "fine" }] },
      "decisions.0.verdict must be one of accepted, not-an-error",
    ],
    ["no day", { decisions: [{ ...entry, until: "2026-02-30" }] }, "decisions.0.until must be a day"],
    ["an unknown field", { decisions: [{ ...entry, reasn: "x" }] }, 'did you mean "reason"?'],
    ["the same finding twice", { decisions: [entry, entry] }, "decisions.1.fingerprint appears twice"],
  ])("refuses %s", (_name, value, message) => {
    expect(() => parseDecisions(value)).toThrow(ConfigError);
    expect(() => parseDecisions(value)).toThrow(message);
  });
});

describe("createDecisionBook", () => {
  test.each<[string, object, string, boolean, string[]]>([
    ["holds", {}, "2026-05-01", true, []],
    ["holds on its last day", { until: "2026-05-01" }, "2026-05-01", true, []],
    ["has expired the day after", { until: "2026-05-01" }, "2026-05-02", false, ["expired"]],
    ["is for another rule", { ruleId: "split-name" }, "2026-05-01", false, ["unused"]],
    ["is for another finding", { fingerprint: "bb" }, "2026-05-01", false, ["unused"]],
  ])("a decision that %s", (_name, change, today, decided, leftovers) => {
    const book = createDecisionBook(parseDecisions({ decisions: [{ ...entry, ...change }] }), today);
    expect(book.decide(finding).decision !== undefined).toBe(decided);
    expect(book.leftovers().map((left) => left.kind)).toEqual(leftovers);
  });
});

describe("decisionsFileResult", () => {
  const decisions = [
    { ...entry, fingerprint: "bb", until: "2020-01-01" },
    { ...entry, fingerprint: "cc" },
  ];
  const source = JSON.stringify({ decisions }, null, 2);
  const book = createDecisionBook(parseDecisions(JSON.parse(source)), "2026-05-01");
  book.decide({ ...finding, fingerprint: "bb" });

  test("says which decisions are unused or expired, where they stand", () => {
    const { findings } = decisionsFileResult("d.json", source, book.leftovers(), "en");
    expect(findings.map(({ ruleId, line, message }) => [ruleId, line, message])).toEqual([
      ["expired-decision", 4, "a decision about stray-space expired on 2020-01-01: set so on purpose (a reader)"],
      ["unused-decision", 12, "a decision about stray-space matches nothing: set so on purpose (a reader)"],
    ]);
  });

  test("is listed and counted, and leaves the score of the texts alone", () => {
    const file = decisionsFileResult("d.json", source, book.leftovers(), "en");
    const report = createReport([], { files: [file] });
    expect(report.summary).toMatchObject({ findings: 2, severities: { warning: 2 }, score: { value: 100 } });
    expect(exitCode(report, { maxWarnings: 1 })).toBe(1);
  });
});
