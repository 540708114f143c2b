import type { Database } from "../database.ts";
import { toDatabaseError } from "../error.ts";
import type { Prisma } from "../generated/client.ts";

/** Longest time one batch may take, its wait for another program's transaction included. */
const TIMEOUT_MS = 300_000;

/**
 * Runs writes in one transaction: all of them hold, or none.
 *
 * @throws DatabaseError where the user can put it right (disk full, read-only, locked too long); else what was thrown
 */
export async function inTransaction<T>(
  database: Database,
  run: (client: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  try {
    return await database.client.$transaction(run, { maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS });
  } catch (error) {
    throw toDatabaseError(error, database.path) ?? error;
  }
}
