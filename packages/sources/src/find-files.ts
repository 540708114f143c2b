import { opendir, stat } from "node:fs/promises";
import { basename, extname, join, relative, resolve } from "node:path";
import { SourceError } from "./error.ts";
import { unpackedName } from "./gzip.ts";

/** What is taken out of a folder, packed by gzip or not; a file named directly is read whatever its name. */
export const TEXT_EXTENSIONS = [".txt", ".text", ".md", ".ndjson", ".jsonl"] as const;

/** A file to read, with the name people know it by; or what keeps a file or folder from being read. */
export interface FoundFile {
  path: string;
  name: string;
  error: unknown;
}

/** The files that paths, folders and globs name, in the order of their names. */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (!found.isFile() && !found.isDirectory()) throw new SourceError("not-a-file");
      if (found.isDirectory()) yield* filesOfFolder(path);
      else yield { path, name: path, error: null };
    } catch (error) {
      const glob = await readGlob(path);
      if (glob === null) yield { path, name: path, error };
      else yield* filesOfGlob(path, glob);
    }
  }
}

async function* filesOfFolder(root: string): AsyncGenerator<FoundFile> {
  let read = 0;
  let others = 0;
  for await (const { path, error } of walk(root)) {
    const isText = TEXT_EXTENSIONS.some((extension) => extension === extname(unpackedName(path)).toLowerCase());
    if (error === null && !isText) {
      others++;
      continue;
    }
    read++;
    yield { path, name: shownName(root, path), error };
  }
  if (read > 0) return;
  const error = new SourceError("no-text-files", { others, extensions: TEXT_EXTENSIONS.join(" ") });
  yield { path: root, name: root, error };
}

interface Glob {
  /** The folder it starts from. */
  base: string;
  matches(below: string): boolean;
}

/** What a path that names no file says as a glob; null when it has nothing of one. */
async function readGlob(path: string): Promise<Glob | null> {
  const { default: picomatch } = await import("picomatch");
  const { base, glob, isGlob } = picomatch.scan(path.replaceAll("\\", "/"));
  return isGlob ? { base: base === "" ? "." : base, matches: picomatch(glob) } : null;
}

async function* filesOfGlob(pattern: string, { base, matches }: Glob): AsyncGenerator<FoundFile> {
  let read = 0;
  for await (const { path, error } of walk(base)) {
    if (error === null && !matches(relative(base, path).replaceAll("\\", "/"))) continue;
    read++;
    yield { path, name: path.replaceAll("\\", "/"), error };
  }
  if (read === 0) yield { path: pattern, name: pattern, error: new SourceError("no-glob-match") };
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

/** The path as given for a folder, and what is below it. */
function shownName(root: string, path: string): string {
  const below = relative(root, path).replaceAll("\\", "/");
  const top = /^\.{0,2}[\\/]?$/.test(root) ? basename(resolve(root)) : root.replaceAll("\\", "/").replace(/\/+$/, "");
  return below === "" ? top : `${top}/${below}`;
}
