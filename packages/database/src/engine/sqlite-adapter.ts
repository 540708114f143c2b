import { setImmediate as nextTurn } from "node:timers/promises";
import { PrismaLibSql } from "@prisma/adapter-libsql";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

/** How long a writer waits for another program's transaction. */
const BUSY_TIMEOUT_MS = 30_000;

/** How long statements may follow each other before whatever else the thread has to do gets its turn. */
const LONGEST_TURN_MS = 20;

/** What holds for a connection; what holds for the file (WAL) is set before its first migration. */
const pragmas = `
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -32768;
PRAGMA wal_autocheckpoint = 8000;
`;

/** Prisma's adapter over one SQLite file and one connection, set up for one writer beside many readers. */
export class SqliteAdapter extends PrismaLibSql {
  constructor(path: string) {
    super({ url: fileUrl(path), timeout: BUSY_TIMEOUT_MS });
  }

  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    return keepConnection(super.createClient(config));
  }

  override async connect(): ReturnType<PrismaLibSql["connect"]> {
    const adapter = await super.connect();
    await adapter.executeScript(pragmas);
    return adapter;
  }
}

/** `file:` URL of an absolute path, with what would end the path of a URL or start an escape encoded. */
export function fileUrl(path: string): string {
  const slashed = path.replaceAll("\\", "/").replace(/[%?#]/g, encodeURIComponent);
  return `file:${slashed.startsWith("/") ? slashed : `/${slashed}`}`;
}

/**
 * A statement of libSQL runs at once, in the calling thread, so that a long row of them would keep everything else from its turn: the
 * pages of a server, timers, and the freeing of what finished statements hold. Not within a transaction, as another connection of
 * the same thread would wait for its end and keep the thread from coming to it.
 */
function takingTurns(client: Client): Transaction["execute"] {
  let began = performance.now();
  return async (statement) => {
    if (performance.now() - began > LONGEST_TURN_MS) {
      await nextTurn();
      began = performance.now();
    }
    return client.execute(statement);
  };
}

/**
 * libSQL's own transactions leave their connection behind and open the next one without its pragmas. Prisma's adapter lets
 * nothing else run while a transaction is open, so one connection is enough. Transactions start as writers: one that reads
 * first and writes later would fail at once, not wait, when another program wrote in between.
 */
function keepConnection(client: Client): Client {
  const execute = takingTurns(client);
  return {
    protocol: client.protocol,
    get closed() {
      return client.closed;
    },
    execute,
    batch: client.batch.bind(client),
    migrate: client.migrate.bind(client),
    executeMultiple: client.executeMultiple.bind(client),
    sync: client.sync.bind(client),
    reconnect: client.reconnect.bind(client),
    close: client.close.bind(client),
    async transaction() {
      await execute("BEGIN IMMEDIATE");
      return openTransaction(client);
    },
  };
}

function openTransaction(client: Client): Transaction {
  let closed = false;
  const end = async (statement: "COMMIT" | "ROLLBACK") => {
    closed = true;
    await client.execute(statement);
  };
  return {
    get closed() {
      return closed;
    },
    execute: client.execute.bind(client),
    async batch(statements) {
      const results = [];
      for (const statement of statements) results.push(await client.execute(statement));
      return results;
    },
    executeMultiple: client.executeMultiple.bind(client),
    commit: () => end("COMMIT"),
    rollback: () => end("ROLLBACK"),
    close() {
      if (!closed) void end("ROLLBACK");
    },
  };
}
