import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, locateDatabase, openDatabase } from "@huiyao/database";

/**
 * The database a dry run compares with. Where there is no file yet, an empty one stands in for it and is deleted when it is
 * closed, so that nothing is left behind.
 */
export async function openForDryRun(): Promise<Database> {
  const location = locateDatabase();
  if (location.engine === "postgresql" || existsSync(location.path)) return openDatabase();
  const folder = mkdtempSync(join(tmpdir(), "huiyao-dry-run-"));
  const database = await openDatabase({ url: `file:${join(folder, "empty.db")}` });
  return {
    ...database,
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
