import type { ColumnType, ExportRow } from "@huiyao/database/exports";
import { csvParts } from "./csv.ts";
import { jsonParts, ndjsonParts } from "./json.ts";
import { parquetParts } from "./parquet.ts";

export const EXPORT_FORMATS = ["csv", "json", "ndjson", "parquet"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
};

export interface EncodeOptions {
  format: ExportFormat;
  /** CSV begins with a byte order mark, by which spreadsheet programs know UTF-8. */
  bom?: boolean;
}

/** Text is handed on in pieces of about this many characters. */
const PART_CHARACTERS = 65_536;

/** The bytes of a file that holds some rows, made while the rows come: memory does not grow with their number. */
export async function* encodeRows(
  columns: Readonly<Record<string, ColumnType>>,
  rows: AsyncIterable<ExportRow>,
  { format, bom = false }: EncodeOptions,
): AsyncGenerator<Uint8Array> {
  switch (format) {
    case "csv":
      return yield* encoded(csvParts(Object.keys(columns), rows, { bom }));
    case "json":
      return yield* encoded(jsonParts(rows));
    case "ndjson":
      return yield* encoded(ndjsonParts(rows));
    case "parquet":
      return yield* parquetParts(columns, rows);
  }
}

async function* encoded(parts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = "";
  for await (const part of parts) {
    waiting += part;
    if (waiting.length < PART_CHARACTERS) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting !== "") yield encoder.encode(waiting);
}
