import { type Database, linkPersons } from "@huiyao/database";
import { compareTexts } from "../corpus/compare-texts.ts";
import { updateThemes } from "../themes/update-themes.ts";

export interface SettleOptions {
  /** Called now and then while themes are brought up to date. */
  onThemes?: () => void;
  signal?: AbortSignal;
}

/**
 * What follows from all stored texts together, brought up to date after some changed: persons, the rules over many texts,
 * themes. Can be stopped anywhere and run again.
 */
export async function settleRecord(database: Database, { onThemes, signal }: SettleOptions = {}): Promise<void> {
  await linkPersons(database);
  await compareTexts(database, signal === undefined ? {} : { signal });
  await updateThemes(database, onThemes);
}
