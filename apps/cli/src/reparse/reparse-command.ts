import { reparse } from "@huiyao/pipeline";
import { isIsoDay } from "@huiyao/sources";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import type { ImportFormat } from "../import/import-options.ts";
import { reportProgress } from "../import/report-progress.ts";
import { writeFailures, writeSummary } from "../import/write-summary.ts";
import { withStored } from "../with-database.ts";

export interface ReparseCommandOptions {
  all?: boolean;
  since?: string;
  format?: ImportFormat;
}

/** `huiyao reparse` */
export async function reparseCommand(options: ReparseCommandOptions, context: Context): Promise<ExitCode> {
  const { err, words, signal } = context;
  const { format = "pretty", all = false, since } = options;
  if (since !== undefined && !isIsoDay(since)) throw new UsageError(words.usage.badDay("--since", since));
  return withStored(context, async (database) => {
    const report = reportProgress(format, context);
    const summary = await reparse(database, {
      signal,
      all,
      ...(since === undefined ? {} : { since }),
      onProgress: (told) => report.tell(told),
    });
    await report.end();
    await writeFailures(summary.failures, format, context);
    await writeSummary(summary, format, context);
    if (!summary.finished) {
      await err.write(`${words.import.reparseStopped(all)}\n`);
      return 130;
    }
    return summary.failed > 0 ? 2 : 0;
  });
}
