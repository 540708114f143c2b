import { expect, test } from "vitest";
import type { Fact } from "./fact.ts";
import { type FindingChanges, partsOf, textsOf } from "./store-findings.ts";

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

test("changes are parted by text, all of a text in one part, and nothing is lost", () => {
  const changes: FindingChanges[] = [
    { ruleId: "outlet-variant", gone: [{ id: 1, textId: 7 }], found: [3, 1, 5, 3].map(found) },
    { ruleId: "near-duplicate", gone: [2, 1].map((textId) => ({ id: textId + 10, textId })), found: [found(7)] },
  ];
  const parts = partsOf(changes, new Set([9, 1]), 2);
  expect(parts.map(({ textIds }) => textIds.length)).toEqual([2, 2, 2]);
  expect(new Set(parts.flatMap(({ textIds }) => textIds))).toEqual(new Set([1, 2, 3, 5, 7, 9]));
  for (const { textIds, changes: own } of parts) {
    expect(own.map(({ ruleId }) => ruleId)).toEqual(["outlet-variant", "near-duplicate"]);
    for (const textId of textsOf(own)) expect(textIds).toContain(textId);
  }
  for (const rule of [0, 1]) {
    const own = parts.flatMap((part) => part.changes[rule] ?? []);
    const ids = (all: FindingChanges[]) => all.flatMap(({ gone }) => gone.map(({ id }) => id)).sort();
    const texts = (all: FindingChanges[]) => all.flatMap((one) => one.found.map((each) => each.fact.textId)).sort();
    expect(ids(own)).toEqual(ids(changes.slice(rule, rule + 1)));
    expect(texts(own)).toEqual(texts(changes.slice(rule, rule + 1)));
  }
});

test("where nothing changes there is no part", () => {
  expect(partsOf([{ ruleId: "outlet-variant", gone: [], found: [] }], new Set(), 2)).toEqual([]);
});
