import { type LeftoverDecision, leftoverDecisions } from "@huiyao/database/questions";
import { localDay } from "@huiyao/sources/iso-day";
import { record } from "./record.ts";

/** The decisions that do nothing today; findings of those whose last day is past are open again. */
export async function decisionsLeftOver(): Promise<LeftoverDecision[]> {
  const database = await record();
  const today = localDay();
  const { expireDecisions } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
  await expireDecisions(database, today);
  return leftoverDecisions(database, today);
}
