import type { Database } from "@huiyao/database";
import { enqueueTexts } from "@huiyao/pipeline/queue";
import type { ReadResult } from "@huiyao/sources";
import type { Context } from "../context.ts";
import type { ImportFormat } from "../import/import-options.ts";
import type { ProgressReport } from "../import/report-progress.ts";
import { writeFailures } from "../import/write-summary.ts";

/** `huiyao import --queue`: puts the texts into the queue and says what became of them. False when it was interrupted. */
export async function enqueue(
  database: Database,
  inputs: AsyncIterable<ReadResult>,
  report: ProgressReport,
  format: ImportFormat,
  context: Context,
): Promise<boolean> {
  const { out, words, signal } = context;
  const summary = await enqueueTexts(database, inputs, { signal, onProgress: (told) => report.tell(told) });
  await report.end();
  await writeFailures(summary.failures, format, context);
  const { enqueued, chunks, unchanged, failed, finished } = summary;
  if (format === "json") await out.write(`${JSON.stringify(summary)}\n`);
  else await out.write(`${words.queue.enqueued({ texts: enqueued, chunks, unchanged, failed })}\n`);
  return finished;
}
