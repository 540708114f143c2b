export const WORKER_FORMATS = ["pretty", "json"] as const;

export interface WorkerCommandOptions {
  untilEmpty?: boolean;
  format?: (typeof WORKER_FORMATS)[number];
}
