import {
  backupDatabase,
  countUnsettledTexts,
  type Database,
  readDatabaseState,
  readStatus,
  vacuumDatabase,
  verifyDatabase,
} from "@huiyao/database";
import { closeInterruptedRuns, importSample, removeSample } from "@huiyao/pipeline";
import type { Context, ExitCode } from "../context.ts";
import { withDatabase, withStored } from "../with-database.ts";

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

export const dbStatus = ({ out, words }: Context): Promise<ExitCode> =>
  withStored({ words }, async (database) => {
    const { name, bytes, texts, articles, meetings, persons, phrases, findings } = await readStatus(database);
    await out.write(`${name}  ${megabytes(bytes)}\n`);
    await out.write(`${words.db.status({ texts, articles, meetings, persons, phrases, findings })}\n`);
    await closeInterruptedRuns(database);
    const last = await database.client.importRun.findFirst({ orderBy: { id: "desc" } });
    if (last !== null) await out.write(`${words.db.lastImport(last)}\n`);
    await writeUnsettled(database, { out, words });
    return 0;
  });

export const dbVerify = ({ out, words }: Context): Promise<ExitCode> =>
  withStored({ words }, async (database) => {
    const problems = await verifyDatabase(database);
    for (const { kind, where, what } of problems) await out.write(`${kind}  ${where}  ${what}\n`);
    await out.write(`${problems.length === 0 ? words.db.sound : words.db.problems(problems.length)}\n`);
    await writeUnsettled(database, { out, words });
    return problems.length === 0 ? 0 : 1;
  });

/** What is no damage, but has to be known by who reads the numbers. */
async function writeUnsettled(database: Database, { out, words }: Pick<Context, "out" | "words">): Promise<void> {
  const texts = await countUnsettledTexts(database);
  if (texts > 0) await out.write(`${words.db.unsettled(texts)}\n`);
}

export const dbBackup = (file: string, { out, words }: Context): Promise<ExitCode> =>
  withStored({ words }, async (database) => {
    const { path, bytes } = await backupDatabase(database, file);
    await out.write(`${words.db.backedUp(path, megabytes(bytes))}\n`);
    return 0;
  });

export async function dbMigrate({ out, words }: Context): Promise<ExitCode> {
  const { name, applied, pending } = await readDatabaseState();
  return withDatabase(async () => {
    await out.write(`${name}\n`);
    for (const migration of pending) await out.write(`${migration}\n`);
    await out.write(`${words.db.migrated(pending.length, applied.length + pending.length)}\n`);
    return 0;
  });
}

export const dbVacuum = ({ out, words }: Context): Promise<ExitCode> =>
  withStored({ words }, async (database) => {
    const { before, after } = await vacuumDatabase(database);
    await out.write(`${words.db.vacuumed(megabytes(before), megabytes(after))}\n`);
    return 0;
  });

export const dbImportSample = ({ out, words, signal }: Context): Promise<ExitCode> =>
  withDatabase(async (database) => {
    const summary = await importSample(database, { signal });
    await out.write(`${words.import.summary(summary.inserted, summary.updated, summary.unchanged, summary.failed)}\n`);
    return summary.finished ? 0 : 130;
  });

export const dbRemoveSample = ({ out, words }: Context): Promise<ExitCode> =>
  withStored({ words }, async (database) => {
    const { removed } = await removeSample(database);
    await out.write(`${words.db.sampleRemoved(removed)}\n`);
    return 0;
  });
