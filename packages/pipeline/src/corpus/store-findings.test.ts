import { expect, test } from "vitest";
import type { Evaluation } from "./evaluation.ts";
import type { Fact } from "./fact.ts";
import { partsOf } from "./store-findings.ts";

const fact = (textId: number): Fact => ({
  textId,
  articleIndex: 0,
  kind: "outlet",
  key: "云岭日报",
  day: null,
  start: 0,
  end: 4,
  value: "",
});
const found = (textId: number) => ({ fact: fact(textId), messageId: "variant", data: {}, expected: [] });

test("what rules say is parted by text, all of a text in one part, and nothing of the texts asked for is lost", () => {
  const evaluations: Evaluation[] = [
    { ruleId: "outlet-variant", judged: [7, 3, 1, 5, 4].map(fact), found: [3, 1, 5, 3, 4].map(found) },
    { ruleId: "near-duplicate", judged: [2, 1, 7].map(fact), found: [found(7)] },
  ];
  const asked = new Set([1, 2, 3, 5, 7, 9]);
  const parts = partsOf(evaluations, asked, 2);
  expect(parts.map(({ textIds }) => textIds.length)).toEqual([2, 2, 2]);
  expect(new Set(parts.flatMap(({ textIds }) => textIds))).toEqual(asked);
  for (const { textIds, evaluations: own } of parts) {
    expect(own.map(({ ruleId }) => ruleId)).toEqual(["outlet-variant", "near-duplicate"]);
    for (const { judged } of own) for (const { textId } of judged) expect(textIds).toContain(textId);
    for (const one of own.flatMap((each) => each.found)) expect(textIds).toContain(one.fact.textId);
  }
  const ofRule = (rule: number) => parts.flatMap((part) => part.evaluations[rule] ?? []);
  const texts = (facts: Fact[]) => facts.map(({ textId }) => textId).sort();
  expect(texts(ofRule(0).flatMap(({ judged }) => judged))).toEqual([1, 3, 5, 7]);
  expect(texts(ofRule(0).flatMap((one) => one.found.map((each) => each.fact)))).toEqual([1, 3, 3, 5]);
  expect(texts(ofRule(1).flatMap(({ judged }) => judged))).toEqual([1, 2, 7]);
  expect(texts(ofRule(1).flatMap((one) => one.found.map((each) => each.fact)))).toEqual([7]);
});

test("where nothing changes there is no part", () => {
  expect(partsOf([{ ruleId: "outlet-variant", judged: [fact(1)], found: [] }], new Set(), 2)).toEqual([]);
});
