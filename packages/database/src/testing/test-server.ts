import { createHash, randomUUID } from "node:crypto";
import { openDatabase } from "../database.ts";
import { type Connection, connect } from "../engine/connection.ts";
import { readTestServer } from "../environment.ts";
import { readMigrations } from "../migrations/migration-files.ts";

/** Any number: one test process at a time makes the database that the others are copies of. */
const TEMPLATE_LOCK = 1_134_903_170;

/** A database on the server for tests: empty, or a copy of one that was migrated once. */
export async function makeServerDatabase({
  isMigrated,
}: {
  isMigrated: boolean;
}): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `huiyao_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(async (server) => {
    await server.run(`SELECT pg_advisory_lock(${TEMPLATE_LOCK})`);
    const template = isMigrated ? await migratedTemplate(server) : "template0";
    await server.run(`CREATE DATABASE "${name}" ENCODING 'UTF8' TEMPLATE "${template}"`);
  });
  return {
    url: urlOf(name),
    drop: () => onServer((server) => server.run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)),
  };
}

/** The name of the database that has all migrations; it is made under a passing name first, so that a half one is never used. */
async function migratedTemplate(server: Connection): Promise<string> {
  const migrations = readMigrations("postgresql").map(({ checksum }) => checksum);
  const hash = createHash("sha256").update(migrations.join()).digest("hex").slice(0, 16);
  const template = `huiyao_test_template_${hash}`;
  const [found] = await server.query(`SELECT datname FROM pg_database WHERE datname = '${template}'`);
  if (found !== undefined) return template;
  const passing = `${template}_new`;
  await server.run(`DROP DATABASE IF EXISTS "${passing}" WITH (FORCE)`);
  await server.run(`CREATE DATABASE "${passing}" ENCODING 'UTF8' TEMPLATE template0`);
  await (await openDatabase({ url: urlOf(passing) })).close();
  await server.run(`ALTER DATABASE "${passing}" RENAME TO "${template}"`);
  return template;
}

function urlOf(database: string): string {
  const url = new URL(requireServer());
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer(use: (server: Connection) => Promise<void>): Promise<void> {
  const server = await connect({ engine: "postgresql", url: requireServer() });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

function requireServer(): string {
  const url = readTestServer();
  if (url === undefined) throw new Error("HUIYAO_TEST_POSTGRESQL_URL names no server for tests.");
  return url;
}
