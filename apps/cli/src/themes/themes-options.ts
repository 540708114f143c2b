import type { Context } from "../context.ts";
import type { InputOptions } from "../inputs.ts";
import { readMonth } from "../read-month.ts";

export const THEMES_FORMATS = ["pretty", "json", "csv"] as const;
export const THEME_UNITS = ["meetings", "articles"] as const;
export const THEME_COPIES = ["each", "once"] as const;

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
  copies?: (typeof THEME_COPIES)[number];
  min?: string;
  limit?: string;
}

/** The options as the record is asked. */
export function themeFilter(options: ThemesCommandOptions, context: Context) {
  return {
    ...readMonth("from", options.from, context),
    ...readMonth("to", options.to, context),
    ...(options.body === undefined ? {} : { bodies: options.body }),
    ...(options.outlet === undefined ? {} : { outlets: options.outlet }),
    ...(options.copies === "once" ? { copies: options.copies } : {}),
  };
}
