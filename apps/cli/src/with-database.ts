import { type Database, openDatabase } from "@huiyao/database";
import type { ExitCode } from "./context.ts";

/** Opens the database, which brings it up to date, for the time of one action. */
export async function withDatabase(action: (database: Database) => Promise<ExitCode>): Promise<ExitCode> {
  const database = await openDatabase();
  try {
    return await action(database);
  } finally {
    await database.close();
  }
}
