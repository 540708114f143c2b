import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EngineName } from "../engine/engine-name.ts";
import { DatabaseError } from "../error.ts";
import { findRepositoryRoot } from "../repository-root.ts";

export interface Migration {
  /** Name of its folder, `NNNN_what`; names sort in the order of application. */
  name: string;
  sql: string;
  /** SHA-256 of the file with line feeds only, in hex. */
  checksum: string;
}

/**
 * The migrations of one engine, in order, from `prisma/migrations` of the repository.
 *
 * @throws DatabaseError `missing-migrations`
 */
export function readMigrations(engine: EngineName, root: string = findRepositoryRoot() ?? process.cwd()): Migration[] {
  const folder = join(root, "prisma", "migrations", engine);
  if (!existsSync(folder)) throw new DatabaseError("missing-migrations", { path: folder });
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d{4}_/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
