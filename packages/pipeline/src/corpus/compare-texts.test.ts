import { type Database, removeTexts, verifyDatabase } from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import { analyze } from "@huiyao/parser";
import type { ReadText } from "@huiyao/sources";
import { createLinter, recordText } from "@huiyao/validation";
import { COMMONEST } from "@huiyao/validation/corpus";
import { describe, expect, test } from "vitest";
import { importTexts } from "../import/import-texts.ts";
import { reparse } from "../import/reparse.ts";
import { decide } from "../quality/decide.ts";
import { compareTexts } from "./compare-texts.ts";
import { replaceFacts } from "./replace-facts.ts";

const FLOOD =
  "会议听取了水利、应急、气象等部门的情况汇报，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛，对下一步工作提出了明确要求。";

interface Page {
  day: number;
  ordinal?: number;
  name?: string;
  outlet?: string;
  body?: string;
}

/** A story of a made-up district: its head chairs a numbered meeting. */
function page({ day, ordinal = day, name = "高志远", outlet = "云岭日报", body }: Page): ReadText {
  const opening = `本报讯（${outlet}记者钱岚）2025年5月${day}日，云岭区区长${name}主持召开云岭区政府第${ordinal}次常务会议。`;
  const text = `云岭区召开常务会议\n${opening}${body ?? `会议研究第${day}号事项，要求做好${"甲乙丙丁戊己庚辛壬癸".charAt(day % 10)}类工作。`}\n`;
  const at = String(day).padStart(2, "0");
  return {
    kind: "text",
    id: `${at}-${name}-${ordinal}`,
    name: `2025-05-${at}-${name}-${ordinal}.txt`,
    place: `made-up/${at}-${name}-${ordinal}`,
    pageKey: null,
    line: null,
    text,
    bytes: Buffer.byteLength(text),
    published: `2025-05-${at}`,
    outlet: null,
  };
}

const steady = [1, 2, 3, 4, 5].map((day) => page({ day }));

/** What rules over many texts say of the stored texts, without numbers that depend on the order of imports. */
async function said({ client }: Database): Promise<string[]> {
  const corpus = ["inconsistent-name", "title-conflict", "duplicate-article", "near-duplicate"];
  const rows = await client.finding.findMany({
    where: { ruleId: { in: [...corpus, "ordinal-regression", "outlet-variant"] } },
    include: { sourceText: { select: { name: true } } },
  });
  return rows
    .map(({ sourceText, ruleId, messageId, start, end, actual, data, fingerprint, line, column }) =>
      JSON.stringify([
        sourceText.name,
        ruleId,
        messageId,
        start,
        end,
        actual,
        inKeyOrder(data),
        fingerprint,
        line,
        column,
      ]),
    )
    .sort();
}

/** The same, as `huiyao check` finds it. */
function checked(pages: readonly ReadText[]): string[] {
  const checker = createLinter().corpus();
  const texts = [...pages].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, text, published } of texts) {
    checker.add(recordText(analyze(text, { id: name, ...(published === null ? {} : { published }) })));
  }
  return [...checker.finish().findings]
    .flatMap(([name, findings]) =>
      findings.map(({ ruleId, messageId, span, actual, data, fingerprint, line, column }) =>
        JSON.stringify([
          name,
          ruleId,
          messageId,
          span.start,
          span.end,
          actual,
          inKeyOrder(data),
          fingerprint,
          line,
          column,
        ]),
      ),
    )
    .sort();
}

const inKeyOrder = (data: unknown) => Object.entries(Object(data)).sort(([a], [b]) => (a < b ? -1 : 1));
const rulesOf = (findings: readonly string[]) => findings.map((finding) => JSON.parse(finding)[1]).sort();

const CASES: [string, ReadText[], string[]][] = [
  ["nothing", steady, []],
  [
    "a copy to the letter",
    [...steady, { ...page({ day: 5 }), place: "elsewhere", name: "z.txt", published: "2025-05-06" }],
    ["duplicate-article"],
  ],
  ["a rewrite", [page({ day: 1, body: FLOOD }), page({ day: 2, body: FLOOD })], ["near-duplicate"]],
  ["a post held by another in between", [...steady, page({ day: 3, ordinal: 3, name: "陈立" })], ["title-conflict"]],
  ["a number that runs backwards", [...steady, page({ day: 6, ordinal: 4 })], ["ordinal-regression"]],
  ["a name misread once", [...steady, page({ day: 6, name: "高志运" })], ["inconsistent-name"]],
  ["an outlet misread once", [...steady, page({ day: 6, outlet: "云岑日报" })], ["outlet-variant"]],
];

describe.each(CASES)("%s", (_, pages, rules) => {
  test("is found at import as by check, whatever the order and the batches", async () => {
    const expected = checked(pages);
    expect(rulesOf(expected)).toEqual(rules);
    const together = await temporaryDatabase();
    await importTexts(together, pages);
    expect(await said(together)).toEqual(expected);
    const oneByOne = await temporaryDatabase();
    for (const one of [...pages].reverse()) await importTexts(oneByOne, [one]);
    expect(await said(oneByOne)).toEqual(expected);
    expect(await verifyDatabase(oneByOne)).toEqual([]);
  });

  test("is the same after parsing again, and goes with its cause", async () => {
    const database = await temporaryDatabase();
    await importTexts(database, pages);
    const before = await said(database);
    await reparse(database, { all: true });
    expect(await said(database)).toEqual(before);
    const left = pages.slice(0, 1);
    const kept = left.map(({ name }) => name);
    const others = await database.client.sourceText.findMany({ where: { name: { notIn: kept } } });
    await removeTexts(
      database,
      others.map(({ id }) => id),
    );
    await compareTexts(database);
    expect(await said(database)).toEqual([]);
    expect(await verifyDatabase(database)).toEqual([]);
    expect(await database.client.textChange.count()).toBe(0);
  });
});

/** Stores pages as an import does that is stopped before what follows from all texts together. */
async function storeOnly(database: Database, pages: readonly ReadText[]): Promise<void> {
  const stop = new AbortController();
  function* thenStop() {
    yield* pages;
    stop.abort();
  }
  const { finished } = await importTexts(database, thenStop(), { signal: stop.signal, chunkTexts: 1 });
  expect(finished).toBe(false);
}

test("stopped between replacing what texts are looked up by and judging it, the rules say the same when run again", async () => {
  const pages = [...steady, page({ day: 6, name: "高志运" }), page({ day: 7, ordinal: 4 })];
  const database = await temporaryDatabase();
  await importTexts(database, steady);
  await storeOnly(database, pages);
  expect(await replaceFacts(database)).toBe(true);
  expect(await said(database)).toEqual([]);
  await compareTexts(database);
  expect(await said(database)).toEqual(checked(pages));
  expect(await database.client.textChange.count()).toBe(0);
});

test("a text changed between replacing and judging is judged as it is then, and so are those it had to do with", async () => {
  const wrong = page({ day: 6, name: "高志运" });
  const right = { ...page({ day: 6 }), place: wrong.place };
  const database = await temporaryDatabase();
  await storeOnly(database, [...steady, wrong]);
  await replaceFacts(database);
  await storeOnly(database, [right]);
  await compareTexts(database);
  expect(await said(database)).toEqual([]);
  await storeOnly(database, [{ ...wrong, text: wrong.text.replace("本报讯", "本报讯 ") }]);
  await replaceFacts(database);
  const { id } = await database.client.sourceText.findFirstOrThrow({ where: { replacedById: null, name: wrong.name } });
  await removeTexts(database, [id]);
  await compareTexts(database);
  expect(await said(database)).toEqual([]);
  expect(await verifyDatabase(database)).toEqual([]);
});

test("what two programs judge at once is stored once", async () => {
  const pages = [page({ day: 4, body: FLOOD }), page({ day: 5, body: FLOOD }), page({ day: 6, name: "高志运" })];
  const database = await temporaryDatabase();
  await storeOnly(database, [...steady.slice(0, 3), ...pages]);
  while (await replaceFacts(database));
  await Promise.all([compareTexts(database), compareTexts(database), compareTexts(database)]);
  expect(await said(database)).toEqual(checked([...steady.slice(0, 3), ...pages]));
  expect(await verifyDatabase(database)).toEqual([]);
});

test("what a text was looked up by is kept until it is judged, however often the text changes before", async () => {
  const first = page({ day: 4, body: FLOOD });
  const other = page({ day: 4 });
  const database = await temporaryDatabase();
  await importTexts(database, [first, page({ day: 5, body: FLOOD })]);
  expect(await said(database)).not.toEqual([]);
  await storeOnly(database, [other]);
  await replaceFacts(database);
  await storeOnly(database, [first]);
  await storeOnly(database, [other]);
  await replaceFacts(database);
  await compareTexts(database);
  expect(await said(database)).toEqual([]);
});

test("a name that becomes common is no misprint any more", async () => {
  const database = await temporaryDatabase();
  await importTexts(database, [...steady, page({ day: 6, name: "高志运" })]);
  expect(rulesOf(await said(database))).toEqual(["inconsistent-name"]);
  await importTexts(
    database,
    [7, 8, 9].map((day) => page({ day, name: "高志运" })),
  );
  expect(rulesOf(await said(database))).toEqual([]);
});

test("a text corrected at its place takes its finding with it, in the scores of both too", async () => {
  const database = await temporaryDatabase();
  const wrong = page({ day: 6, ordinal: 4 });
  await importTexts(database, [...steady, wrong]);
  const { name } = await database.client.sourceText.findFirstOrThrow({ where: { warnings: 1 } });
  expect(wrong).toMatchObject({ name });
  const right = page({ day: 6, ordinal: 6 });
  await importTexts(database, [{ ...right, place: "made-up/06-高志远-4" }]);
  expect(await said(database)).toEqual([]);
  expect(await database.client.sourceText.count({ where: { warnings: { gt: 0 } } })).toBe(0);
});

test("a decision holds when the finding is found again", async () => {
  const database = await temporaryDatabase();
  await importTexts(database, [...steady, page({ day: 6, name: "高志运" })]);
  const { fingerprint, ruleId } = await database.client.finding.findFirstOrThrow({
    where: { ruleId: "inconsistent-name" },
  });
  await decide(database, { fingerprint, ruleId, verdict: "not-an-error", reason: "两个人", by: "编辑" });
  await reparse(database, { all: true });
  expect(await database.client.finding.findFirst({ where: { fingerprint } })).toMatchObject({ status: "not-an-error" });
});

/** A notice that every town prints with its own name and number. */
function notice(number: number): ReadText {
  const day = String((number % 28) + 1).padStart(2, "0");
  const town = [..."东南西北中"].flatMap((a) => [..."河山溪桥塘"].map((b) => `${a}${b}镇`))[number % 25] ?? "";
  const text = `${town}开展防汛演练\n本报讯（云岭日报记者钱岚）${town}开展第${number}次防汛演练。${FLOOD}演练检验了预案，锻炼了队伍。\n`;
  const name = `2025-05-${day}-${String(number).padStart(4, "0")}.txt`;
  const at = { id: name, name, place: `made-up/${name}`, published: `2025-05-${day}` };
  return { ...page({ day: 1 }), ...at, text, bytes: Buffer.byteLength(text) };
}

test("a large group of copies is found as by check while it grows and shrinks, its first one last or gone", async () => {
  const near = (findings: readonly string[]) => findings.filter((finding) => finding.includes("near-duplicate"));
  const pages = Array.from({ length: COMMONEST + 30 }, (_, i) => notice(i));
  const database = await temporaryDatabase();
  const [first, ...others] = [...pages].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (first === undefined) throw new Error("no pages");
  const half = others.length - 60;
  await importTexts(database, others.slice(half));
  await importTexts(database, others.slice(0, half));
  expect(near(await said(database))).toEqual(near(checked(others)));
  expect(near(checked(others))).toHaveLength(others.length - 1);
  await importTexts(database, [first]);
  expect(near(await said(database))).toEqual(near(checked(pages)));
  const stored = await database.client.sourceText.findMany({ select: { id: true }, orderBy: { name: "asc" } });
  await removeTexts(
    database,
    stored.slice(0, 2).map(({ id }) => id),
  );
  await compareTexts(database);
  expect(near(await said(database))).toEqual(near(checked(others.slice(1))));
  expect(await verifyDatabase(database)).toEqual([]);
});
