import {
  bulkInsert,
  changeRollups,
  type Database,
  type DatabaseClient,
  engineOf,
  inTransaction,
  qualityRollups,
} from "@huiyao/database";
import { rescoreTexts } from "../quality/stored-score.ts";
import { type Evaluation, RuleCrashError } from "./evaluation.ts";
import { type Days, FACT_COLUMNS, type Fact, type FactKind, storedFacts } from "./fact.ts";
import { factsOfTexts } from "./facts-of-texts.ts";
import { judgeNames } from "./names.ts";
import { judgeOutlets } from "./outlets.ts";
import { hull, judgePosts, judgeSeries } from "./sequences.ts";
import { changesOf, storeChanges } from "./store-findings.ts";
import { judgeBodies, judgePieces } from "./stories.ts";

/** Each batch reads again what its stories have pieces in common with: of a large archive nearly all of it. */
const TEXTS_A_BATCH = 4000;

export interface CompareOptions {
  /** Called after each batch. */
  onStep?: () => void;
  signal?: AbortSignal;
}

/**
 * Puts the rules over many texts to the record: texts that were stored, changed or taken out since are compared with those
 * they have something in common with, and what the rules say of either is stored, or taken out where its cause is gone.
 * What it costs follows from what is new. Can be stopped anywhere and run again.
 */
export async function compareTexts(database: Database, { onStep, signal }: CompareOptions = {}): Promise<void> {
  while (signal?.aborted !== true && (await compareBatch(database))) onStep?.();
}

/** False when there was nothing left to do. */
function compareBatch(database: Database): Promise<boolean> {
  return inTransaction(database, async (client) => {
    await engineOf(client).lockShared(client);
    const waiting = await client.textChange.groupBy({
      by: ["textId"],
      orderBy: { textId: "asc" },
      take: TEXTS_A_BATCH,
    });
    const textIds = waiting.map(({ textId }) => textId);
    if (textIds.length === 0) return false;
    const { old, fresh } = await replaceFacts(client, textIds);
    const { evaluations, hasCrashed } = await judgeAll(client, old, fresh);
    const changes = await Promise.all(evaluations.map((evaluation) => changesOf(client, evaluation)));
    const uncertain = hasCrashed ? await currentOf(client, textIds) : [];
    const dirty = [...new Set([...changes.flatMap((one) => [...one.textIds]), ...uncertain])];
    await changeRollups(client, -1, dirty, qualityRollups);
    await storeChanges(client, changes);
    await client.sourceText.updateMany({ where: { id: { in: uncertain } }, data: { isComplete: false } });
    await rescoreTexts(client, dirty);
    await changeRollups(client, 1, dirty, qualityRollups);
    await client.textChange.deleteMany({ where: { textId: { in: textIds } } });
    return true;
  });
}

/** Those of some texts that still stand. */
async function currentOf(client: DatabaseClient, textIds: readonly number[]): Promise<number[]> {
  const rows = await client.sourceText.findMany({
    where: { id: { in: [...textIds] }, replacedById: null },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Puts what some texts are looked up by in the place of what they were looked up by before, and returns both. */
async function replaceFacts(
  client: DatabaseClient,
  textIds: readonly number[],
): Promise<{ old: Fact[]; fresh: Fact[] }> {
  const old = await storedFacts(client, textIds);
  const fresh = await factsOfTexts(client, textIds);
  await client.corpusFact.deleteMany({ where: { textId: { in: [...textIds] } } });
  const rows = fresh.map((fact) => FACT_COLUMNS.map((column) => fact[column]));
  await bulkInsert(client, { table: "CorpusFact", columns: FACT_COLUMNS, rows });
  return { old, fresh };
}

/** What every rule says around the facts that changed. A rule that crashes is left out, and said to have crashed. */
async function judgeAll(
  client: DatabaseClient,
  old: readonly Fact[],
  fresh: readonly Fact[],
): Promise<{ evaluations: Evaluation[]; hasCrashed: boolean }> {
  const pieces = (facts: readonly Fact[]) => facts.filter(({ kind }) => kind === "piece");
  const ofKind = (kind: FactKind) => [...old, ...fresh].filter((fact) => fact.kind === kind);
  const keys = (kind: FactKind) => new Set(ofKind(kind).map(({ key }) => key));
  const evaluations: Evaluation[] = [];
  let hasCrashed = false;
  for (const judge of [
    () => judgeBodies(client, keys("body")),
    () => judgePieces(client, pieces(old), pieces(fresh)),
    () => judgePosts(client, daysByKey(ofKind("post"))),
    () => judgeSeries(client, daysByKey(ofKind("series"))),
    () => judgeNames(client, ofKind("name")),
    () => judgeOutlets(client, keys("outlet")),
  ]) {
    try {
      evaluations.push(await judge());
    } catch (error) {
      if (!(error instanceof RuleCrashError)) throw error;
      hasCrashed = true;
    }
  }
  return { evaluations, hasCrashed };
}

/** The days on which something changed, for each key. */
function daysByKey(facts: readonly Fact[]): Map<string, Days> {
  const ranges = new Map<string, Days>();
  for (const { key, day } of facts) {
    if (day === null) continue;
    const own = { from: day, to: day };
    ranges.set(key, hull([ranges.get(key) ?? own, own]));
  }
  return ranges;
}
