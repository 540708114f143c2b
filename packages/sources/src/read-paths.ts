import { createReadStream } from "node:fs";
import { opendir, readFile, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import { SourceError } from "./error.ts";
import { compileNamePattern } from "./name-pattern.ts";
import { readBytes } from "./read-bytes.ts";
import { readNdjson } from "./read-ndjson.ts";
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from "./read-result.ts";

/** What is taken out of a folder; a file named directly is read whatever its name. */
export const TEXT_EXTENSIONS = [".txt", ".text", ".md", ".ndjson", ".jsonl"] as const;

const NDJSON_EXTENSIONS: readonly string[] = [".ndjson", ".jsonl"];

/**
 * Reads files and folders, folders with everything below them, in the order of their names. Hidden files are passed over.
 * What cannot be read comes as a failure in its place; the rest is still read.
 *
 * @throws SourceError `bad-pattern`
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  if (options.namePattern !== undefined) compileNamePattern(options.namePattern);
  for (const path of paths) {
    let isFolder: boolean;
    try {
      const found = await stat(path);
      if (!found.isFile() && !found.isDirectory()) throw new SourceError("not-a-file");
      isFolder = found.isDirectory();
    } catch (error) {
      yield failure(path, error);
      continue;
    }
    if (isFolder) yield* readFolder(path, options);
    else yield* readOneFile(path, path, options);
  }
}

async function* readFolder(root: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  let read = 0;
  let others = 0;
  for await (const entry of walk(root)) {
    const name = shownName(root, entry.path);
    if (entry.error !== null) {
      read++;
      yield failure(name, entry.error);
    } else if (TEXT_EXTENSIONS.some((extension) => extension === extname(entry.path).toLowerCase())) {
      read++;
      yield* readOneFile(entry.path, name, options);
    } else {
      others++;
    }
  }
  if (read === 0) {
    yield failure(root, new SourceError("no-text-files", { others, extensions: TEXT_EXTENSIONS.join(" ") }));
  }
}

interface WalkEntry {
  path: string;
  error: unknown;
}

/** Regular files below a folder, ordered by name at each level. Links to folders are not followed. */
async function* walk(folder: string): AsyncGenerator<WalkEntry> {
  const entries: { name: string; isFolder: boolean; isFile: boolean }[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.startsWith(".")) continue;
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (await linksToFile(join(folder, entry.name))));
      entries.push({ name: entry.name, isFolder: entry.isDirectory(), isFile });
    }
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, isFolder, isFile } of entries) {
    const path = join(folder, name);
    if (isFolder) yield* walk(path);
    else if (isFile) yield { path, error: null };
  }
}

async function linksToFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

async function* readOneFile(path: string, name: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const place = `file:${resolve(path).replaceAll("\\", "/")}`;
  const format = options.inputFormat ?? (NDJSON_EXTENSIONS.includes(extname(path).toLowerCase()) ? "ndjson" : "text");
  try {
    if (format === "ndjson") {
      yield* readNdjson(name, createReadStream(path), { ...options, place });
      return;
    }
    const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
    const { size } = await stat(path);
    if (size > limit) throw new SourceError("too-large", { bytes: size, limit });
    yield readBytes(name, await readFile(path), { ...options, place });
  } catch (error) {
    yield failure(name, error);
  }
}

/** The path as given for a folder, and what is below it. */
function shownName(root: string, path: string): string {
  const below = relative(root, path).replaceAll("\\", "/");
  const top = /^\.{0,2}[\\/]?$/.test(root) ? basename(resolve(root)) : root.replaceAll("\\", "/").replace(/\/+$/, "");
  return below === "" ? top : `${top}/${below}`;
}

function failure(name: string, error: unknown): ReadResult {
  return { kind: "failure", id: null, name, line: null, error: toSourceError(error) };
}

function toSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR") return new SourceError("not-found", {}, error);
  if (code === "EACCES" || code === "EPERM") return new SourceError("no-permission", {}, error);
  if (code === "") throw error;
  return new SourceError("unreadable", { reason: code }, error);
}
