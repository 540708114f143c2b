import { connect } from "../engine/connection.ts";
import { locateDatabase } from "../location.ts";
import { testEngine } from "./temporary-database.ts";

/** Every table with its columns in their order. */
export async function columnsOf(url: string): Promise<Record<string, string[]>> {
  const connection = await connect(locateDatabase(url));
  const rows = await connection.query(
    testEngine === "sqlite"
      ? `SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid`
      : `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() ORDER BY 1, ordinal_position`,
  );
  await connection.close();
  const tables: Record<string, string[]> = {};
  for (const [table = "", column = ""] of rows) {
    tables[table] ??= [];
    tables[table].push(column);
  }
  return tables;
}
