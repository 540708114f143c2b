import type { InputOptions } from "../inputs.ts";

export const THEMES_FORMATS = ["pretty", "json", "csv"] as const;

export interface ThemesCommandOptions extends InputOptions {
  format?: (typeof THEMES_FORMATS)[number];
  limit?: string;
}
