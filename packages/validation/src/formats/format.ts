import type { Locale } from "../locales/locale.ts";
import type { Report } from "../report/report.ts";

export interface FormatOptions {
  /** Language of the sentences; `zh-CN` when left out. */
  locale?: Locale;
  /** ANSI colours, for formats that are read on a terminal. */
  color?: boolean;
  /** Columns of that terminal: source lines are cut so that the caret stands under them. 80 when left out. */
  columns?: number;
  /** Printed by formats that name the program. */
  toolVersion?: string;
  /** Most findings that formats for reviewing services list; the total is always given. */
  limit?: number;
  /** ISO day of the run, printed by formats that people send on. */
  date?: string;
}

/** Turns a report into the text of one format, piece by piece. */
export type Formatter = (report: Report, options: FormatOptions) => Iterable<string>;
