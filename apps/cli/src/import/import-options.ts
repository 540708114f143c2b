import type { InputOptions } from "../inputs.ts";

export const IMPORT_FORMATS = ["pretty", "json"] as const;

export interface ImportCommandOptions extends InputOptions {
  format?: (typeof IMPORT_FORMATS)[number];
}
