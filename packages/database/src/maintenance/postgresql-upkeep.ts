import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { environmentWith } from "../environment.ts";
import { DatabaseError } from "../error.ts";
import type { Upkeep } from "./upkeep.ts";

export const postgresqlUpkeep: Upkeep = {
  async size({ client }) {
    const [row] = await client.$queryRaw<{ bytes: bigint }[]>`
      SELECT pg_database_size(current_database()) AS "bytes"`;
    return Number(row?.bytes ?? 0);
  },

  /** Without FULL, which would lock every table for as long as it takes to write it anew. */
  async vacuum({ client }) {
    await client.$executeRaw`VACUUM (ANALYZE)`;
  },

  async backup({ url }, path) {
    const password = decodeURIComponent(new URL(url).password);
    const plain = new URL(url);
    plain.password = "";
    const format = path.endsWith(".sql") ? "plain" : "custom";
    const child = spawn("pg_dump", [`--format=${format}`, `--file=${path}`, `--dbname=${plain}`], {
      stdio: ["ignore", "ignore", "pipe"],
      env: environmentWith(password === "" ? {} : { PGPASSWORD: password }),
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    try {
      const [said, code] = await Promise.all([text(child.stderr), ended]);
      if (code !== 0) throw new DatabaseError("backup-failed", { path, reason: said.trim() });
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") {
        throw new DatabaseError("no-pg-dump", {}, error);
      }
      throw error;
    }
  },

  /** References are kept by the server, unless one was taken out; what it knows to be damaged, it says. */
  async damage({ client }) {
    const indexes = await client.$queryRaw<{ where: string }[]>`
      SELECT c.relname AS "where" FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      WHERE c.relnamespace = current_schema()::regnamespace AND NOT i.indisvalid ORDER BY 1`;
    const references = await client.$queryRaw<{ where: string; what: string }[]>`
      SELECT c.conrelid::regclass::text AS "where", c.conname AS "what" FROM pg_constraint c
      WHERE c.connamespace = current_schema()::regnamespace AND c.contype = 'f' AND NOT c.convalidated ORDER BY 1, 2`;
    const [checksums] = await client.$queryRaw<{ failures: number | null }[]>`
      SELECT CAST(checksum_failures AS INTEGER) AS "failures" FROM pg_stat_database WHERE datname = current_database()`;
    const failures = checksums?.failures ?? 0;
    return [
      ...indexes.map(({ where }) => ({ kind: "file" as const, where, what: "the index is not valid: REINDEX it" })),
      ...(failures > 0
        ? [{ kind: "file" as const, where: "checksums", what: `${failures} pages with a wrong checksum` }]
        : []),
      ...references.map(({ where, what }) => ({
        kind: "reference" as const,
        where,
        what: `${what} has not been checked`,
      })),
    ];
  },
};
