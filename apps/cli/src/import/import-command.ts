import { openDatabase } from "@huiyao/database";
import { type ImportProgress, importTexts } from "@huiyao/pipeline";
import type { ReadResult } from "@huiyao/sources";
import type { Context, ExitCode } from "../context.ts";
import { worst } from "../context.ts";
import { openInputs } from "../inputs.ts";
import type { ImportCommandOptions } from "./import-options.ts";

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
  const { out, err, words, paint, locale, signal, isInteractive } = context;
  const inputs = new Watched(await openInputs(paths, options, context));
  const database = await openDatabase();
  try {
    const onProgress = ({ done, failed, seconds, phase }: ImportProgress) => {
      const rate = Math.round(done / Math.max(seconds, 0.001));
      const line = phase === "reading" ? words.import.progress(done, failed, rate) : words.import.themes;
      void err.write(`\r\u001b[K${line}`);
    };
    const summary = await importTexts(database, inputs, { signal, ...(isInteractive ? { onProgress } : {}) });
    if (isInteractive) await err.write("\r\u001b[K");
    for (const { name, zh, en } of summary.failures) {
      const sentence = locale === "zh-CN" ? `${name}：${zh}` : `${name}: ${en}`;
      await err.write(`${paint("red", words.error)} ${sentence}\n`);
    }
    const { inserted, updated, unchanged, failed, articles, meetings, seconds } = summary;
    if (options.format === "json") {
      await out.write(`${JSON.stringify(summary)}\n`);
    } else {
      await out.write(`${words.import.summary(inserted, updated, unchanged, failed)}\n`);
      if (inserted + updated > 0) await out.write(`${words.import.found(articles, meetings, seconds.toFixed(1))}\n`);
    }
    if (!summary.finished) {
      await err.write(`${words.import.stopped}\n`);
      return 130;
    }
    const samples = await database.client.sourceText.count({ where: { isSample: true } });
    if (samples > 0 && inserted > 0) await err.write(`${words.import.sampleStays}\n`);
    return failed > inputs.failures ? 2 : inputs.code;
  } finally {
    await database.close();
  }
}
