import type { InputOptions } from "../inputs.ts";

export const IMPORT_FORMATS = ["pretty", "json"] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

export interface ImportCommandOptions extends InputOptions {
  format?: ImportFormat;
  dryRun?: boolean;
  /** Only puts the texts into the queue. */
  queue?: boolean;
}
