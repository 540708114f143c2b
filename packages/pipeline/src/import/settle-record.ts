import { type Database, linkPersons } from "@huiyao/database";
import { settleStories } from "../corpus/settle-stories.ts";
import { updateThemes } from "../themes/update-themes.ts";

export interface SettleOptions {
  /** Called now and then while themes are brought up to date. */
  onThemes?: () => void;
  signal?: AbortSignal;
}

/**
 * What follows from all stored texts together, brought up to date after some changed: persons, the rules over many texts, wire
 * copy, themes. Themes need nothing of the others and are brought up to date beside them; where there is much to do, each in a thread
 * of its own. Can be stopped anywhere and run again.
 */
export async function settleRecord(database: Database, { onThemes, signal }: SettleOptions = {}): Promise<void> {
  await linkPersons(database);
  const stories = settleStories(database, signal === undefined ? {} : { signal });
  const results = await Promise.allSettled([stories, updateThemes(database, onThemes)]);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
