import { statSync } from "node:fs";
import { type Database, openDatabase } from "./database.ts";
import { DatabaseError } from "./error.ts";
import type { DatabaseLocation } from "./location.ts";

interface Opened {
  database: Database;
  /** What tells its file from another at the same path. */
  file: string | null;
}

declare global {
  /** Outlives hot reloads of this module. */
  var huiyaoDatabase: Promise<Opened> | undefined;
}

/**
 * The one connection of this process, opened at the first call. A failed opening is tried again by the next call.
 *
 * @throws DatabaseError `file-replaced` once the file it was opened from is gone or another stands there: SQLite would go on writing
 * into what nobody finds again, and closing the connection would take the other file's log away
 */
export async function sharedDatabase(): Promise<Database> {
  globalThis.huiyaoDatabase ??= open().catch((error: unknown) => {
    globalThis.huiyaoDatabase = undefined;
    throw error;
  });
  const { database, file } = await globalThis.huiyaoDatabase;
  if (file !== fileAt(database.location)) throw new DatabaseError("file-replaced", { path: database.name });
  return database;
}

async function open(): Promise<Opened> {
  const database = await openDatabase();
  return { database, file: fileAt(database.location) };
}

function fileAt(location: DatabaseLocation): string | null {
  if (location.engine !== "sqlite") return null;
  const found = statSync(location.path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}
