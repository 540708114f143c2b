import { type Database, linkPersons } from "@huiyao/database";
import { compareTexts } from "../corpus/compare-texts.ts";
import { updateThemes } from "../themes/update-themes.ts";

export interface SettleOptions {
  /** Called now and then while themes are brought up to date. */
  onThemes?: () => void;
  signal?: AbortSignal;
}

/**
 * What follows from all stored texts together, brought up to date after some changed: persons, then the rules over many texts and
 * the themes, which know nothing of each other and have a thread each where there is much to do. Can be stopped anywhere and run again.
 */
export async function settleRecord(database: Database, { onThemes, signal }: SettleOptions = {}): Promise<void> {
  await linkPersons(database);
  const ended = await Promise.allSettled([
    compareTexts(database, signal === undefined ? {} : { signal }),
    updateThemes(database, onThemes),
  ]);
  for (const one of ended) if (one.status === "rejected") throw one.reason;
}
