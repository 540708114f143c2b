import { extname, resolve } from "node:path";
import { SourceError } from "./error.ts";
import { findFiles } from "./find-files.ts";
import { readChunks, readWhole, unpackedName, unpackedSize } from "./gzip.ts";
import { compileNamePattern } from "./name-pattern.ts";
import { readBytes } from "./read-bytes.ts";
import { readNdjson } from "./read-ndjson.ts";
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from "./read-result.ts";

/** Files of one object a line. */
export const NDJSON_EXTENSIONS: readonly string[] = [".ndjson", ".jsonl"];

/**
 * Reads files, folders with everything below them, and globs such as `pages/*-A1.txt`, in the order of their names.
 * Hidden files are passed over; files packed by gzip are unpacked as they are read. What cannot be read comes as a failure in
 * its place; the rest is still read.
 *
 * @throws SourceError `bad-pattern`
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  if (options.namePattern !== undefined) compileNamePattern(options.namePattern);
  for await (const { path, name, error } of findFiles(paths)) {
    const results = error === null ? readOneFile(path, name, options) : [failure(name, error)];
    const file = resolve(path).replaceAll("\\", "/");
    for await (const result of results) yield { ...result, file };
  }
}

/** How much {@link readPaths} will read: the number of files and their bytes. Stops early when the signal says so. */
export async function measurePaths(
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for await (const { path, error } of findFiles(paths)) {
    if (signal?.aborted === true) break;
    if (error !== null) continue;
    files++;
    bytes += await unpackedSize(path).catch(() => 0);
  }
  return { files, bytes };
}

async function* readOneFile(path: string, name: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const unpacked = unpackedName(path);
  const place = `file:${resolve(unpacked).replaceAll("\\", "/")}`;
  const isNdjson = NDJSON_EXTENSIONS.includes(extname(unpacked).toLowerCase());
  try {
    if ((options.inputFormat ?? (isNdjson ? "ndjson" : "text")) === "ndjson") {
      yield* readNdjson(name, readChunks(path), { ...options, place });
      return;
    }
    const bytes = await readWhole(path, options.maxBytes ?? DEFAULT_MAX_BYTES);
    yield readBytes(name, bytes, { ...options, place });
  } catch (error) {
    yield failure(name, error);
  }
}

/** What keeps a file from being read, as a result in its place; throws again what no file is to blame for. */
export function failure(name: string, error: unknown): ReadResult {
  return { kind: "failure", id: null, name, line: null, error: toSourceError(error) };
}

function toSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return new SourceError("not-found", {}, error);
  if (code.startsWith("Z_")) return new SourceError("damaged-gzip", {}, error);
  if (code === "EACCES" || code === "EPERM") return new SourceError("no-permission", {}, error);
  if (code === "") throw error;
  return new SourceError("unreadable", { reason: code }, error);
}
