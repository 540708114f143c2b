import { analyze, analyzeInParts } from "@huiyao/parser";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../config/parse-config.ts";
import { brokenLine } from "../rules/layout/broken-line.ts";
import { joinResults } from "./check-result.ts";
import { FindingTable } from "./finding-table.ts";
import { createLinter } from "./linter.ts";

describe("a text checked in parts", () => {
  const story = (number: number): string =>
    `云岭区召开第${number}次会议\n　　本报讯（云岭日报记者钱岚）5月6日，云岭区区长高 志远主持召开区政府第${number}次常务会议，研究\n部署汛期各项工作（详见附件，要求压实责任\ufffd。\n　　会议指出，要做好值班值守。\n`;
  const text = Array.from({ length: 40 }, (_, i) => story(i + 1)).join("\n");
  const options = { id: "page-1.txt", published: "2025-05-07" };
  const linter = createLinter(parseConfig({ extends: "strict" }));

  test("has the result of the whole", () => {
    const whole = linter.check(analyze(text, options));
    const parts = [...linter.checkInParts(analyzeInParts(text, options, 600))];
    expect(parts.length).toBeGreaterThan(5);
    const { plan, findings, ...joined } = joinResults(parts, new FindingTable());
    expect({ ...joined, findings: [...findings], plan: plan?.replay(text) }).toEqual({
      ...whole,
      plan: whole.plan?.replay(text),
    });
    expect(whole.findings.filter(({ ruleId }) => ruleId === "garbled-text")).toHaveLength(40);
  });

  test("is not whole when a rule crashes in one of them", () => {
    let calls = 0;
    const failing = createLinter(undefined, {
      rules: [
        {
          ...brokenLine,
          check: () => {
            if (++calls === 2) throw new Error("out of order");
          },
        },
      ],
    });
    const joined = joinResults(failing.checkInParts(analyzeInParts(text, options, 600)), new FindingTable());
    expect([joined.complete, joined.score.value, joined.crashed]).toEqual([
      false,
      0,
      [{ ruleId: "broken-line", message: "out of order" }],
    ]);
  });

  test("has one part at least", () => {
    expect(() => joinResults([], new FindingTable())).toThrow(RangeError);
  });
});
