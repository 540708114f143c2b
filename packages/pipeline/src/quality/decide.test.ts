import { verifyDatabase } from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import { expect, test } from "vitest";
import { importTexts } from "../import/import-texts.ts";
import { reparse } from "../import/reparse.ts";
import { madeUpPage } from "../testing/made-up-page.ts";
import { decide, undecide } from "./decide.ts";

test("a decision takes its finding out of score and counts, outlives a new derivation, and can be taken back", async () => {
  const database = await temporaryDatabase();
  const { client } = database;
  await importTexts(database, [madeUpPage(1)]);
  const before = await client.sourceText.findFirstOrThrow();
  const finding = await client.finding.findFirstOrThrow({ where: { severity: { not: "info" } } });
  const { fingerprint, ruleId } = finding;
  await decide(database, { fingerprint, ruleId, verdict: "not-an-error", reason: "印刷如此", by: "编辑" });
  const decided = await client.sourceText.findFirstOrThrow();
  expect(decided.score ?? 0).toBeGreaterThan(before.score ?? 0);
  expect(decided.errors + decided.warnings).toBe(before.errors + before.warnings - 1);
  expect(await client.findingMonth.count({ where: { status: "not-an-error" } })).toBe(1);
  expect(await verifyDatabase(database)).toEqual([]);

  await reparse(database, { all: true });
  expect(await client.finding.findFirst({ where: { fingerprint } })).toMatchObject({ status: "not-an-error" });
  expect((await client.sourceText.findFirstOrThrow()).score).toBe(decided.score);

  await undecide(database, fingerprint);
  expect(await client.sourceText.findFirstOrThrow()).toEqual(before);
  expect(await client.decision.count()).toBe(0);
  expect(await verifyDatabase(database)).toEqual([]);
});
