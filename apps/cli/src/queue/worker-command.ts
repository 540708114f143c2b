import { openDatabase } from "@huiyao/database";
import { runWorker, type WorkerEvent } from "@huiyao/pipeline/queue";
import type { Context, ExitCode } from "../context.ts";
import { writeDisplaced } from "../import/write-summary.ts";
import type { WorkerCommandOptions } from "./worker-options.ts";

/** `huiyao worker` */
export async function workerCommand(options: WorkerCommandOptions, context: Context): Promise<ExitCode> {
  const { out, err, words, signal } = context;
  const { format = "pretty", untilEmpty = false } = options;
  const database = await openDatabase();
  let isAnyLost = false;
  try {
    const onEvent = (event: WorkerEvent) => {
      if (event.kind === "failed" && event.isLast) isAnyLost = true;
      const line = format === "json" ? JSON.stringify(jsonOf(event)) : sentenceOf(event, context);
      void out.write(`${line}\n`);
      if (format === "pretty" && event.kind === "chunk") void writeDisplaced(event.displaced, context);
    };
    if (format === "pretty") await err.write(`${words.queue.working(database.name)}\n`);
    await runWorker(database, { signal, untilEmpty, onEvent });
    return isAnyLost ? 2 : 0;
  } finally {
    await database.close();
  }
}

function jsonOf(event: WorkerEvent): object {
  if (event.kind !== "waiting") return event;
  const { code, zh, en } = event.error;
  return { kind: event.kind, code, zh, en };
}

function sentenceOf(event: WorkerEvent, { words, locale, paint }: Context): string {
  switch (event.kind) {
    case "chunk": {
      const { chunkId, inserted, updated, unchanged, failed, seconds } = event;
      return words.queue.chunk(chunkId, words.import.summary(inserted, updated, unchanged, failed), seconds.toFixed(1));
    }
    case "finished":
      return words.queue.finished(event.runId, event.seconds.toFixed(1));
    case "failed":
      return `${paint("red", words.error)} ${words.queue.failed(event.job, event.reason, event.attempt, event.isLast)}`;
    case "waiting":
      return `${words.queue.waiting} ${locale === "zh-CN" ? event.error.zh : event.error.en}`;
  }
}
