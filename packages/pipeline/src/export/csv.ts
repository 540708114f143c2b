import type { Cell, ExportRow } from "@huiyao/database/exports";
import { writeCsv } from "@huiyao/themes";

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Comma-separated rows after RFC 4180 below a row of names; a list is one cell, parted by `|`. */
export async function* csvParts(
  columns: readonly string[],
  rows: AsyncIterable<ExportRow>,
  { bom }: { bom: boolean },
): AsyncGenerator<string> {
  yield (bom ? BYTE_ORDER_MARK : "") + writeCsv([columns]);
  for await (const row of rows) yield writeCsv([columns.map((column) => csvCell(row[column] ?? null))]);
}

/** A text that a spreadsheet would run as a formula (`=1+1`) gets an apostrophe before it. */
function csvCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "object" ? cell.join("|") : String(cell);
  return typeof cell !== "number" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
