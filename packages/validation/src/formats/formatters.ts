import type { Report } from "../report/report.ts";
import { checkstyle } from "./checkstyle.ts";
import type { FormatOptions, Formatter } from "./format.ts";
import { github } from "./github.ts";
import { html } from "./html/html.ts";
import { json, ndjson } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";

const FORMATTERS = {
  pretty,
  json,
  ndjson,
  sarif,
  junit,
  github,
  rdjson,
  checkstyle,
  markdown,
  html,
} satisfies Record<string, Formatter>;

export type FormatName = keyof typeof FORMATTERS;

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATTERS, name);
}

export const FORMATS: readonly FormatName[] = Object.keys(FORMATTERS).filter(isFormatName);

/** The text of a report in pieces, each made when it is asked for: that of very many findings need not be held. */
export function formatInPieces(report: Report, format: FormatName, options: FormatOptions = {}): Iterable<string> {
  return FORMATTERS[format](report, options);
}

/** The text of a report. */
export function formatReport(report: Report, format: FormatName, options: FormatOptions = {}): string {
  return [...formatInPieces(report, format, options)].join("");
}
