import { DatabaseError } from "../error.ts";
import type { Migration } from "./migration-files.ts";

/** The part of Prisma's driver adapter that migrations need. */
export interface ScriptRunner {
  executeScript(script: string): Promise<void>;
  queryRaw(query: { sql: string; args: unknown[]; argTypes: never[] }): Promise<{ rows: unknown[][] }>;
}

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
  runner: ScriptRunner,
  migrations: readonly Migration[],
  path: string,
): Promise<MigrationState> {
  const tables = await column(
    runner,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  if (!tables.includes("_prisma_migrations")) {
    if (tables.length > 0) throw new DatabaseError("foreign", { path });
    return { applied: [], pending: migrations.map(({ name }) => name) };
  }
  const rows = await query(
    runner,
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
export async function migrate(runner: ScriptRunner, migrations: readonly Migration[], path: string): Promise<string[]> {
  const done: string[] = [];
  for (const migration of migrations) {
    const { pending } = await readMigrationState(runner, migrations, path);
    if (!pending.includes(migration.name)) continue;
    try {
      await runner.executeScript(migrationScript(migration));
      done.push(migration.name);
    } catch (error) {
      const state = await readMigrationState(runner, migrations, path);
      if (state.pending.includes(migration.name)) throw error;
    }
  }
  return done;
}

/** The entry comes first: its primary key stops a second program before it touches anything. */
function migrationScript({ name, checksum, sql }: Migration): string {
  return `PRAGMA journal_mode = WAL;
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
`;
}

async function query(runner: ScriptRunner, sql: string): Promise<string[][]> {
  const { rows } = await runner.queryRaw({ sql, args: [], argTypes: [] });
  return rows.map((row) => row.map(String));
}

async function column(runner: ScriptRunner, sql: string): Promise<string[]> {
  return (await query(runner, sql)).map(([value = ""]) => value);
}
