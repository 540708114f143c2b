import { expect, test } from "vitest";
import { type Finding, inSourceOrder } from "../finding.ts";
import { chained, countWhere, type Findings, mapped, merged } from "./findings.ts";

const at = (start: number, ruleId = "a"): Finding => ({
  ruleId,
  severity: "info",
  message: "",
  messageId: "made-up",
  data: {},
  span: { start, end: start + 1 },
  line: 1,
  column: start + 1,
  articleIndex: null,
  actual: "",
  expected: [],
  fix: null,
  fingerprint: "",
});

const placesOf = (findings: Findings): string[] => [...findings].map(({ span, ruleId }) => `${ruleId}${span.start}`);

test.each<[string, Findings, string[]]>([
  ["no list", chained([]), []],
  ["one list behind the other", chained([[at(1)], [], [at(3), at(2)]]), ["a1", "a3", "a2"]],
  [
    "two sorted lists as one",
    merged([at(1), at(4)], [at(0), at(2), at(5)], inSourceOrder),
    ["a0", "a1", "a2", "a4", "a5"],
  ],
  ["alike ones, the first list's first", merged([at(1, "a")], [at(1, "a")], () => 0), ["a1", "a1"]],
  ["nothing beside another list", merged([], [at(1)], inSourceOrder), ["a1"]],
  ["each changed", mapped([at(1), at(2)], (finding) => ({ ...finding, ruleId: "b" })), ["b1", "b2"]],
])("%s", (_name, findings, places) => {
  expect(placesOf(findings)).toEqual(places);
  expect(placesOf(findings)).toEqual(places);
  expect(findings.length).toBe(places.length);
});

test("countWhere counts those asked for", () => {
  expect(countWhere([at(1), at(2, "b")], ({ ruleId }) => ruleId === "b")).toBe(1);
});
