import type { Database } from "../database.ts";
import { engineOf, setEngine } from "../engine/engine.ts";
import { isRepeatable } from "../engine/postgresql-errors.ts";
import { causesOf, toDatabaseError } from "../error.ts";
import type { Prisma } from "../generated/sqlite/client.ts";

/** Longest time one batch may take, its wait for another program's transaction included. */
const TIMEOUT_MS = 300_000;

/** How often a transaction is run that other writers made fail. */
const ATTEMPTS = 5;

/**
 * Runs writes in one transaction: all of them hold, or none. Where another writer of PostgreSQL came first with the same row,
 * it is run again from its start and finds that row; so `run` may change nothing but the database and what it returns.
 *
 * @throws DatabaseError where the user can put it right (disk full, read-only, locked too long); else what was thrown
 */
export async function inTransaction<T>(
  database: Database,
  run: (client: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  const { client, name } = database;
  const engine = engineOf(client);
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.$transaction(
        (transaction) => {
          setEngine(transaction, engine);
          return run(transaction);
        },
        { maxWait: TIMEOUT_MS, timeout: TIMEOUT_MS },
      );
    } catch (error) {
      const isAgain = engine.name === "postgresql" && attempt < ATTEMPTS && [...causesOf(error)].some(isRepeatable);
      if (!isAgain) throw toDatabaseError(error, engine.name, name) ?? error;
    }
  }
}
