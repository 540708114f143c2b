import { statSync } from "node:fs";
import type { Context, ExitCode } from "../context.ts";
import { worst } from "../context.ts";
import { fromStdin, type InputOptions, lineError, openInputs, parseOptionsOf, reportFailure } from "../inputs.ts";
import type { ParseFormat } from "./parse-format.ts";
import { resultWriter } from "./write-results.ts";

export interface ParseCommandOptions extends InputOptions {
  format?: ParseFormat;
}

/** One text was asked for: standard input, or one file that does not hold many. */
function isSingleText(paths: readonly string[], inputFormat: string | undefined): boolean {
  if (inputFormat === "ndjson") return false;
  if (fromStdin(paths)) return true;
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || (inputFormat !== "text" && /\.(?:ndjson|jsonl)$/iu.test(path)))
    return false;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
}

/** `huiyao parse` */
export async function parseCommand(
  paths: readonly string[],
  options: ParseCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const [{ readArticles }, inputs] = await Promise.all([import("@huiyao/parser"), openInputs(paths, options, context)]);
  const format = options.format ?? (options.inputFormat === "ndjson" ? "ndjson" : "json");
  const writer = resultWriter(format, isSingleText(paths, options.inputFormat), context);
  let code: ExitCode = 0;
  for await (const input of inputs) {
    if (context.signal.aborted) return 130;
    if (input.kind === "text") {
      const reading = parseOptionsOf(input);
      await writer.result(reading.id, readArticles(input.text, reading));
      continue;
    }
    const error = lineError(input, context);
    if (error !== null) await writer.error(error);
    code = worst(code, error !== null && format !== "pretty" ? 1 : await reportFailure(input, context));
  }
  await writer.end();
  return code;
}
