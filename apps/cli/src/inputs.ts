import { relative, sep } from "node:path";
import type { ReadFailure, ReadOptions, ReadResult } from "@huiyao/sources";
import type { Context, ExitCode } from "./context.ts";
import { UsageError } from "./failure.ts";
import { readCount } from "./read-count.ts";
import { printable } from "./terminal/printable.ts";

/** Options that every reading command has. */
export interface InputOptions {
  published?: string;
  outlet?: string;
  page?: string;
  inputFormat?: "text" | "ndjson";
  /** Largest file, in MB. */
  maxSize?: string;
  /** Such as `{outlet}/{date}-{page}.txt`. */
  namePattern?: string;
}

/** True when there is nothing to name a file by: the text comes through standard input. */
export const fromStdin = (paths: readonly string[]): boolean => paths.length === 0 || paths[0] === "-";

async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<{ bytes: Uint8Array; size: number }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= limit) parts.push(chunk);
    else parts.length = 0;
  }
  return { bytes: size <= limit ? Buffer.concat(parts) : new Uint8Array(), size };
}

/**
 * The texts a command was called with, in order; what cannot be read comes as a failure in its place. Without paths, or
 * with `-`, standard input is read. Throws UsageError at once when the call makes no sense.
 */
export async function openInputs(
  paths: readonly string[],
  options: InputOptions,
  context: Context,
): Promise<AsyncIterable<ReadResult>> {
  const { compileNamePattern, isIsoDay, readNdjson, readPaths } = await import("@huiyao/sources");
  const { usage, stdin } = context.words;
  if (options.published !== undefined && !isIsoDay(options.published))
    throw new UsageError(usage.badDay("--published", options.published));
  for (const name of ["outlet", "page"] as const)
    if (options[name]?.trim() === "") throw new UsageError(usage.emptyValue(`--${name}`));
  if (paths.length > 1 && paths.includes("-")) throw new UsageError(usage.pathsAndStdin);
  if (options.namePattern !== undefined) {
    if (fromStdin(paths)) throw new UsageError(usage.patternAndStdin);
    compileNamePattern(options.namePattern);
  }
  const reading: ReadOptions = {
    ...(options.published === undefined ? {} : { published: options.published }),
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
    ...(options.page === undefined ? {} : { page: options.page }),
    ...(options.inputFormat === undefined ? {} : { inputFormat: options.inputFormat }),
    ...(options.namePattern === undefined ? {} : { namePattern: options.namePattern }),
    ...(options.maxSize === undefined
      ? {}
      : { maxBytes: (readCount("--max-size", options.maxSize, context, 1) ?? 0) * 1e6 }),
  };
  if (!fromStdin(paths)) {
    const inputs = readPaths(paths, reading);
    return paths.some((path) => BARE_FOLDER.test(path)) ? fromHere(inputs) : inputs;
  }
  if (context.stdinIsTerminal) throw new UsageError(usage.terminalInput);
  return options.inputFormat === "ndjson" ? readNdjson(stdin, context.stdin, reading) : readStdin(reading, context);
}

/** `.` and `..`, which have no name of their own to begin a path with. */
const BARE_FOLDER = /^\.{1,2}[\\/]?$/u;

/** Names files by their path from the working folder, so that other programs find them under it. */
async function* fromHere(inputs: AsyncIterable<ReadResult>): AsyncGenerator<ReadResult> {
  for await (const input of inputs) {
    const { file, line } = input;
    if (file === undefined) yield input;
    else if (input.kind === "failure")
      yield { ...input, name: `${pathFrom(".", file)}${line === null ? "" : `:${line}`}` };
    else yield line === null ? { ...input, id: pathFrom(".", file) } : input;
  }
}

/** The path from a folder to a file, `/` between folders. */
export const pathFrom = (folder: string, file: string): string => relative(folder, file).split(sep).join("/") || ".";

async function* readStdin(reading: ReadOptions, context: Context): AsyncGenerator<ReadResult> {
  const { DEFAULT_MAX_BYTES, readBytes, SourceError } = await import("@huiyao/sources");
  const limit = reading.maxBytes ?? DEFAULT_MAX_BYTES;
  const { bytes, size } = await collect(context.stdin, limit);
  const name = context.words.stdin;
  if (size <= limit) {
    // Its name is no file's and says nothing of the text.
    const read = readBytes("", bytes, reading);
    yield read.kind === "text" ? { ...read, id: name, name } : { ...read, name };
  } else {
    const error = new SourceError("too-large", { bytes: size, limit });
    yield { kind: "failure", id: null, name, line: null, error };
  }
}

/** Says on standard error what could not be read. A bad line of NDJSON costs exit code 1, a bad file 2. */
export async function reportFailure(failure: ReadFailure, context: Context): Promise<ExitCode> {
  const { name, error } = failure;
  const sentence = printable(context.locale === "zh-CN" ? `${name}：${error.zh}` : `${name}: ${error.en}`);
  await context.err.write(`${context.paint("red", context.words.error)} ${sentence}\n`);
  return failure.line === null ? 2 : 1;
}

/** What stands in the output in place of an NDJSON line that is not a document. */
export interface LineError {
  id: string | null;
  error: { line: number; message: string };
}

export function lineError(failure: ReadFailure, context: Context): LineError | null {
  if (failure.line === null) return null;
  const message = context.locale === "zh-CN" ? failure.error.zh : failure.error.en;
  return { id: failure.id, error: { line: failure.line, message } };
}

/** What the parser may know about a text besides its characters. */
export function parseOptionsOf(text: { id: string; published: string | null; outlet: string | null }) {
  return {
    id: text.id,
    ...(text.published === null ? {} : { published: text.published }),
    ...(text.outlet === null ? {} : { outlet: text.outlet }),
  };
}
