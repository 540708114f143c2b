import { openDatabase } from "@huiyao/database";
import { closeInterruptedRuns, importTexts } from "@huiyao/pipeline";
import { measurePaths, type ReadResult } from "@huiyao/sources";
import type { Context, ExitCode } from "../context.ts";
import { worst } from "../context.ts";
import { UsageError } from "../failure.ts";
import { fromStdin, openInputs } from "../inputs.ts";
import { openForDryRun } from "./dry-run-database.ts";
import type { ImportCommandOptions } from "./import-options.ts";
import { reportProgress } from "./report-progress.ts";
import { writeDisplaced, writeFailures, writeSummary } from "./write-summary.ts";

/** Passes the texts on and remembers the worst thing that happened while they were read. */
class Watched implements AsyncIterable<ReadResult> {
  readonly #inputs: AsyncIterable<ReadResult>;
  code: ExitCode = 0;
  failures = 0;

  constructor(inputs: AsyncIterable<ReadResult>) {
    this.#inputs = inputs;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ReadResult> {
    for await (const input of this.#inputs) {
      if (input.kind === "failure") {
        this.failures++;
        this.code = worst(this.code, input.line === null ? 2 : 1);
      }
      yield input;
    }
  }
}

/** `huiyao import` */
export async function importCommand(
  paths: readonly string[],
  options: ImportCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { out, err, words, signal } = context;
  const { format = "pretty", dryRun = false, queue = false } = options;
  if (queue && dryRun) throw new UsageError(words.usage.queueOrDryRun);
  const inputs = new Watched(await openInputs(paths, options, context));
  const database = dryRun ? await openForDryRun() : await openDatabase();
  const ended = new AbortController();
  try {
    if (!dryRun && format === "pretty") {
      for (const run of await closeInterruptedRuns(database)) await err.write(`${words.import.interrupted(run)}\n`);
    }
    const report = reportProgress(format, context);
    if (!fromStdin(paths)) {
      void measurePaths(paths, ended.signal).then(({ bytes }) => {
        report.totalBytes = bytes;
      });
    }
    if (queue) {
      const { enqueue } = await import("../queue/enqueue.ts");
      return (await enqueue(database, inputs, report, format, context)) ? inputs.code : 130;
    }
    const summary = await importTexts(database, inputs, { signal, dryRun, onProgress: (told) => report.tell(told) });
    await report.end();
    await writeFailures(summary.failures, format, context);
    if (dryRun && format === "pretty") await out.write(`${words.import.dryRun}\n`);
    await writeSummary(summary, format, context);
    if (format === "pretty") await writeDisplaced(summary.displaced, context);
    if (!summary.finished) {
      await err.write(`${words.import.stopped}\n`);
      return 130;
    }
    if (!dryRun && format === "pretty" && summary.inserted > 0) {
      const samples = await database.client.sourceText.count({ where: { isSample: true } });
      if (samples > 0) await err.write(`${words.import.sampleStays}\n`);
    }
    return summary.failed > inputs.failures ? 2 : inputs.code;
  } finally {
    ended.abort();
    await database.close();
  }
}
