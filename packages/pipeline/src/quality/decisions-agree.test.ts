import { leftoverDecisions } from "@huiyao/database/questions";
import { temporaryDatabase } from "@huiyao/database/testing";
import { analyze } from "@huiyao/parser";
import type { ReadResult } from "@huiyao/sources";
import {
  type CheckResult,
  createDecisionBook,
  createLinter,
  type Decision,
  type Finding,
  withScores,
} from "@huiyao/validation";
import { expect, test } from "vitest";
import { importTexts } from "../import/import-texts.ts";
import { madeUpPage } from "../testing/made-up-page.ts";
import { decide, expireDecisions } from "./decide.ts";

const TODAY = new Date().toISOString().slice(0, 10);
const PAGE = madeUpPage(1);
const checked = checkPage(PAGE);
const target = checked.findings.find(({ severity }) => severity !== "info");
const words = { verdict: "accepted", reason: "照原报", by: "校对员" } as const;

/** What the rules find in the page under the settings of an import. */
function checkPage(page: ReadResult): CheckResult<Finding[]> {
  if (page.kind !== "text") throw new Error("the made-up page is a text");
  const { name, text, published, outlet } = page;
  return createLinter().check(analyze(text, { id: name, ...(published && { published }), ...(outlet && { outlet }) }));
}

/** Decisions about one finding of the page; what they come to is asked of both keepers. */
const CASES: [string, Partial<Decision>][] = [
  ["without an end", {}],
  ["until today", { until: TODAY }],
  ["until a day to come", { until: "2999-12-31" }],
  ["until a day that is past", { until: "2020-01-01" }],
  ["about another rule", { ruleId: "broken-line" }],
  ["about a finding that is not there", { fingerprint: "0000000000000000" }],
  [
    "about a finding that is not there, until a day that is past",
    { fingerprint: "0000000000000000", until: "2020-01-01" },
  ],
  ["that it is no error", { verdict: "not-an-error" }],
];

function decisionOf(change: Partial<Decision>): Decision {
  return { fingerprint: target?.fingerprint ?? "", ruleId: target?.ruleId ?? "", ...words, ...change };
}

/** What a decisions file with this one decision makes of the page. */
function inFile(decision: Decision) {
  const book = createDecisionBook([decision], TODAY);
  const findings = checked.findings.map(book.decide);
  return {
    decided: findings.flatMap(({ fingerprint, decision: made }) =>
      made === undefined ? [] : [[fingerprint, made.verdict]],
    ),
    score: withScores({ ...checked, findings }).score.value,
    leftovers: book.leftovers().map(({ kind }) => kind),
  };
}

/** What the database makes of it, the decision made before the page came or after. */
async function inDatabase(decision: Decision, isFirst: boolean) {
  const database = await temporaryDatabase();
  if (isFirst) await decide(database, decision);
  await importTexts(database, [PAGE]);
  if (!isFirst) await decide(database, decision);
  await expireDecisions(database, TODAY);
  const { client } = database;
  const held = await client.finding.findMany({ where: { status: { not: "open" } }, orderBy: { start: "asc" } });
  return {
    decided: held.map(({ fingerprint, status }) => [fingerprint, status]),
    score: (await client.sourceText.findFirstOrThrow()).score,
    leftovers: (await leftoverDecisions(database, TODAY)).map(({ kind }) => kind),
  };
}

test.each(CASES)("a decision %s means the same in a file and in the database", async (_when, change) => {
  const decision = decisionOf(change);
  const expected = inFile(decision);
  expect(await inDatabase(decision, true)).toEqual(expected);
  expect(await inDatabase(decision, false)).toEqual(expected);
});

test("the cases hold, lapse and miss", () => {
  expect(target).toBeDefined();
  const outcomes = CASES.map(([, change]) => inFile(decisionOf(change)));
  expect(outcomes.map(({ decided, leftovers }) => [decided.length, ...leftovers])).toEqual([
    [1],
    [1],
    [1],
    [0, "expired"],
    [0, "unused"],
    [0, "unused"],
    [0, "unused"],
    [1],
  ]);
});
