import { analyze } from "@huiyao/parser";
import { expect, test } from "vitest";
import { parseConfig } from "../config/parse-config.ts";
import type { Finding } from "../finding.ts";
import { FindingTable } from "./finding-table.ts";
import { createLinter } from "./linter.ts";

const PAGE =
  "　云岭区召开防汛\n工作会议\n本报讯（云岭日报记者 钱 岚）2 025年5月6日，云岭区政府召开防汛工作会议，要求各部门做好自已的工\n作（详见附件。\n会议指出，2月30日前完成\ufffd\ufffd整改。\n";

const linter = createLinter(parseConfig({ extends: "strict" }), { locale: "en" });
const findings = linter.check(analyze(PAGE)).findings;

test("gives back what was taken in, as often as it is asked for", () => {
  const table = new FindingTable("en");
  const kept = table.keep(findings, PAGE);
  const others = table.keep(findings.slice(2), PAGE);
  for (const _ of [1, 2]) {
    expect([...kept]).toEqual(findings);
    expect([...others]).toEqual(findings.slice(2));
  }
  expect([kept.length, others.length]).toEqual([findings.length, findings.length - 2]);
});

test("gives the fields in their order, since some formats print them so", () => {
  const kept = [...new FindingTable("en").keep(findings, PAGE)];
  expect(JSON.stringify(kept)).toBe(JSON.stringify(findings));
});

test("keeps what has been decided, a fingerprint with zeros before, and no article", () => {
  const [one] = findings;
  if (one === undefined) throw new Error("nothing found");
  const decision = { fingerprint: "0", ruleId: one.ruleId, verdict: "accepted", reason: "r", by: "b" } as const;
  const own: Finding = { ...one, articleIndex: null, fingerprint: "00000001ffffffff", decision };
  expect([...new FindingTable("en").keep([own], PAGE)]).toEqual([own]);
});

test("what these tests look at is there", () => {
  expect(findings.length).toBeGreaterThan(5);
  expect(new Set(findings.map(({ fix }) => fix?.applicability))).toEqual(new Set(["safe", "unsafe", undefined]));
});
