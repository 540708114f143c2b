import { type Connection, connect } from "./engine/connection.ts";
import { setEngine } from "./engine/engine.ts";
import { postgresqlAdapter } from "./engine/postgresql-adapter.ts";
import { postgresqlEngine } from "./engine/postgresql-engine.ts";
import { fileUrl, SqliteAdapter } from "./engine/sqlite-adapter.ts";
import { sqliteEngine } from "./engine/sqlite-engine.ts";
import { toDatabaseError } from "./error.ts";
import { PrismaClient } from "./generated/sqlite/client.ts";
import { type DatabaseLocation, locateDatabase, nameOf } from "./location.ts";
import { type MigrationState, migrate, readMigrationState } from "./migrations/migrate.ts";
import { readMigrations } from "./migrations/migration-files.ts";

/** One open database; the same connection, or pool of connections, for all who hold it. */
export interface Database {
  /** The client of either engine: both are made from one template. */
  readonly client: PrismaClient;
  readonly location: DatabaseLocation;
  /** What messages call it: the path of the file, or the URL without its password. */
  readonly name: string;
  /** URL to open the same database again, as from a worker thread. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Opens the database, makes an SQLite file where it is missing, and applies missing migrations.
 *
 * @param options.url `file:…` or `postgresql://…`; default DATABASE_URL, else `data/huiyao.db` below the repository's root
 * @throws DatabaseError when it cannot be opened, is not ours, or is newer than the program
 */
export async function openDatabase(options: { url?: string } = {}): Promise<Database> {
  const location = locateDatabase(options.url);
  await withConnection(location, (connection) =>
    migrate(connection, readMigrations(location.engine), nameOf(location)),
  );
  const client = await openClient(location);
  setEngine(client, location.engine === "sqlite" ? sqliteEngine : postgresqlEngine);
  return {
    client,
    location,
    name: nameOf(location),
    url: location.engine === "sqlite" ? fileUrl(location.path) : location.url,
    close: () => client.$disconnect(),
  };
}

/** Which migrations a database has and lacks; changes nothing. */
export async function readDatabaseState(options: { url?: string } = {}): Promise<MigrationState & { name: string }> {
  const location = locateDatabase(options.url);
  const name = nameOf(location);
  const state = await withConnection(location, (connection) =>
    readMigrationState(connection, readMigrations(location.engine), name),
  );
  return { ...state, name };
}

async function openClient(location: DatabaseLocation): Promise<PrismaClient> {
  if (location.engine === "sqlite") return new PrismaClient({ adapter: new SqliteAdapter(location.path) });
  const postgresql = await import("./generated/postgresql/client.ts");
  const client: unknown = new postgresql.PrismaClient({ adapter: postgresqlAdapter(location.url) });
  // Made from the same template: what SQLite's client takes and gives, this one does.
  return client as PrismaClient;
}

async function withConnection<T>(location: DatabaseLocation, use: (connection: Connection) => Promise<T>): Promise<T> {
  let connection: Connection | undefined;
  try {
    connection = await connect(location);
    return await use(connection);
  } catch (error) {
    throw toDatabaseError(error, location.engine, nameOf(location)) ?? error;
  } finally {
    await connection?.close();
  }
}
