import { existsSync } from "node:fs";
import { type Database, locateDatabase, openDatabase, toDatabaseError } from "@huiyao/database";
import type { Context, ExitCode } from "./context.ts";
import { UsageError } from "./failure.ts";

/**
 * The database of commands that only make sense for one that is there. A file that is not is refused: to make an empty one would hide
 * a slip in DATABASE_URL behind a record of nothing.
 */
export async function openStored({ words }: Pick<Context, "words">): Promise<Database> {
  const location = locateDatabase();
  if (location.engine === "sqlite" && !existsSync(location.path))
    throw new UsageError(words.usage.noDatabase(location.path));
  return openDatabase();
}

/** Opens the database, which brings it up to date, for the time of one action. */
export async function withDatabase(
  action: (database: Database) => Promise<ExitCode>,
  open: () => Promise<Database> = openDatabase,
): Promise<ExitCode> {
  const database = await open();
  try {
    return await action(database);
  } catch (error) {
    throw userError(error, database) ?? error;
  } finally {
    await database.close();
  }
}

/** What stands behind an error of Prisma for the user. Other errors are left alone: a missing file's code is also an unreachable server's. */
function userError(error: unknown, { location, name }: Database): Error | null {
  const isPrismas = error instanceof Error && error.name.startsWith("Prisma");
  return isPrismas ? toDatabaseError(error, location.engine, name) : null;
}

/** The same for a database that is there already. */
export const withStored = (
  context: Pick<Context, "words">,
  action: (database: Database) => Promise<ExitCode>,
): Promise<ExitCode> => withDatabase(action, () => openStored(context));
