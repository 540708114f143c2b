import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, Severity } from "../finding.ts";
import { gradeOf, overallScore, penaltyOf, scoreOf, worstTwentieth } from "./score.ts";

function findings(...severities: Severity[]): Finding[] {
  return severities.map((severity) => ({
    ruleId: "made-up",
    severity,
    message: "",
    messageId: "made-up",
    data: {},
    span: { start: 0, end: 1 },
    line: 1,
    column: 1,
    articleIndex: null,
    actual: "",
    expected: [],
    fix: null,
    fingerprint: "f",
  }));
}

const pointsOf = (list: readonly Finding[]): number => list.reduce((sum, finding) => sum + penaltyOf(finding), 0);

describe("scoreOf", () => {
  test.each<[string, Finding[], number, number]>([
    ["nothing found", [], 1000, 100],
    ["20 points in 1,000 characters halve it", findings("error", "error", "error", "error"), 1000, 50],
    ["10 points in 1,000", findings("error", "error"), 1000, 66.7],
    ["the same in twice the text", findings("error", "error"), 2000, 80],
    ["a short text counts as 500 characters", findings("warning"), 20, 83.3],
    ["infos weigh an eighth of a warning", findings(...Array<Severity>(8).fill("info")), 500, 83.3],
  ])("%s", (_name, list, characters, value) => {
    expect(scoreOf(pointsOf(list), characters, true)).toBe(value);
  });

  test("a text that was not wholly checked scores nothing", () => {
    expect(scoreOf(0, 1000, false)).toBe(0);
  });

  test("a decided finding does not count", () => {
    const [one] = findings("error");
    const decision = { fingerprint: "f", ruleId: "made-up", verdict: "accepted", reason: "r", by: "b" } as const;
    expect(pointsOf(one === undefined ? [] : [{ ...one, decision }])).toBe(0);
  });

  test("one more finding never raises it", () => {
    const severity = fc.constantFrom<Severity>("error", "warning", "info");
    fc.assert(
      fc.property(fc.array(severity), severity, fc.nat(100_000), (some, one, characters) => {
        const before = scoreOf(pointsOf(findings(...some)), characters, true);
        expect(scoreOf(pointsOf(findings(...some, one)), characters, true)).toBeLessThanOrEqual(before);
      }),
    );
  });
});

test.each([
  [100, "A"],
  [90, "A"],
  [89.9, "B"],
  [70, "C"],
  [60, "D"],
  [59.9, "F"],
  [0, "F"],
] as const)("gradeOf %s is %s", (value, grade) => {
  expect(gradeOf(value)).toBe(grade);
});

test.each([
  [[], 100],
  [[40], 40],
  [[90, 40, 100], 40],
  [[...Array(39).fill(100), 10], 100],
  [[...Array(38).fill(100), 10, 20], 20],
] as [number[], number][])("worstTwentieth of %j is %s", (values, worst) => {
  expect(worstTwentieth(values)).toBe(worst);
});

test("a text that was not checked pulls the overall score down", () => {
  const score = (value: number) => ({ value, grade: gradeOf(value), worst: value, worstGrade: gradeOf(value) });
  const whole = [{ characters: 1000, score: score(90), articles: [] }];
  expect(overallScore([...whole, { characters: 1000, score: score(0), articles: [] }]).value).toBe(45);
  expect(overallScore(whole).value).toBe(90);
  expect(overallScore([]).value).toBe(100);
});

test("the worst twentieth of many texts is that of their articles, and of the texts without any", () => {
  const text = (value: number, ...articles: number[]) => ({
    characters: 1000,
    score: { value, grade: gradeOf(value), worst: value, worstGrade: gradeOf(value) },
    articles: articles.map((of, index) => ({ index, characters: 500, value: of, grade: gradeOf(of) })),
  });
  expect(overallScore([text(70, 100, 40), text(80, 80)]).worst).toBe(40);
  expect(overallScore([text(30), text(70, 100, 40)]).worst).toBe(30);
});
