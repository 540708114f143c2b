import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { tables } from "@huiyao/database/exports";
import { encodeRows } from "@huiyao/pipeline/export";
import { findRule } from "@huiyao/validation";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import { reasonOf } from "../json-file.ts";
import { Output } from "../terminal/output.ts";
import { openStored } from "../with-database.ts";
import type { ExportCommandOptions, ExportTableName } from "./export-options.ts";
import { readView, uselessFilter } from "./read-view.ts";

/** `huiyao export` */
export async function exportCommand(
  name: ExportTableName,
  options: ExportCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, out, locale, signal } = context;
  const { format = "csv", bom = false, output } = options;
  const table = tables[name];
  const useless = uselessFilter(options, table.filters);
  if (useless !== undefined) {
    throw new UsageError(
      words.usage.uselessFilter(
        `--${useless}`,
        name,
        table.filters.map((filter) => `--${filter}`),
      ),
    );
  }
  if (bom && format !== "csv") throw new UsageError(words.usage.bomNeedsCsv(format));
  const view = readView(options, context);
  const unknown = view.rule.find((id) => findRule(id) === undefined);
  if (unknown !== undefined) throw new UsageError(words.usage.unknownRule(unknown));
  const database = await openStored(context);
  try {
    const bytes = encodeRows(table.columns, table.rows(database, view, { locale, order: null }), { format, bom });
    if (output === undefined) await write(bytes, out, signal);
    else await writeFile(output, bytes, context);
    return signal.aborted ? 130 : 0;
  } finally {
    await database.close();
  }
}

async function writeFile(path: string, bytes: AsyncIterable<Uint8Array>, { words, signal }: Context) {
  const stream = createWriteStream(path);
  const broken = (error: unknown) => new UsageError(words.notWritable(path, reasonOf(error)));
  try {
    await once(stream, "open");
  } catch (error) {
    throw broken(error);
  }
  try {
    await write(bytes, new Output(stream), signal);
    stream.end();
    await once(stream, "finish");
  } catch (error) {
    stream.destroy();
    throw stream.errored === null ? error : broken(error);
  }
}

async function write(bytes: AsyncIterable<Uint8Array>, out: Output, signal: AbortSignal): Promise<void> {
  for await (const part of bytes) {
    if (signal.aborted) return;
    await out.write(part);
  }
}
