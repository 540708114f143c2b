import { readFile } from "node:fs/promises";
import type { Context } from "./context.ts";
import { UsageError } from "./failure.ts";

/** Others are guesses, and a list of few names too short for one. */
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030"];

/** What stands in a file that an option or a config names: UTF-8, UTF-16 or GB18030. Throws UsageError when it cannot be read. */
export async function readTextFile(path: string, { words, locale }: Context): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(words.usage.unreadable(path, reasonOf(error)));
  });
  const { decode, SourceError } = await import("@huiyao/sources");
  try {
    const { text, encoding } = decode(bytes);
    if (!ENCODINGS.includes(encoding)) throw new SourceError("unknown-encoding");
    return text;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (error.code === "empty") return "";
    throw new UsageError(locale === "zh-CN" ? `${path}：${error.zh}` : `${path}: ${error.en}`);
  }
}

/** ENOENT and its kin, else the message, in one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " ");
}
