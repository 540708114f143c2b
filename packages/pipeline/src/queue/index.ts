export { type EnqueueOptions, type EnqueueSummary, enqueueTexts } from "./enqueue-texts.ts";
export {
  type DeadLetter,
  discardDeadLetters,
  type QueuedRun,
  type QueueState,
  readQueue,
  retryDeadLetters,
} from "./queue-state.ts";
export { runWorker, type WorkerEvent, type WorkerOptions } from "./run-worker.ts";
