import type { DatabaseClient } from "../database.ts";

/** Hands out row numbers that no row of the table has or ever had. Valid inside the transaction it was read in. */
export interface RowIds {
  next(table: string): number;
}

/** Reads where each table's numbers have got to. */
export async function readRowIds(client: DatabaseClient): Promise<RowIds> {
  const rows = await client.$queryRawUnsafe<{ name: string; seq: number | bigint }[]>(
    "SELECT name, seq FROM sqlite_sequence",
  );
  const last = new Map(rows.map(({ name, seq }) => [name, Number(seq)]));
  return {
    next(table) {
      const id = (last.get(table) ?? 0) + 1;
      last.set(table, id);
      return id;
    },
  };
}
