import { fileSize } from "./file-size.ts";
import type { Upkeep, VerifyProblem } from "./upkeep.ts";

export const sqliteUpkeep: Upkeep = {
  size: ({ name }) => Promise.resolve(fileSize(name) + fileSize(`${name}-wal`)),

  async vacuum({ client }) {
    await client.$executeRaw`VACUUM`;
    await client.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
    await client.$executeRaw`PRAGMA optimize`;
  },

  async backup({ client }, path) {
    await client.$executeRaw`VACUUM INTO ${path}`;
  },

  async damage({ client }) {
    const problems: VerifyProblem[] = [];
    const pages = await client.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`;
    for (const { integrity_check: what } of pages) {
      if (what !== "ok") problems.push({ kind: "file", where: "integrity_check", what });
    }
    const references = await client.$queryRaw<
      { table: string; parent: string; rowid: number }[]
    >`PRAGMA foreign_key_check`;
    for (const { table, parent, rowid } of references) {
      problems.push({ kind: "reference", where: table, what: `row ${rowid} points to a missing ${parent}` });
    }
    return problems;
  },
};
