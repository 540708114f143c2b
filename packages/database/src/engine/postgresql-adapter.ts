import { PrismaPg } from "@prisma/adapter-pg";

/** How long to wait for a connection, and for another writer's lock. */
const CONNECT_TIMEOUT_MS = 10_000;
const LOCK_TIMEOUT_MS = 30_000;

/** What a statement may sort, group and gather in memory: a search that a million stories answer, with the places of all of them. */
const WORK_MEMORY = "64MB";

export interface PostgresqlAdapterOptions {
  /** Most connections at a time. */
  connections?: number;
}

/**
 * Prisma's adapter over a pool of connections to PostgreSQL. Compiling statements to machine code (`jit`) takes longer than
 * any statement here. A connection that breaks while nobody uses it is replaced by the pool, so that nothing is to be done.
 */
export function postgresqlAdapter(url: string, { connections = 10 }: PostgresqlAdapterOptions = {}): PrismaPg {
  return new PrismaPg({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    application_name: "huiyao",
    options: `-c jit=off -c work_mem=${WORK_MEMORY}`,
  });
}
