import { tables } from "@huiyao/database/exports";
import { encodeRows } from "@huiyao/pipeline/export";
import { findRule } from "@huiyao/validation";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import type { Output } from "../terminal/output.ts";
import { writeWhole } from "../terminal/whole-file.ts";
import { reasonOf } from "../text-file.ts";
import { withStored } from "../with-database.ts";
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
  return withStored(context, async (database) => {
    const bytes = encodeRows(table.columns, table.rows(database, view, { locale, order: null }), { format, bom });
    if (output === undefined) await write(bytes, out, signal);
    else await writeFile(output, bytes, context);
    return signal.aborted ? 130 : 0;
  });
}

/** Into a file, which stays as it was when the export is stopped or fails. */
async function writeFile(path: string, bytes: AsyncIterable<Uint8Array>, { words, signal }: Context): Promise<void> {
  let failure: unknown;
  async function* rows(): AsyncGenerator<Uint8Array> {
    try {
      yield* untilStopped(bytes, signal);
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  try {
    await writeWhole(path, rows(), () => !signal.aborted);
  } catch (error) {
    throw error === failure ? error : new UsageError(words.notWritable(path, reasonOf(error)));
  }
}

async function write(bytes: AsyncIterable<Uint8Array>, out: Output, signal: AbortSignal): Promise<void> {
  for await (const part of untilStopped(bytes, signal)) await out.write(part);
}

async function* untilStopped(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    if (signal.aborted) return;
    yield part;
  }
}
