import { parentPort, Worker } from "node:worker_threads";
import { type Database, DatabaseError } from "@huiyao/database";

/** What a thread tells whoever started it. */
type Message<Work> =
  | { kind: "step" }
  | { kind: "done"; work: Work }
  /** An error a user can put right; any other ends the thread. */
  | { kind: "failed"; code: DatabaseError["code"]; data: DatabaseError["data"] };

const STOP = "stop";

export interface ThreadOptions {
  /** Called now and then while it works. */
  onStep?: () => void;
  signal?: AbortSignal;
}

/**
 * Heap of a thread that reads an archive in MB: a limit, because garbage would otherwise pile up as far as the machine allows. It grows
 * with the archive, as what is counted and compared does.
 */
async function heapLimitMb({ client }: Database): Promise<number> {
  const { _sum } = await client.coverageMonth.aggregate({ _sum: { characters: true } });
  return 512 + Math.ceil((_sum.characters ?? 0) / 100_000);
}

/**
 * Runs one of this package's built programs in a thread of its own, so that the calling thread stays free, and gives what it answers.
 *
 * @param task what it is to do, beside the `url` of the database
 */
export async function runThread<Work>(
  file: string,
  database: Database,
  task: Readonly<Record<string, string>>,
  { onStep, signal }: ThreadOptions,
): Promise<Work> {
  // No flags of the parent: under vitest they point at the sources, which Node cannot run.
  const worker = new Worker(file, {
    workerData: { url: database.url, ...task },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: await heapLimitMb(database) },
  });
  const stop = () => worker.postMessage(STOP);
  if (signal?.aborted === true) stop();
  signal?.addEventListener("abort", stop);
  try {
    return await new Promise<Work>((resolve, reject) => {
      worker.on("message", (message: Message<Work>) => {
        if (message.kind === "step") onStep?.();
        else if (message.kind === "done") resolve(message.work);
        else reject(new DatabaseError(message.code, message.data));
      });
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`${file} ended with ${code} and no answer`)));
    });
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** The other side of {@link runThread}: does the work and answers with what comes of it. */
export async function answer<Work>(work: (options: Required<ThreadOptions>) => Promise<Work>): Promise<void> {
  const stopped = new AbortController();
  const tell = (message: Message<Work>) => parentPort?.postMessage(message);
  parentPort?.once("message", () => stopped.abort());
  try {
    tell({ kind: "done", work: await work({ onStep: () => tell({ kind: "step" }), signal: stopped.signal }) });
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    tell({ kind: "failed", code: error.code, data: error.data });
  } finally {
    parentPort?.close();
  }
}
