import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Database } from "../database.ts";
import { DatabaseError, toDatabaseError } from "../error.ts";

export interface DatabaseStatus {
  path: string;
  /** Size of the file and its log. */
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
export async function readStatus({ client, path }: Database): Promise<DatabaseStatus> {
  const applied = await client.$queryRawUnsafe<{ migration_name: string }[]>(
    'SELECT "migration_name" FROM "_prisma_migrations" ORDER BY "migration_name"',
  );
  const lastImport = await client.importRun.findFirst({
    orderBy: { id: "desc" },
    select: { startedAt: true, status: true },
  });
  return {
    path,
    bytes: fileSize(path) + fileSize(`${path}-wal`),
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
export async function vacuumDatabase({ client, path }: Database): Promise<{ before: number; after: number }> {
  const before = fileSize(path) + fileSize(`${path}-wal`);
  try {
    await client.$executeRawUnsafe("VACUUM");
    await client.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
    await client.$executeRawUnsafe("PRAGMA optimize");
  } catch (error) {
    throw toDatabaseError(error, path) ?? error;
  }
  return { before, after: fileSize(path) + fileSize(`${path}-wal`) };
}

export interface BackupResult {
  path: string;
  bytes: number;
}

/**
 * Writes a whole, compact copy of the database to a new file; imports may go on meanwhile.
 *
 * @throws DatabaseError `backup-exists` when the file is there, `cannot-open` when it cannot be written
 */
export async function backupDatabase({ client }: Database, file: string): Promise<BackupResult> {
  const path = resolve(file);
  if (existsSync(path)) throw new DatabaseError("backup-exists", { path });
  try {
    await client.$executeRawUnsafe("VACUUM INTO ?", path);
  } catch (error) {
    throw toDatabaseError(error, path) ?? error;
  }
  return { path, bytes: fileSize(path) };
}

function fileSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
