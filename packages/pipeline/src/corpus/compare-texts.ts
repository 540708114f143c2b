import {
  changeRollups,
  type Database,
  type DatabaseClient,
  engineOf,
  inTransaction,
  qualityRollups,
} from "@huiyao/database";
import { rescoreTexts } from "../quality/stored-score.ts";
import { type Evaluation, RuleCrashError } from "./evaluation.ts";
import type { Days, Fact, FactKind } from "./fact.ts";
import { judgeNames } from "./names.ts";
import { judgeOutlets } from "./outlets.ts";
import {
  countReplaced,
  isStillToJudge,
  notedAgain,
  type Replaced,
  readReplaced,
  replaceFacts,
  TEXTS_A_TRANSACTION,
} from "./replace-facts.ts";
import { hull, judgePosts, judgeSeries } from "./sequences.ts";
import {
  changesOf,
  type FindingChanges,
  type JudgedTexts,
  partsOf,
  storeChanges,
  textsOf,
  withoutTexts,
} from "./store-findings.ts";
import { judgeBodies, judgePieces } from "./stories.ts";

/** At least so many replaced texts are judged together, where there are as many. */
const TEXTS_A_BATCH = 10_000;

export interface CompareOptions {
  /** Called after each batch. */
  onStep?: () => void;
  signal?: AbortSignal;
}

/**
 * Puts the rules over many texts to the record: texts that were stored, changed or taken out since are compared with those
 * they have something in common with, and what the rules say of either is stored, or taken out where its cause is gone.
 * What it costs follows from what is new. Can be stopped anywhere and run again: first the facts of a batch are replaced, then it is
 * judged, and only what either writes is in a transaction, so that other writers need not wait for the judging.
 */
export async function compareTexts(database: Database, { onStep, signal }: CompareOptions = {}): Promise<void> {
  const { client } = database;
  while (signal?.aborted !== true) {
    if (!(await isBatchFull(client)) && (await replaceFacts(database))) continue;
    const replaced = await readReplaced(client);
    if (replaced === null) return;
    await judgeReplaced(database, replaced);
    onStep?.();
  }
}

/**
 * Judging a batch reads again what its stories have pieces in common with, of a large archive nearly all of it: batches as large as
 * what was judged before, so that an archive is read about twice however large it is. Only a large batch asks how much that is.
 */
async function isBatchFull(client: DatabaseClient): Promise<boolean> {
  const replaced = await countReplaced(client);
  if (replaced < TEXTS_A_BATCH) return false;
  const noted = await client.textChange.count();
  const texts = await client.sourceText.count({ where: { replacedById: null } });
  return replaced >= texts - noted;
}

/**
 * Judges what was replaced, and stores what comes out some texts at a time. Where somebody else has judged or replaced something
 * meanwhile, no more is stored: it is judged again, or has been.
 */
async function judgeReplaced(database: Database, replaced: Replaced): Promise<void> {
  const { client } = database;
  const { evaluations, hasCrashed } = await judgeAll(client, replaced.old, replaced.fresh);
  const changes = await Promise.all(evaluations.map((evaluation) => changesOf(client, evaluation)));
  const uncertain = new Set(hasCrashed ? replaced.textIds : []);
  const changed = new Set([...textsOf(changes), ...uncertain]);
  for (const part of partsOf(evaluations, changed, TEXTS_A_TRANSACTION)) {
    if (!(await storePart(database, replaced, part, uncertain))) return;
  }
  await inTransaction(database, async (transaction) => {
    await engineOf(transaction).lockShared(transaction);
    if (!(await isStillToJudge(transaction, replaced))) return;
    await transaction.textChange.deleteMany({ where: { before: { not: null } } });
  });
}

/**
 * Stores what was found in some texts, but for what another program that judges the same has stored by now; returns false where
 * it was not to be judged any more.
 */
function storePart(
  database: Database,
  replaced: Replaced,
  { textIds, evaluations }: JudgedTexts,
  uncertain: ReadonlySet<number>,
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    await engineOf(transaction).lockShared(transaction);
    if (!(await isStillToJudge(transaction, replaced))) return false;
    const outdated = await notedAgain(transaction, textIds);
    const changes: FindingChanges[] = [];
    for (const evaluation of evaluations)
      changes.push(withoutTexts(await changesOf(transaction, evaluation), outdated));
    const incomplete = await currentOf(
      transaction,
      textIds.filter((textId) => uncertain.has(textId)),
    );
    const dirty = [...new Set([...textsOf(changes), ...incomplete])];
    await changeRollups(transaction, -1, dirty, qualityRollups);
    await storeChanges(transaction, changes);
    await transaction.sourceText.updateMany({ where: { id: { in: incomplete } }, data: { isComplete: false } });
    await rescoreTexts(transaction, dirty);
    await changeRollups(transaction, 1, dirty, qualityRollups);
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
