import { readFile } from "node:fs/promises";
import type { Context } from "./context.ts";
import { UsageError } from "./failure.ts";

/** The parsed content of a JSON file that an option names. Throws UsageError when it is absent or not JSON. */
export async function readJsonFile(path: string, context: Context): Promise<unknown> {
  return (await readJsonText(path, context)).value;
}

/** The same, with the text it was read from. */
export async function readJsonText(path: string, { words }: Context): Promise<{ text: string; value: unknown }> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new UsageError(words.usage.unreadable(path, reasonOf(error)));
  }
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    throw new UsageError(words.usage.notJson(path, reasonOf(error)));
  }
}

/** ENOENT and its kin, else the message, in one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " ");
}
