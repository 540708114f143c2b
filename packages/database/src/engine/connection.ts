import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseError } from "../error.ts";
import type { DatabaseLocation } from "../location.ts";
import type { EngineName } from "./engine-name.ts";
import { postgresqlAdapter } from "./postgresql-adapter.ts";
import { SqliteAdapter } from "./sqlite-adapter.ts";

/** One connection below Prisma, for what runs before its client: migrations. */
export interface Connection {
  readonly engine: EngineName;
  /** Rows as lists of their columns' values as text. */
  query(sql: string): Promise<string[][]>;
  /** Runs statements as they are, without parameters. */
  run(script: string): Promise<void>;
  close(): Promise<void>;
}

export function connect(location: DatabaseLocation): Promise<Connection> {
  return location.engine === "sqlite" ? connectToFile(location.path) : connectToServer(location.url);
}

async function connectToFile(path: string): Promise<Connection> {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new DatabaseError("cannot-open", { path }, error);
  }
  const adapter = await new SqliteAdapter(path).connect();
  return {
    engine: "sqlite",
    query: async (sql) => textRows((await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows),
    run: (script) => adapter.executeScript(script),
    close: () => adapter.dispose(),
  };
}

async function connectToServer(url: string): Promise<Connection> {
  const adapter = await postgresqlAdapter(url, { connections: 1 }).connect();
  return {
    engine: "postgresql",
    query: async (sql) => textRows((await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows),
    // Not the adapter's own executeScript: it cuts scripts at every semicolon, those inside functions included.
    run: async (script) => void (await adapter.underlyingDriver().query(script)),
    close: () => adapter.dispose(),
  };
}

function textRows(rows: readonly (readonly unknown[])[]): string[][] {
  return rows.map((row) => row.map(String));
}
