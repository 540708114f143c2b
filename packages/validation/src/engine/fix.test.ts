import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, TextEdit } from "../finding.ts";
import { applyFixes, fixUntilStable, MOST_PASSES } from "./fix.ts";
import { stripSpace } from "./white-space.ts";

function finding(edits: TextEdit[], applicability: "safe" | "unsafe" = "safe"): Finding {
  const span = { start: edits[0]?.span.start ?? 0, end: edits.at(-1)?.span.end ?? 0 };
  return {
    ruleId: "made-up",
    severity: "warning",
    message: "",
    messageId: "made-up",
    data: {},
    span,
    line: 1,
    column: 1,
    articleIndex: null,
    actual: "",
    expected: [],
    fix: { edits, applicability },
    fingerprint: `${span.start}-${span.end}-${edits.map((edit) => edit.text).join()}`,
  };
}

const edit = (start: number, end: number, text = ""): TextEdit => ({ span: { start, end }, text });

describe("applyFixes", () => {
  test.each<[string, string, Finding[], { unsafe?: boolean }, string, number]>([
    ["nothing to do", "甲 乙", [], {}, "甲 乙", 0],
    ["one edit", "甲 乙", [finding([edit(1, 2)])], {}, "甲乙", 1],
    ["an insertion", "甲乙", [finding([edit(1, 1, " ")])], {}, "甲 乙", 1],
    ["two edits of one fix", "甲 乙 丙", [finding([edit(1, 2), edit(3, 4)])], {}, "甲乙丙", 1],
    [
      "equal edits of two findings are made once",
      "甲 乙",
      [finding([edit(1, 2)]), finding([edit(1, 2)])],
      {},
      "甲乙",
      2,
    ],
    [
      "overlapping edits: the second is put off",
      "甲  乙",
      [finding([edit(1, 3)]), finding([edit(2, 3, "丙")])],
      {},
      "甲乙",
      1,
    ],
    [
      "a fix is made wholly or not at all",
      "甲 乙  丙",
      [finding([edit(3, 5)]), finding([edit(1, 2), edit(4, 5, " ")])],
      {},
      "甲 乙丙",
      1,
    ],
    ["unsafe ones are left alone", "入民", [finding([edit(0, 1, "人")], "unsafe")], {}, "入民", 0],
    ["unless they are asked for", "入民", [finding([edit(0, 1, "人")], "unsafe")], { unsafe: true }, "人民", 1],
    ["findings out of order", "甲 乙 丙", [finding([edit(3, 4)]), finding([edit(1, 2)])], {}, "甲乙丙", 2],
  ])("%s", (_name, source, findings, options, text, applied) => {
    const fixed = applyFixes(source, findings, options);
    expect(fixed.text).toBe(text);
    expect(fixed.applied).toHaveLength(applied);
    expect(fixed.remaining).toHaveLength(findings.length - applied);
  });

  test("a finding somebody has decided about is not fixed", () => {
    const decided: Finding = {
      ...finding([edit(1, 2)]),
      decision: { fingerprint: "f", ruleId: "made-up", verdict: "accepted", reason: "set so", by: "a reader" },
    };
    expect(applyFixes("甲 乙", [decided]).text).toBe("甲 乙");
  });

  test("removals of white space never change what is printed, whatever their order and overlap", () => {
    const texts = fc.string({ unit: fc.constantFrom("甲", "乙", " ", "\n", "　", "3"), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(60), fc.nat(3)), { maxLength: 20 }), (source, places) => {
        const findings = places
          .map(([start, length]) => edit(start, start + length))
          .filter(({ span }) => span.end <= source.length && source.slice(span.start, span.end).trim() === "")
          .map((one) => finding([one]));
        expect(stripSpace(applyFixes(source, findings).text)).toBe(stripSpace(source));
      }),
    );
  });
});

describe("fixUntilStable", () => {
  const spaces = (text: string): Finding[] => {
    const at = text.indexOf("  ");
    return at < 0 ? [] : [finding([edit(at, at + 1)])];
  };

  test("goes on until nothing is left to do", () => {
    const fixed = fixUntilStable("甲     乙", spaces);
    expect(fixed).toMatchObject({ text: "甲 乙", passes: 4, remaining: [] });
    expect(fixed.applied).toHaveLength(4);
  });

  test("a second run changes nothing", () => {
    const once = fixUntilStable("甲     乙", spaces).text;
    expect(fixUntilStable(once, spaces)).toMatchObject({ text: once, passes: 0 });
  });

  test("stops after ten passes and keeps what is left", () => {
    const fixed = fixUntilStable(`甲${" ".repeat(20)}乙`, spaces);
    expect(fixed.passes).toBe(MOST_PASSES);
    expect(fixed.remaining).toHaveLength(1);
  });

  test("makes more fixes than a function takes arguments", () => {
    const many = 200_000;
    const fixed = fixUntilStable("甲 ".repeat(many), (text) =>
      text.includes(" ") ? Array.from({ length: many }, (_, i) => finding([edit(2 * i + 1, 2 * i + 2)])) : [],
    );
    expect(fixed.applied).toHaveLength(many);
    expect(fixed.text).toHaveLength(many);
  });
});
