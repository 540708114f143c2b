import type { ExportRow } from "@huiyao/database/exports";

/** One object a line. */
export async function* ndjsonParts(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** One array of objects. */
export async function* jsonParts(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  let count = 0;
  for await (const row of rows) yield `${count++ === 0 ? "[\n" : ",\n"}${JSON.stringify(row)}`;
  yield count === 0 ? "[]\n" : "\n]\n";
}
