import type { Locale } from "../locales/locale.ts";
import type { Report } from "../report/report.ts";

export interface FormatOptions {
  /** Language of the sentences; `zh-CN` when left out. */
  locale?: Locale;
  /** ANSI colours, for formats that are read on a terminal. */
  color?: boolean;
  /** Printed by formats that name the program. */
  toolVersion?: string;
  /** Most findings that formats for reviewing services list; the total is always given. */
  limit?: number;
  /** ISO day of the run, printed by formats that people send on. */
  date?: string;
}

/** Turns a report into the text of one format. */
export type Formatter = (report: Report, options?: FormatOptions) => string;

/** The same in pieces, each made when it is asked for: the text of very many findings need not be held. */
export type PieceFormatter = (report: Report, options?: FormatOptions) => Iterable<string>;
