import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EDIT_KINDS, EditPlan } from "./edit-plan.ts";
import { LogicalText } from "./logical-text.ts";

describe("edit plan", () => {
  test("replays each kind of edit", () => {
    const source = "涂 燕\n\n到会\n陈　　方";
    const plan = new EditPlan();
    plan.push(1, 2, "space", 0.9);
    plan.push(3, 5, "break", 1);
    plan.push(7, 8, "wrap", 0.8);
    plan.push(9, 11, "gap", 0.7);
    expect(plan.replay(source)).toBe("涂燕\n到会陈 方");
    expect([...plan].map((edit) => edit.text)).toEqual(["", "\n", "", " "]);
    expect(plan.at(2)).toEqual({ start: 7, end: 8, text: "", kind: "wrap", confidence: 0.8 });
  });

  test("refuses an edit that overlaps the one before it", () => {
    const plan = new EditPlan();
    plan.push(4, 6, "space", 1);
    expect(() => plan.push(5, 7, "space", 1)).toThrow("edit at 5 overlaps the one before it");
  });

  test("finds the first edit after an offset", () => {
    const plan = new EditPlan();
    for (let i = 0; i < 100; i++) plan.push(i * 10, i * 10 + 2, "space", 1);
    expect(plan.firstAfter(0)).toBe(0);
    expect(plan.firstAfter(2)).toBe(1);
    expect(plan.firstAfter(511)).toBe(51);
    expect(plan.firstAfter(992)).toBe(100);
  });
});

/** A source with edits at any places. */
const planned = fc
  .array(
    fc.record({
      kept: fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom("甲", "乙", "1", "a") }),
      white: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom(" ", "\n", "　") }),
      kind: fc.constantFrom(...EDIT_KINDS),
    }),
  )
  .map((pieces) => {
    const plan = new EditPlan();
    let source = "";
    for (const { kept, white, kind } of pieces) {
      source += kept;
      plan.push(source.length, source.length + white.length, kind, 0.5);
      source += white;
    }
    return { source, plan };
  });

test("a logical offset and its source offset name the same printed character", () => {
  fc.assert(
    fc.property(planned, ({ source, plan }) => {
      const logical = new LogicalText(source, plan);
      for (let at = 0; at < logical.text.length; at++) {
        const character = logical.text.charAt(at);
        if (/\s/u.test(character)) continue;
        expect(source.charAt(logical.toSource(at))).toBe(character);
        expect(logical.toLogical(logical.toSource(at))).toBe(at);
      }
      expect(logical.text.replace(/\s/gu, "")).toBe(source.replace(/\s/gu, ""));
    }),
  );
});

test("the span of a logical range holds its printed characters and no more", () => {
  const printed = (text: string): string => text.replace(/\s/gu, "");
  fc.assert(
    fc.property(planned, fc.nat(), fc.nat(), ({ source, plan }, first, second) => {
      const logical = new LogicalText(source, plan);
      const start = Math.min(first, second) % (logical.text.length + 1);
      const end = Math.max(start, Math.max(first, second) % (logical.text.length + 1));
      const span = logical.span(start, end);
      expect(printed(source.slice(span.start, span.end))).toBe(printed(logical.text.slice(start, end)));
    }),
  );
});
