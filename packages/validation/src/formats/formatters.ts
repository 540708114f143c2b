import { checkstyle } from "./checkstyle.ts";
import type { Formatter } from "./format.ts";
import { github } from "./github.ts";
import { html } from "./html/html.ts";
import { json, ndjson } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { pretty } from "./pretty.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";

export const formatters = {
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

export type FormatName = keyof typeof formatters;

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formatters, name);
}
