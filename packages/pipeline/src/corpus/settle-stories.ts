import type { Database } from "@huiyao/database";
import { builtFile } from "../built-file.ts";
import { findCopies } from "../themes/find-copies.ts";
import { runThread } from "../work-thread.ts";
import { type CompareOptions, compareTexts } from "./compare-texts.ts";

/** Texts waiting that are compared in the calling thread: of more it would be busy for more than a moment. */
const INLINE_TEXTS = 500;

type Options = Pick<CompareOptions, "signal">;

/**
 * Puts the rules over many texts to what is new and finds wire copy, in a thread of its own when there is much to do. Can be stopped
 * anywhere and run again.
 */
export async function settleStories(database: Database, options: Options): Promise<void> {
  const waiting = await database.client.textChange.count();
  const file = waiting > INLINE_TEXTS ? builtFile("corpus/worker.js") : null;
  if (file === null) await settleStoriesHere(database, options);
  else await runThread<void>(file, database, {}, options);
}

/** The same in the calling thread. */
export async function settleStoriesHere(database: Database, options: Options): Promise<void> {
  await compareTexts(database, options);
  await findCopies(database);
}
