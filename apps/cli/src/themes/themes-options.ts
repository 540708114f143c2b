import { type COPIES, themeFilter } from "@huiyao/database/filters";
import type { Context } from "../context.ts";
import { readView } from "../export/read-view.ts";
import type { InputOptions } from "../inputs.ts";

export const THEMES_FORMATS = ["pretty", "json", "csv"] as const;
export const THEME_UNITS = ["meetings", "articles"] as const;

export interface DiscoverCommandOptions extends InputOptions {
  format?: (typeof THEMES_FORMATS)[number];
  limit?: string;
}

/** Which part of the record the themes are those of, and what they are counted in. */
export interface ThemesCommandOptions {
  format?: (typeof THEMES_FORMATS)[number];
  from?: string;
  to?: string;
  body?: string[];
  outlet?: string[];
  unit?: (typeof THEME_UNITS)[number];
  copies?: (typeof COPIES)[number];
  min?: string;
  limit?: string;
}

/** The options as the record is asked. */
export const readThemeFilter = (options: ThemesCommandOptions, context: Context) =>
  themeFilter(readView(options, context));
