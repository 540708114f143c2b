import type { Formatter } from "./format.ts";
import { json, ndjson } from "./json.ts";
import { pretty } from "./pretty.ts";

export const formatters = { pretty, json, ndjson } satisfies Record<string, Formatter>;

export type FormatName = keyof typeof formatters;

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(formatters, name);
}
