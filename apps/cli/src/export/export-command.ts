import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { openDatabase } from "@huiyao/database";
import { writeCsv } from "@huiyao/themes";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import { reasonOf } from "../json-file.ts";
import { readMonth } from "../read-month.ts";
import { Output } from "../terminal/output.ts";
import type { ExportCommandOptions, ExportFormat, ExportTable } from "./export-options.ts";
import { type Cell, type Period, type Row, TABLES } from "./tables.ts";

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** `huiyao export` */
export async function exportCommand(
  table: ExportTable,
  options: ExportCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const period: Period = {
    ...readMonth("from", options.from, context),
    ...readMonth("to", options.to, context),
  };
  const database = await openDatabase();
  try {
    const rows = TABLES[table](database, period);
    const format = options.format ?? "csv";
    if (options.output === undefined) await writeRows(rows, format, context.out, context.signal);
    else await writeFile(options.output, rows, format, context);
    return context.signal.aborted ? 130 : 0;
  } finally {
    await database.close();
  }
}

async function writeFile(path: string, rows: AsyncIterable<Row>, format: ExportFormat, { words, signal }: Context) {
  const stream = createWriteStream(path);
  try {
    await once(stream, "open");
    await writeRows(rows, format, new Output(stream), signal);
    stream.end();
    await once(stream, "finish");
  } catch (error) {
    stream.destroy();
    throw new UsageError(words.notWritable(path, reasonOf(error)));
  }
}

async function writeRows(
  rows: AsyncIterable<Row>,
  format: ExportFormat,
  out: Output,
  signal: AbortSignal,
): Promise<void> {
  let count = 0;
  for await (const row of rows) {
    if (signal.aborted) break;
    const isFirst = count++ === 0;
    if (format === "ndjson") {
      await out.write(`${JSON.stringify(row)}\n`);
    } else if (format === "json") {
      await out.write(`${isFirst ? "[\n" : ",\n"}${JSON.stringify(row)}`);
    } else {
      const head = isFirst ? BYTE_ORDER_MARK + writeCsv([Object.keys(row)]) : "";
      await out.write(head + writeCsv([Object.values(row).map(csvCell)]));
    }
  }
  if (format === "json") await out.write(count === 0 ? "[]\n" : "\n]\n");
}

/** A cell that starts like a formula is kept from being one by a leading apostrophe. */
function csvCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "object" ? cell.join("|") : String(cell);
  return typeof cell !== "number" && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
