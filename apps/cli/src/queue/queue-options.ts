export const QUEUE_FORMATS = ["pretty", "json"] as const;

export interface QueueStatusOptions {
  format?: (typeof QUEUE_FORMATS)[number];
}
