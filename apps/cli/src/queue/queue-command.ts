import type { Database } from "@huiyao/database";
import { discardDeadLetters, readQueue, retryDeadLetters } from "@huiyao/pipeline/queue";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import { withDatabase } from "../with-database.ts";
import type { QueueStatusOptions } from "./queue-options.ts";

/** `huiyao queue status`: exit code 1 when chunks were given up. */
export const queueStatus = ({ format = "pretty" }: QueueStatusOptions, { out, words }: Context): Promise<ExitCode> =>
  withDatabase(async (database) => {
    const state = await readQueue(database);
    const { ready, running, waiting, workers, runs, deadLetters } = state;
    if (format === "json") {
      await out.write(`${JSON.stringify(state)}\n`);
    } else {
      await out.write(`${words.queue.jobs({ ready, running, waiting, workers })}\n`);
      for (const { id, doneChunks, chunks, doneTexts, texts } of runs) {
        await out.write(`${words.queue.run({ id, doneChunks, chunks, doneTexts, texts })}\n`);
      }
      for (const { jobId, texts, attempts, reason } of deadLetters) {
        await out.write(`${words.queue.deadLetter({ jobId, texts, attempts, reason })}\n`);
      }
      if (deadLetters.length > 0) await out.write(`${words.queue.howToGoOn}\n`);
    }
    return deadLetters.length > 0 ? 1 : 0;
  });

/** `huiyao queue retry` */
export const queueRetry = (jobs: readonly string[], { out, words }: Context): Promise<ExitCode> =>
  withDatabase(async (database) => {
    await out.write(`${words.queue.retried(await retryDeadLetters(database, await chosen(database, jobs, words)))}\n`);
    return 0;
  });

/** `huiyao queue discard` */
export const queueDiscard = (jobs: readonly string[], { out, words }: Context): Promise<ExitCode> =>
  withDatabase(async (database) => {
    await out.write(
      `${words.queue.discarded(await discardDeadLetters(database, await chosen(database, jobs, words)))}\n`,
    );
    return 0;
  });

/** No numbers mean all. One that names no job that was given up is a slip, and nothing is done. */
async function chosen(
  database: Database,
  jobs: readonly string[],
  words: Context["words"],
): Promise<readonly string[] | undefined> {
  if (jobs.length === 0) return undefined;
  const { deadLetters } = await readQueue(database);
  const unknown = jobs.find((job) => !deadLetters.some(({ jobId }) => jobId === job));
  if (unknown !== undefined) throw new UsageError(words.queue.notGivenUp(unknown));
  return jobs;
}
