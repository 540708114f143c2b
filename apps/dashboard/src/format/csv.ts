export type Cell = string | number | boolean | null;

/** Marks UTF-8 for spreadsheet programs. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Comma-separated rows after RFC 4180, with a byte order mark. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
