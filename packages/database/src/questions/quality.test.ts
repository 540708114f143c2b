import { expect, test } from "vitest";
import { STORIES, storeMadeUpRecord } from "../testing/made-up-record.ts";
import { madeUpText } from "../testing/made-up-text.ts";
import { startTestRun, temporaryDatabase } from "../testing/temporary-database.ts";
import { storeTexts } from "../write/store-texts.ts";
import { type FindingFilter, findingList } from "./finding-list.ts";
import { findingOutlets } from "./finding-outlets.ts";
import { findingsByMonth } from "./findings-by-month.ts";
import { findingsByRule } from "./findings-by-rule.ts";
import { importRuns } from "./import-runs.ts";
import { qualitySummary } from "./quality-summary.ts";
import { reportTexts } from "./report-texts.ts";
import { textList } from "./text-list.ts";
import { textPage } from "./text-page.ts";

const all = { skip: 0, size: 100 };

async function record() {
  const database = await temporaryDatabase();
  await storeMadeUpRecord(database);
  return database;
}

test.each<[FindingFilter, number]>([
  [{}, 4],
  [{ severities: ["warning"] }, 2],
  [{ severities: ["error", "info"] }, 2],
  [{ outlets: ["云溪报"] }, 1],
  [{ outlets: ["青禾日报", "云溪报"] }, 4],
  [{ outlets: ["青禾日报"], severities: ["warning"], rules: ["stray-space"], status: "open" }, 2],
  [{ outlets: ["青禾日报"], status: "accepted" }, 0],
  [{ outlets: ["青禾日报", "云溪报"], from: 202503 }, 1],
  [{ outlets: ["青禾日报"], from: 202501, to: 202501, severities: ["info"], status: "open" }, 1],
  [{ outlets: ["没有的报"] }, 0],
  [{ from: 202501, to: 202501 }, 3],
  [{ rules: ["stray-space"], status: "open" }, 4],
  [{ rules: ["other"] }, 0],
  [{ status: "accepted" }, 0],
])("findings of %j", async (filter, count) => {
  const { rows, total } = await findingList(await record(), filter, all);
  expect(total).toBe(count);
  expect(rows).toHaveLength(count);
});

test("each paper offered has findings, though the bylines of its stories name others", async () => {
  const database = await record();
  const runId = await startTestRun(database);
  const { source, derived } = madeUpText({ outlet: "北岸晚报", meetings: [{ people: {} }], findings: ["info"] });
  const articles = derived.articles.map((story) => ({ ...story, article: { ...story.article, outlet: "南岸通讯社" } }));
  await storeTexts(database, runId, [{ source, derived: { ...derived, articles } }]);
  const outlets = await findingOutlets(database);
  expect(outlets).toEqual(["青禾日报", "云溪报", "北岸晚报"]);
  const totals = outlets.map(async (outlet) => (await findingList(database, { outlets: [outlet] }, all)).total);
  expect(await Promise.all(totals)).toEqual([3, 1, 1]);
});

test("the pages of a paper's findings are those of all of them in their order", async () => {
  const database = await record();
  const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);
  const of = async (filter: FindingFilter) => ids((await findingList(database, filter, all)).rows);
  const paged = await Promise.all(
    [0, 1, 2, 3].map((skip) => findingList(database, { outlets: ["青禾日报"] }, { skip, size: 1 })),
  );
  expect(paged.flatMap(({ rows }) => ids(rows))).toEqual(await of({ from: 202501, to: 202501 }));
  expect(paged.map(({ total }) => total)).toEqual([3, 3, 3, 3]);
});

test("counts by rule and by month are those of the lists", async () => {
  const database = await record();
  for (const { ruleId, severity, status, findings } of await findingsByRule(database, {})) {
    expect((await findingList(database, { rules: [ruleId], severities: [severity], status }, all)).total).toBe(
      findings,
    );
  }
  const months = await findingsByMonth(database, {});
  for (const { month, severity, findings } of months) {
    const filter = { from: month, to: month, severities: [severity], status: "open" as const };
    expect((await findingList(database, filter, all)).total).toBe(findings);
  }
  expect(months.reduce((sum, { findings }) => sum + findings, 0)).toBe(4);
});

test("the score is the mean weighed by length, short texts as the shortest", async () => {
  const summary = await qualitySummary(await record());
  // every story is shorter than 500: plain mean of 97, 100, 99 and 100
  expect(summary.score).toBeCloseTo(99);
  expect(summary).toMatchObject({ texts: 4, errors: 1, warnings: 2, infos: 1, incomplete: 0, worstTwentieth: 97 });
  expect(summary.histogram).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 4]);
});

test("worst texts first", async () => {
  const { rows, total } = await textList(await record(), {}, { by: "score", direction: "asc" }, { skip: 0, size: 2 });
  expect(total).toBe(4);
  expect(rows.map(({ score, headline }) => [score, headline])).toEqual([
    [97, STORIES[0]?.headline],
    [99, STORIES[2]?.headline],
  ]);
});

test("a step of the score has as many texts as its bar", async () => {
  const database = await record();
  const { histogram } = await qualitySummary(database);
  expect(histogram.at(-1)).toBe(4);
  for (const [step, texts] of histogram.entries()) {
    const { total, rows } = await textList(database, { scoresFrom: step * 10 }, { by: "score", direction: "asc" }, all);
    expect([total, rows.length]).toEqual([texts, texts]);
  }
});

test("one text with its stories and findings; an unknown one is null", async () => {
  const database = await record();
  const [worst] = (await textList(database, {}, { by: "score", direction: "asc" }, all)).rows;
  const page = await textPage(database, worst?.key ?? "");
  expect(page).toMatchObject({ outlet: "青禾日报", score: 97, isComplete: true });
  expect(page?.source.startsWith("青禾区政府研究河道治理\n")).toBe(true);
  expect(page?.findings.map(({ severity }) => severity).sort()).toEqual(["info", "warning", "warning"]);
  expect(await textPage(database, "none")).toBeNull();
});

test("a decided finding keeps who decided and why, in the list and in the report", async () => {
  const database = await record();
  const [finding] = (await findingList(database, { severities: ["error"] }, all)).rows;
  const { fingerprint = "", ruleId = "" } = finding ?? {};
  const decision = { fingerprint, ruleId, verdict: "accepted", reason: "照原报", by: "校对员", until: null };
  await database.client.decision.create({ data: { ...decision, decidedAt: new Date() } });
  await database.client.finding.updateMany({ where: { fingerprint }, data: { status: "accepted" } });
  const { rows } = await findingList(database, { status: "accepted" }, all);
  expect(rows).toMatchObject([{ decision: { reason: "照原报", by: "校对员" } }]);
  const decided = (await reportTexts(database)).flatMap(({ findings }) =>
    findings.filter((row) => row.decision !== null),
  );
  expect(decided).toMatchObject([
    { decision: { verdict: "accepted", reason: "照原报" }, line: 1, column: 1, articleIndex: 0 },
  ]);
});

test("the latest import, and what stands of it today", async () => {
  expect(await importRuns(await record(), 5)).toMatchObject([
    { inserted: 4, updated: 0, failed: 0, texts: 4, meetings: 4, findings: 4, score: 99, failures: [] },
  ]);
});

test("a report has every text, however many, by month and as they were stored", async () => {
  const database = await record();
  const { runId } = await database.client.sourceText.findFirstOrThrow({ select: { runId: true } });
  const made = Array.from({ length: 1100 }, (_, i) => ({
    key: `made-up-${i}`,
    contentHash: `made-up-${i}`,
    name: `made-up-${i}.txt`,
    month: 202504 - (i % 2),
    characters: 100,
    runId,
    parserVersion: "",
    rulesVersion: "",
  }));
  await database.client.sourceText.createMany({ data: made });
  const texts = await reportTexts(database);
  const names = (month: number) => made.filter((text) => text.month === month).map(({ name }) => name);
  expect(texts).toHaveLength(1104);
  expect(texts.slice(-1100).map(({ name }) => name)).toEqual([...names(202503), ...names(202504)]);
  expect(texts.flatMap(({ findings }) => findings)).toHaveLength(4);
});
