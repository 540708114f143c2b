"use server";

import { VERDICTS } from "@huiyao/validation";
import { z } from "zod";
import { record } from "./record.ts";

const schema = z.object({
  fingerprint: z.string().min(1),
  ruleId: z.string().min(1),
  verdict: z.enum(VERDICTS),
  reason: z.string().trim().min(1),
  by: z.string().trim().min(1),
  /** Last day it holds; empty without end. */
  until: z.union([z.literal(""), z.iso.date()]),
});

export type FindingVerdict = z.input<typeof schema>;

/** Keeps a decision about a finding; says whether it was complete. */
export async function decideFinding(verdict: FindingVerdict): Promise<{ isKept: boolean }> {
  const given = schema.safeParse(verdict);
  if (!given.success) return { isKept: false };
  const { decide } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
  const { until, ...decision } = given.data;
  await decide(await record(), until === "" ? decision : { ...decision, until });
  return { isKept: true };
}

/** Takes the decision about a finding back. */
export async function reopenFinding(fingerprint: string): Promise<void> {
  const { undecide } = await import(/* turbopackIgnore: true */ "@huiyao/pipeline");
  await undecide(await record(), fingerprint);
}
