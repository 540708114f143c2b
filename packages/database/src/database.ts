import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileUrl, SqliteAdapter } from "./engine/sqlite-adapter.ts";
import { toDatabaseError } from "./error.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { locateDatabase } from "./location.ts";
import { type MigrationState, migrate, readMigrationState } from "./migrations/migrate.ts";
import { readMigrations } from "./migrations/migration-files.ts";

/** One open database; the same connection for all who hold it. */
export interface Database {
  readonly client: PrismaClient;
  /** Absolute path of the SQLite file. */
  readonly path: string;
  /** URL to open the same file again, as from a worker thread. */
  readonly url: string;
  close(): Promise<void>;
}

/** What a question or a write gets: the client, or a transaction of it. */
export type DatabaseClient = PrismaClient | Prisma.TransactionClient;

/**
 * Opens the database, makes it where it is missing, and applies missing migrations.
 *
 * @param options.url `file:…`; default DATABASE_URL, else `data/huiyao.db` below the repository's root
 * @throws DatabaseError when it cannot be opened, is not ours, or is newer than the program
 */
export async function openDatabase(options: { url?: string } = {}): Promise<Database> {
  const path = locateDatabase(options.url);
  await withRunner(path, (runner) => migrate(runner, readMigrations("sqlite"), path));
  const client = new PrismaClient({ adapter: new SqliteAdapter(path) });
  return { client, path, url: fileUrl(path), close: () => client.$disconnect() };
}

/** Which migrations a database has and lacks; changes nothing. */
export async function readDatabaseState(options: { url?: string } = {}): Promise<MigrationState & { path: string }> {
  const path = locateDatabase(options.url);
  const state = await withRunner(path, (runner) => readMigrationState(runner, readMigrations("sqlite"), path));
  return { ...state, path };
}

type Connection = Awaited<ReturnType<SqliteAdapter["connect"]>>;

async function withRunner<T>(path: string, use: (connection: Connection) => Promise<T>): Promise<T> {
  let connection: Connection | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    connection = await new SqliteAdapter(path).connect();
    return await use(connection);
  } catch (error) {
    throw toDatabaseError(error, path) ?? error;
  } finally {
    await connection?.dispose();
  }
}
