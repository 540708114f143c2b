import type { DatabaseClient } from "../database.ts";

/** What a column can be given; an array or object becomes its JSON. */
export type ColumnValue = string | number | boolean | null | readonly unknown[] | object;

/** Rows of one table, waiting to be written by one statement. */
export interface RowBatch {
  table: string;
  columns: readonly string[];
  rows: (readonly ColumnValue[])[];
}

/** Keeps the text of one statement's parameter well below the 1,000,000,000 bytes SQLite takes. */
const ROWS_A_STATEMENT = 50_000;

/** Writes all rows with one `INSERT … SELECT … FROM json_each(?)` a table and 50,000 rows. */
export async function bulkInsert(client: DatabaseClient, { table, columns, rows }: RowBatch): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const values = columns.map((_, index) => `json_extract(value, '$[${index}]')`).join(", ");
  const sql = `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`;
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await client.$executeRawUnsafe(sql, JSON.stringify(rows.slice(start, start + ROWS_A_STATEMENT)));
  }
}
