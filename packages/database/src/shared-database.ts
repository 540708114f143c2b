import { type Database, openDatabase } from "./database.ts";

declare global {
  /** Outlives hot reloads of this module. */
  var huiyaoDatabase: Promise<Database> | undefined;
}

/** The one connection of this process, opened at the first call. A failed opening is tried again by the next call. */
export function sharedDatabase(): Promise<Database> {
  globalThis.huiyaoDatabase ??= openDatabase().catch((error: unknown) => {
    globalThis.huiyaoDatabase = undefined;
    throw error;
  });
  return globalThis.huiyaoDatabase;
}
