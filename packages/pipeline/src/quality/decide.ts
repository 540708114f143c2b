import {
  changeRollups,
  type Database,
  type DatabaseClient,
  inTransaction,
  qualityRollups,
  type ReviewActionToStore,
  storeReviewAction,
} from "@huiyao/database";
import type { Decision } from "@huiyao/validation";
import { rescoreTexts } from "./stored-score.ts";

/**
 * Keeps a human decision about the findings of one fingerprint, in place of an earlier one. Their status, the scores of
 * their texts and the monthly sums follow in the same transaction; every later import heeds it.
 */
export function decide(database: Database, decision: Decision): Promise<void> {
  const { fingerprint, ruleId, verdict, reason, by, until } = decision;
  const row = { fingerprint, ruleId, verdict, reason, by, until: until ?? null, decidedAt: new Date() };
  return inTransaction(database, async (client) => {
    await client.decision.upsert({ where: { fingerprint }, create: row, update: row });
    await setStatus(client, fingerprint, ruleId, verdict);
    await keepStep(client, { kind: verdict, fingerprint, ruleId, reason, by });
  });
}

/** Takes a decision back: its findings are open again; the step is kept with who took it. */
export function undecide(database: Database, fingerprint: string, by = ""): Promise<void> {
  return inTransaction(database, async (client) => {
    const decision = await client.decision.findUnique({ where: { fingerprint } });
    if (decision === null) return;
    await client.decision.delete({ where: { fingerprint } });
    await setStatus(client, fingerprint, decision.ruleId, "open");
    await keepStep(client, { kind: "reopened", fingerprint, ruleId: decision.ruleId, reason: "", by });
  });
}

/**
 * Opens the findings again that decisions held until a day before `today`. The decisions stay, as expired ones, until somebody
 * renews them or takes them back. Gives how many there were.
 *
 * @param today ISO day; a decision holds up to and including its last
 */
export async function expireDecisions(database: Database, today: string): Promise<number> {
  const over = await database.client.decision.findMany({ where: { until: { lt: today } } });
  let count = 0;
  for (const { fingerprint, ruleId } of over) {
    const isHeld = await database.client.finding.findFirst({ where: { fingerprint, ruleId, status: { not: "open" } } });
    if (isHeld === null) continue;
    await inTransaction(database, (client) => setStatus(client, fingerprint, ruleId, "open"));
    count++;
  }
  return count;
}

async function keepStep(
  client: DatabaseClient,
  step: Pick<ReviewActionToStore, "kind" | "fingerprint" | "ruleId" | "reason" | "by">,
): Promise<void> {
  const { fingerprint, ruleId } = step;
  const found = await client.finding.findFirst({
    where: { fingerprint, ruleId },
    select: { sourceText: { select: { key: true } } },
  });
  await storeReviewAction(client, { ...step, textKey: found?.sourceText.key ?? "", before: "", after: "" });
}

async function setStatus(client: DatabaseClient, fingerprint: string, ruleId: string, status: string): Promise<void> {
  const findings = await client.finding.findMany({
    where: { fingerprint, ruleId },
    select: { textId: true },
    distinct: ["textId"],
  });
  const textIds = findings.map(({ textId }) => textId);
  await changeRollups(client, -1, textIds, qualityRollups);
  await client.finding.updateMany({ where: { fingerprint, ruleId }, data: { status } });
  await rescoreTexts(client, textIds);
  await changeRollups(client, 1, textIds, qualityRollups);
}
