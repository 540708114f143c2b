import type { Connection } from "../engine/connection.ts";
import type { EngineName } from "../engine/engine-name.ts";
import { DatabaseError } from "../error.ts";
import type { Migration } from "./migration-files.ts";

export interface MigrationState {
  applied: string[];
  pending: string[];
}

/**
 * Compares a database with the program's migrations.
 *
 * @throws DatabaseError `foreign` when its tables are not ours, `newer` when it has migrations unknown here,
 * `changed-migration` when one that was applied has another content now.
 */
export async function readMigrationState(
  connection: Connection,
  migrations: readonly Migration[],
  path: string,
): Promise<MigrationState> {
  const tables = (await connection.query(ownTables[connection.engine])).flat();
  if (!tables.includes("_prisma_migrations")) {
    if (tables.length > 0) throw new DatabaseError("foreign", { path });
    return { applied: [], pending: migrations.map(({ name }) => name) };
  }
  const rows = await connection.query(
    'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name',
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const last = migrations.at(-1)?.name ?? "";
  for (const [name = "", checksum = ""] of rows) {
    const migration = known.get(name);
    if (migration === undefined) {
      const isNewer = /^\d{4}_/.test(name) && name > last;
      throw new DatabaseError(isNewer ? "newer" : "foreign", { path, migration: name });
    }
    if (migration.checksum !== checksum) throw new DatabaseError("changed-migration", { path, migration: name });
  }
  const applied = rows.map(([name = ""]) => name);
  return { applied, pending: migrations.map(({ name }) => name).filter((name) => !applied.includes(name)) };
}

/**
 * Applies what is missing, each migration in a transaction of its own together with its entry in Prisma's table. The
 * transaction is the lock: whoever comes second finds the entry and leaves the migration alone.
 */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[],
  path: string,
): Promise<string[]> {
  const done: string[] = [];
  for (const migration of migrations) {
    const { pending } = await readMigrationState(connection, migrations, path);
    if (!pending.includes(migration.name)) continue;
    try {
      await connection.run(scripts[connection.engine](migration));
      done.push(migration.name);
    } catch (error) {
      const state = await readMigrationState(connection, migrations, path);
      if (state.pending.includes(migration.name)) throw error;
    }
  }
  return done;
}

/** Tables of the database that belong to a program, not to the engine or an extension of it. */
const ownTables: Readonly<Record<EngineName, string>> = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  postgresql: `SELECT c.relname FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`,
};

/** Any number that no other program takes as its lock on the same database. */
const MIGRATION_LOCK = 2_971_215_073;

/** A migration with its entry. The entry comes first: its primary key stops a second program before it touches anything. */
const scripts: Readonly<Record<EngineName, (migration: Migration) => string>> = {
  sqlite: ({ name, checksum, sql }) => `PRAGMA journal_mode = WAL;
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL,
    "checksum" TEXT NOT NULL,
    "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL,
    "logs" TEXT,
    "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
);
INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
VALUES ('${name}', '${checksum}', '${name}', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 1);
${sql}
COMMIT;
`,
  // Statements sent together are one transaction, which PostgreSQL takes back whole when one of them fails.
  postgresql: ({ name, checksum, sql }) => `SELECT pg_advisory_xact_lock(${MIGRATION_LOCK});
CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
VALUES ('${name}', '${checksum}', '${name}', now(), 1);
${sql}`,
};
