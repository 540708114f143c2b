import type { Context } from "./context.ts";
import { UsageError } from "./failure.ts";
import { readTextFile, reasonOf } from "./text-file.ts";

/** The parsed content of a JSON file that an option names. Throws UsageError when it is absent or not JSON. */
export async function readJsonFile(path: string, context: Context): Promise<unknown> {
  return (await readJsonText(path, context)).value;
}

/** The same, with the text it was read from. */
export async function readJsonText(path: string, context: Context): Promise<{ text: string; value: unknown }> {
  const text = await readTextFile(path, context);
  try {
    return { text, value: JSON.parse(text) };
  } catch (error) {
    throw new UsageError(context.words.usage.notJson(path, reasonOf(error)));
  }
}
