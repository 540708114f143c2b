import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { builtFile } from "../built-file.ts";
import { type DeriveOutcome, deriveBatch } from "./derive-batch.ts";
import { createDeriver, type DeriveSettings, type TextToDerive } from "./derive-text.ts";

/** Derives batches of texts, here or in worker threads. */
export interface Deriver {
  /** Batches that may be under way at once without waiting for each other. */
  readonly width: number;
  /** Never rejects: a batch whose worker died comes back failed, text by text. */
  derive(texts: readonly TextToDerive[]): Promise<DeriveOutcome[]>;
  close(): Promise<void>;
}

/** Derives in the calling thread, giving way to it between batches. */
export function createInlineDeriver(settings: DeriveSettings): Deriver {
  const derive = createDeriver(settings);
  return {
    width: 1,
    async derive(texts) {
      await new Promise((resolve) => setImmediate(resolve));
      return deriveBatch(derive, texts);
    },
    close: () => Promise.resolve(),
  };
}

interface Job {
  texts: readonly TextToDerive[];
  resolve(outcomes: DeriveOutcome[]): void;
}

/**
 * A pool of worker threads, as many as there are processors but those spared, and at most eight, started as they are needed. A thread
 * more than can run costs as much again to compile the parser. Falls back to the calling thread where the program is not built.
 */
export function createWorkerPool(settings: DeriveSettings, sparedProcessors: number): Deriver {
  const file = builtFile("derive/worker.js");
  const width = Math.max(1, Math.min(availableParallelism() - sparedProcessors, MOST_WORKERS));
  return file === null ? createInlineDeriver(settings) : new WorkerPool(file, settings, width);
}

const MOST_WORKERS = 8;

class WorkerPool implements Deriver {
  readonly width: number;
  readonly #file: string;
  readonly #settings: DeriveSettings;
  readonly #queue: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();

  constructor(file: string, settings: DeriveSettings, width: number) {
    this.width = width;
    this.#file = file;
    this.#settings = settings;
  }

  derive(texts: readonly TextToDerive[]): Promise<DeriveOutcome[]> {
    return new Promise((resolve) => {
      this.#queue.push({ texts, resolve });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const worker = this.#idle.pop() ?? (this.#busy.size < this.width ? this.#start() : undefined);
      if (worker === undefined) return;
      const job = this.#queue.shift();
      if (job === undefined) return;
      this.#busy.set(worker, job);
      worker.postMessage(job.texts);
    }
  }

  #start(): Worker {
    // No flags of the parent: under vitest they point at the sources, which Node cannot run.
    const worker = new Worker(this.#file, { workerData: this.#settings, execArgv: [] });
    worker.on("message", (outcomes: DeriveOutcome[]) => {
      this.#busy.get(worker)?.resolve(outcomes);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      this.#dispatch();
    });
    worker.on("error", (error) => {
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      if (this.#idle.includes(worker)) this.#idle.splice(this.#idle.indexOf(worker), 1);
      job?.resolve(job.texts.map(() => ({ kind: "failed", reason: String(error) })));
      this.#dispatch();
    });
    return worker;
  }
}
