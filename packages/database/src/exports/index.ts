export type { Cell, ColumnType, ExportChoice, ExportRow, ExportTable } from "./table.ts";
export { tables } from "./tables.ts";
