import type { Prisma } from "../generated/sqlite/client.ts";
import { type StoredFix, sentenceData, storedFix, strings } from "./stored.ts";

export type StoredSeverity = "error" | "warning" | "info";

export type FindingStatus = "open" | "accepted" | "not-an-error";

/** One finding as the pages show it. Offsets are into the imported text. */
export interface FindingRow {
  id: number;
  ruleId: string;
  severity: StoredSeverity;
  messageId: string;
  data: Record<string, string | number>;
  start: number;
  end: number;
  actual: string;
  expected: string[];
  fix: StoredFix | null;
  fingerprint: string;
  status: FindingStatus;
}

export const findingSelect = {
  id: true,
  ruleId: true,
  severity: true,
  messageId: true,
  data: true,
  start: true,
  end: true,
  actual: true,
  expected: true,
  fix: true,
  fingerprint: true,
  status: true,
} satisfies Prisma.FindingSelect;

export function findingRow(stored: Prisma.FindingGetPayload<{ select: typeof findingSelect }>): FindingRow {
  return {
    ...stored,
    severity: storedSeverity(stored.severity),
    data: sentenceData(stored.data),
    expected: strings(stored.expected),
    fix: storedFix(stored.fix),
    status: stored.status === "accepted" || stored.status === "not-an-error" ? stored.status : "open",
  };
}

export function storedSeverity(word: string): StoredSeverity {
  return word === "error" || word === "warning" ? word : "info";
}
