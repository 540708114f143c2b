import type { Database } from "@huiyao/database";
import { recordCoverage } from "@huiyao/database/questions";
import { cache } from "react";

/** The process's one connection to the record. */
export async function record(): Promise<Database> {
  const { sharedDatabase } = await import(/* turbopackIgnore: true */ "@huiyao/database");
  return sharedDatabase();
}

/** Why the record cannot be opened, in both languages, where that is something its owner can mend; null when it can. */
export async function recordTrouble(): Promise<{ zh: string; en: string } | null> {
  const { DatabaseError } = await import(/* turbopackIgnore: true */ "@huiyao/database");
  try {
    await record();
    return null;
  } catch (error) {
    if (error instanceof DatabaseError) return { zh: error.zh, en: error.en };
    throw error;
  }
}

/** How much the record holds, asked once a request. */
export const coverage = cache(async () => recordCoverage(await record()));
