import type { RecordView } from "../filters/record-view.ts";
import type { Reader } from "../questions/reader.ts";

/** What a column holds: `list` is a list of texts. Any cell may be null. */
export type ColumnType = "text" | "integer" | "decimal" | "flag" | "list";

export type Cell = string | number | boolean | null | readonly string[];

export type ExportRow = Readonly<Record<string, Cell>>;

/** What is asked of an export besides the rows. */
export interface ExportChoice<Order> {
  /** Language of sentences. */
  locale: "zh-CN" | "en";
  /** Null for the order in which rows were stored, the cheapest. */
  order: Order | null;
}

/** One table of the record as it is handed out: any number of rows, read as they are asked for. */
export interface ExportTable<Order = never> {
  /** Names and types of the columns, in their order; every row has them all. */
  columns: Readonly<Record<string, ColumnType>>;
  /** The words of a view that narrow it. */
  filters: readonly (keyof RecordView)[];
  rows(reader: Reader, view: RecordView, choice: ExportChoice<Order>): AsyncGenerator<ExportRow>;
}

export const PERIOD = ["from", "to", "undated"] as const satisfies (keyof RecordView)[];

/** What narrows a table of things that belong to a meeting. */
export const MEETING_FILTERS = [
  ...PERIOD,
  "type",
  "body",
  "outlet",
  "person",
  "role",
  "post",
  "unresolved",
  "theme",
  "copies",
  "run",
  "q",
] as const satisfies (keyof RecordView)[];
