"use server";

import { z } from "zod";
import { record } from "./record.ts";

const fix = z.object({
  finding: z.number().int().positive(),
  reason: z.string().trim().min(1),
  by: z.string().trim().min(1),
});

const undo = z.object({ textKey: z.string().min(1), by: z.string().trim().min(1) });

/** `done`; `stale`: somebody was there first; `exists`: the repaired text is in the record already; `wrong`: not filled in. */
export type CorrectionAnswer = "done" | "stale" | "exists" | "wrong";

/** What became of a change, and the key of the text that stands now. */
export interface Corrected {
  answer: CorrectionAnswer;
  textKey: string | null;
}

/** Makes the fix of a finding in the text it stands in. */
export async function fixFinding(input: z.input<typeof fix>): Promise<Corrected> {
  const given = fix.safeParse(input);
  if (!given.success) return { answer: "wrong", textKey: null };
  const { applyFix } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
  const { finding, reason, by } = given.data;
  const { result, textKey } = await applyFix(await record(), finding, { reason, by });
  return { answer: result, textKey };
}

/** Takes the last correction of a text back. */
export async function unfixText(input: z.input<typeof undo>): Promise<Corrected> {
  const given = undo.safeParse(input);
  if (!given.success) return { answer: "wrong", textKey: null };
  const { undoFix } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
  const { result, textKey } = await undoFix(await record(), given.data.textKey, given.data.by);
  return { answer: result, textKey };
}
