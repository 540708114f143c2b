import {
  type Database,
  DatabaseError,
  mergePersons,
  splitPerson,
  unmergePersons,
  unsplitPerson,
  verifyDatabase,
} from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import { Random, sampleTexts } from "@huiyao/samples";
import type { ReadText } from "@huiyao/sources";
import { LexiconError } from "@huiyao/themes";
import { expect, inject, test } from "vitest";
import { editLexicon, undoLexiconChange } from "../lexicon/edit-lexicon.ts";
import { applyFix, undoFix } from "../quality/correct.ts";
import { decide, undecide } from "../quality/decide.ts";
import { dump } from "../testing/dump.ts";
import { importTexts } from "./import-texts.ts";
import { reparse } from "./reparse.ts";
import { removeSample } from "./sample.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** In how many random orders things are done. */
    orders?: number;
  }
}

const orders = inject("orders") ?? 1;
const STEPS = 30;
const author = { reason: "made up", by: "tester" };

/** Pages that come once, again, changed, moved, copied. */
function pageOf(random: Random, texts: ReturnType<typeof sampleTexts>): ReadText {
  const { id, name, text, published, outlet } = random.pick(texts);
  const changed = random.pick([
    () => text,
    () => text,
    () => `${text}\n`,
    () => text.replace("，", "，\n"),
    () => text.replace("会议", "会议会议"),
    () => text.slice(0, Math.floor(text.length / 2)),
  ])();
  const place = random.pick([`sample:${id}`, `sample:${id}`, `other:${id}`, null]);
  return {
    kind: "text",
    id,
    name,
    place,
    pageKey: random.chance(0.3) ? `page-${id}` : null,
    line: null,
    text: changed,
    bytes: Buffer.byteLength(changed),
    published: random.chance(0.2) ? "2025-06-07" : published,
    outlet: random.chance(0.2) ? null : outlet,
  };
}

type Step = (database: Database, random: Random) => Promise<unknown>;

async function personKeys({ client }: Database): Promise<string[]> {
  return (await client.person.findMany({ select: { key: true }, orderBy: { key: "asc" } })).map(({ key }) => key);
}

/** What people and programs do to a record; each does nothing where there is nothing to do it to. */
function stepsWith(texts: ReturnType<typeof sampleTexts>): Record<string, Step> {
  return {
    import: (database, random) =>
      importTexts(
        database,
        Array.from({ length: random.between(1, 12) }, () => pageOf(random, texts)),
      ),
    decide: async (database, random) => {
      const findings = await database.client.finding.findMany({ orderBy: [{ fingerprint: "asc" }, { id: "asc" }] });
      if (findings.length === 0) return;
      const { fingerprint, ruleId } = random.pick(findings);
      await decide(database, { fingerprint, ruleId, verdict: random.pick(["accepted", "not-an-error"]), ...author });
    },
    undecide: async (database, random) => {
      const decisions = await database.client.decision.findMany({ orderBy: { fingerprint: "asc" } });
      if (decisions.length > 0) await undecide(database, random.pick(decisions).fingerprint);
    },
    fix: async (database, random) => {
      const findings = await database.client.finding.findMany({
        where: { status: "open" },
        orderBy: [{ fingerprint: "asc" }, { id: "asc" }],
      });
      const fixable = findings.filter(({ fix }) => fix !== null);
      if (fixable.length > 0) await applyFix(database, random.pick(fixable).id, author);
    },
    unfix: async (database, random) => {
      const corrected = await database.client.sourceText.findMany({
        where: { originalId: { not: null }, replacedById: null },
        orderBy: { key: "asc" },
      });
      if (corrected.length > 0) await undoFix(database, random.pick(corrected).key, "tester");
    },
    merge: async (database, random) => {
      const keys = await personKeys(database);
      if (keys.length > 1) await mergePersons(database, random.pick(keys), random.pick(keys), author);
    },
    unmerge: async (database, random) => {
      const merges = await database.client.personMerge.findMany({ orderBy: { fromKey: "asc" } });
      if (merges.length > 0) await unmergePersons(database, random.pick(merges).fromKey);
    },
    split: async (database, random) => {
      const keys = await personKeys(database);
      if (keys.length > 0) await splitPerson(database, random.pick(keys), random.between(202401, 202412), author);
    },
    unsplit: async (database, random) => {
      const splits = await database.client.personSplit.findMany({ orderBy: [{ key: "asc" }, { fromMonth: "asc" }] });
      if (splits.length === 0) return;
      const { key, fromMonth } = random.pick(splits);
      await unsplitPerson(database, key, fromMonth);
    },
    lexicon: async (database, random) => {
      const phrases = (await database.client.phrase.findMany({ orderBy: { text: "asc" } })).map(({ text }) => text);
      if (phrases.length < 2) return;
      const [phrase, other] = [random.pick(phrases), random.pick(phrases)];
      const action = random.pick([
        { kind: "hide", phrase } as const,
        { kind: "show", phrase } as const,
        { kind: "merge", phrase, from: [other] } as const,
        { kind: "reset", phrase } as const,
        {
          kind: "add",
          entry: { phrase: "会议强调", aliases: [], group: null, level: null, note: "", hidden: false },
        } as const,
      ]);
      try {
        const id = await editLexicon(database, action);
        if (random.chance(0.3)) await undoLexiconChange(database, id);
      } catch (error) {
        if (!(error instanceof LexiconError || error instanceof DatabaseError)) throw error;
      }
    },
    reparse: (database) => reparse(database, { all: true }),
    sample: (database, random) => {
      const pages = Array.from({ length: random.between(1, 6) }, () => pageOf(random, texts));
      return importTexts(database, pages, { isSample: true });
    },
    removeSample: (database) => removeSample(database),
    stopped: async (database, random) => {
      const pages = Array.from({ length: 8 }, () => pageOf(random, texts));
      const stop = new AbortController();
      await importTexts(database, pages, { chunkTexts: 2, signal: stop.signal, onProgress: () => stop.abort() });
    },
  };
}

/** The record as an import of its present texts alone makes it, under the same decisions. */
async function madeAnew(database: Database): Promise<Database> {
  const anew = await temporaryDatabase();
  const { client } = database;
  await anew.client.decision.createMany({ data: await client.decision.findMany() });
  await anew.client.personMerge.createMany({ data: await client.personMerge.findMany() });
  await anew.client.personSplit.createMany({ data: await client.personSplit.findMany() });
  for (const { aliases, ...entry } of await client.lexiconEntry.findMany()) {
    await anew.client.lexiconEntry.create({ data: { ...entry, aliases: aliases ?? [] } });
  }
  const texts = await client.sourceText.findMany({
    where: { replacedById: null },
    include: { content: true },
    orderBy: { id: "asc" },
  });
  await importTexts(
    anew,
    texts.map(({ name, place, pageKey, outlet, published, content }) => {
      const text = content?.text ?? "";
      const bytes = Buffer.byteLength(text);
      return { kind: "text", id: name, name, place, pageKey, line: null, text, bytes, published, outlet };
    }),
  );
  return anew;
}

/** Rows that only one of two records has. */
function differences(one: Record<string, string[]>, other: Record<string, string[]>): string[] {
  return Object.entries(one).flatMap(([table, rows]) => {
    const others = other[table] ?? [];
    const [own, theirs] = [new Set(rows), new Set(others)];
    const added = others.filter((row) => !own.has(row)).map((row) => `${table} + ${row}`);
    const gone = rows.filter((row) => !theirs.has(row)).map((row) => `${table} - ${row}`);
    return rows.length === others.length
      ? [...gone, ...added]
      : [`${table}: ${rows.length}, ${others.length}`, ...gone, ...added];
  });
}

const withoutTexts = ({ SourceText: _, SourceContent: __, ...record }: Record<string, string[]>) => record;

test("whatever is done in whatever order, the record is that of its present texts and decisions", {
  timeout: 60_000 * (orders + 1),
}, async () => {
  const texts = sampleTexts().slice(0, 60);
  const steps = stepsWith(texts);
  for (let seed = 1; seed <= orders; seed++) {
    const random = new Random(seed);
    const database = await temporaryDatabase();
    const done: string[] = [];
    for (let i = 0; i < STEPS; i++) {
      const name = i < 3 || random.chance(0.3) ? "import" : random.pick(Object.keys(steps));
      done.push(name);
      await steps[name]?.(database, random);
      expect(await verifyDatabase(database), `seed ${seed}: ${done.join(", ")}`).toEqual([]);
    }
    // What a stopped import leaves undone the next does.
    await importTexts(database, []);
    const before = await dump(database);
    await reparse(database, { all: true });
    const again = differences(before, await dump(database));
    expect(again, `seed ${seed}: ${done.join(", ")}, and read again`).toEqual([]);
    const anew = differences(withoutTexts(before), withoutTexts(await dump(await madeAnew(database))));
    expect(anew, `seed ${seed}: ${done.join(", ")}, and made anew`).toEqual([]);
  }
});
