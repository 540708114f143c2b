import type { DatabaseClient } from "../client.ts";
import type { Database } from "../database.ts";
import { engineOf } from "../engine/engine.ts";
import { removeCountedRows, writeDerivedRows } from "./derived-rows.ts";
import { insertSourceTexts, replaceSourceTexts, restoreSourceTexts } from "./source-text-rows.ts";
import type { TextToStore } from "./text-to-store.ts";
import { inTransaction } from "./transaction.ts";

/** One step of a review, to be kept with the change it makes. */
export interface ReviewActionToStore {
  kind: "accepted" | "not-an-error" | "reopened" | "fixed" | "unfixed";
  ruleId: string;
  fingerprint: string;
  /** Key of the text as it stands after the step. */
  textKey: string;
  /** What stood there before and after, for a fix; else empty. */
  before: string;
  after: string;
  reason: string;
  by: string;
}

/** What became of a correction: nothing when the text is not current any more, or one like the result is there already. */
export type CorrectionResult = "done" | "stale" | "exists";

/** Keeps a step of a review, now. */
export async function storeReviewAction(client: DatabaseClient, action: ReviewActionToStore): Promise<void> {
  await client.reviewAction.create({ data: { ...action, madeAt: new Date() } });
}

/**
 * Puts a corrected version in the place of a current text, which is kept as it was imported. The new version belongs to the
 * import that the text came with.
 */
export function storeCorrection(
  database: Database,
  textId: number,
  corrected: TextToStore,
  action: ReviewActionToStore,
): Promise<CorrectionResult> {
  return inTransaction(database, async (client) => {
    const text = await client.sourceText.findUnique({ where: { id: textId } });
    if (text === null || text.replacedById !== null) return "stale";
    if ((await client.sourceText.count({ where: { key: corrected.source.key } })) > 0) return "exists";
    const ids = await engineOf(client).reserveIds(client, { SourceText: 1 });
    const id = ids.next("SourceText");
    await removeCountedRows(client, [textId]);
    await insertSourceTexts(client, text.runId, new Map([[id, corrected]]));
    await client.sourceText.update({
      where: { id },
      data: { originalId: text.originalId ?? textId, isTallied: text.isTallied },
    });
    await replaceSourceTexts(client, [{ old: textId, by: id }]);
    await writeDerivedRows(client, new Map([[id, corrected]]));
    await storeReviewAction(client, action);
    return "done";
  });
}

/** Puts the version a correction was made from back in its place; the corrected version goes. */
export function storeUndoneCorrection(
  database: Database,
  correctedId: number,
  earlierId: number,
  earlier: TextToStore,
  action: ReviewActionToStore,
): Promise<CorrectionResult> {
  return inTransaction(database, async (client) => {
    const corrected = await client.sourceText.findUnique({ where: { id: correctedId } });
    if (corrected === null || corrected.replacedById !== null || corrected.originalId === null) return "stale";
    await removeCountedRows(client, [correctedId]);
    await restoreSourceTexts(client, corrected.runId, new Map([[earlierId, earlier]]));
    await client.sourceText.update({ where: { id: earlierId }, data: { isTallied: corrected.isTallied } });
    await client.sourceText.delete({ where: { id: correctedId } });
    await writeDerivedRows(client, new Map([[earlierId, earlier]]));
    await storeReviewAction(client, action);
    return "done";
  });
}
