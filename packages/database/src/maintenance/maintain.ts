import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, renameSync, rmSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import type { Database } from "../database.ts";
import { DatabaseError, toDatabaseError } from "../error.ts";
import { fileSize } from "./file-size.ts";
import { upkeepOf } from "./upkeep-of.ts";

export interface DatabaseStatus {
  /** Path of the file, or URL without password. */
  name: string;
  /** Size of the database on disk. */
  bytes: number;
  migrations: string[];
  texts: number;
  replacedTexts: number;
  articles: number;
  meetings: number;
  persons: number;
  phrases: number;
  findings: number;
  lastImport: { startedAt: Date; status: string } | null;
}

/** How large the database is and what it holds. */
export async function readStatus(database: Database): Promise<DatabaseStatus> {
  const { client, name } = database;
  const applied = await client.$queryRaw<{ migration_name: string }[]>`
    SELECT "migration_name" FROM "_prisma_migrations" ORDER BY "migration_name"`;
  const lastImport = await client.importRun.findFirst({
    orderBy: { id: "desc" },
    select: { startedAt: true, status: true },
  });
  return {
    name,
    bytes: await upkeepOf(database).size(database),
    migrations: applied.map(({ migration_name }) => migration_name),
    texts: await client.sourceText.count({ where: { replacedById: null } }),
    replacedTexts: await client.sourceText.count({ where: { replacedById: { not: null } } }),
    articles: await client.article.count(),
    meetings: await client.meeting.count(),
    persons: await client.person.count(),
    phrases: await client.phrase.count({ where: { isHidden: false, mentions: { some: {} } } }),
    findings: await client.finding.count(),
    lastImport,
  };
}

/** Gives free pages back to the disk. Returns the sizes before and after, in bytes. */
export async function vacuumDatabase(database: Database): Promise<{ before: number; after: number }> {
  const upkeep = upkeepOf(database);
  try {
    const before = await upkeep.size(database);
    await upkeep.vacuum(database);
    return { before, after: await upkeep.size(database) };
  } catch (error) {
    throw toDatabaseError(error, database.location.engine, database.name) ?? error;
  }
}

export interface BackupResult {
  path: string;
  bytes: number;
}

/**
 * Writes a whole copy of the database to a new file; imports may go on meanwhile. Of SQLite it is a database file, of
 * PostgreSQL what pg_dump writes: plain SQL where the name ends in `.sql`, else the form that pg_restore reads.
 *
 * It is written beside its place and moved there when it is whole, so that one that fails leaves nothing that looks like a backup.
 *
 * @throws DatabaseError `backup-exists` when the file is there, `backup-folder`, `disk-full` or `backup-failed` when it cannot be
 * written, `no-pg-dump`
 */
export async function backupDatabase(database: Database, file: string): Promise<BackupResult> {
  const path = resolve(file);
  if (existsSync(path)) throw new DatabaseError("backup-exists", { path });
  const folder = dirname(path);
  const beside = join(folder, `.huiyao-${randomUUID()}${extname(path)}`);
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new DatabaseError("backup-folder", { path: folder }, error);
  }
  try {
    await upkeepOf(database).backup(database, beside);
    renameSync(beside, path);
  } catch (error) {
    const known = toDatabaseError(error, database.location.engine, database.name);
    if (known?.code === "disk-full") throw new DatabaseError("disk-full", { path }, error);
    throw known ?? error;
  } finally {
    rmSync(beside, { force: true });
  }
  return { path, bytes: fileSize(path) };
}
