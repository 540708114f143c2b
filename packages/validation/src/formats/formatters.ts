import { checkstyle } from "./checkstyle.ts";
import type { Formatter, PieceFormatter } from "./format.ts";
import { github } from "./github.ts";
import { html } from "./html/html.ts";
import { json, ndjson } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";

/** The text of a report in pieces. `markdown` and `html` show so much of each text at most, and come in one. */
export const pieceFormatters = {
  pretty,
  json,
  ndjson,
  sarif,
  junit,
  github,
  rdjson,
  checkstyle,
  markdown: (report, options) => [markdown(report, options)],
  html: (report, options) => [html(report, options)],
} satisfies Record<string, PieceFormatter>;

export type FormatName = keyof typeof pieceFormatters;

const whole =
  (pieces: PieceFormatter): Formatter =>
  (report, options) =>
    [...pieces(report, options)].join("");

export const formatters: Record<FormatName, Formatter> = {
  pretty: whole(pretty),
  json: whole(json),
  ndjson: whole(ndjson),
  sarif: whole(sarif),
  junit: whole(junit),
  github: whole(github),
  rdjson: whole(rdjson),
  checkstyle: whole(checkstyle),
  markdown,
  html,
};

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formatters, name);
}
