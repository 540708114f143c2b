import type { DatabaseClient } from "../client.ts";
import { type ColumnValue, engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";

export type { ColumnValue } from "../engine/engine.ts";

/** Rows of one table, waiting to be written by one statement. */
export interface RowBatch {
  table: string;
  columns: readonly string[];
  rows: (readonly ColumnValue[])[];
}

/** Keeps the text of one statement's parameter well below the 1,000,000,000 bytes SQLite takes. */
const ROWS_A_STATEMENT = 50_000;

/** Writes all rows with one `INSERT … SELECT … FROM` one parameter a table and 50,000 rows. */
export async function bulkInsert(client: DatabaseClient, { table, columns, rows }: RowBatch): Promise<void> {
  const engine = engineOf(client);
  const names = Prisma.raw(columns.map((column) => `"${column}"`).join(", "));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const part = engine.rows(table, columns, rows.slice(start, start + ROWS_A_STATEMENT));
    await client.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) SELECT ${names} FROM ${part} AS r`;
  }
}

/** Sets columns of the rows whose `id` stands first in each row. */
export async function bulkUpdate(client: DatabaseClient, { table, columns, rows }: RowBatch): Promise<void> {
  if (rows.length === 0) return;
  const values = Prisma.raw(columns.map((column) => `"${column}" = r."${column}"`).join(", "));
  const part = engineOf(client).rows(table, ["id", ...columns], rows);
  const name = Prisma.raw(`"${table}"`);
  await client.$executeRaw`UPDATE ${name} SET ${values} FROM ${part} AS r WHERE ${name}."id" = r."id"`;
}
