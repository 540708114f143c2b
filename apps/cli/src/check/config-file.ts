import { stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Config,
  ConfigError,
  defaultConfig,
  listFormatOf,
  parseConfig,
  parseRoster,
  parseTerms,
  withLists,
} from "@huiyao/validation";
import type { Context } from "../context.ts";
import { UsageError } from "../failure.ts";
import { readJsonFile } from "../json-file.ts";
import { readTextFile, reasonOf } from "../text-file.ts";

/** Taken from the working folder when no other is named. */
const CONFIG_FILES = ["huiyao.config.ts", "huiyao.config.json"];

/**
 * The config of a file, the default one without a file, with the lists it names read. A program file gives its default
 * export.
 *
 * @throws UsageError when a file is absent or not as it must be
 */
export async function readConfig(path: string | null, context: Context): Promise<Config> {
  if (path === null) return defaultConfig();
  const value = extname(path) === ".json" ? await readJsonFile(path, context) : await loadProgram(path, context);
  const config = readIn(path, () => parseConfig(value), context);
  const beside = (file: string) => resolve(dirname(path), file);
  return readLists(config, config.files.roster.map(beside), config.files.terms.map(beside), context);
}

/** The config with the names and terms of the user's files added to its own. */
export async function readLists(
  config: Config,
  rosters: readonly string[],
  terms: readonly string[],
  context: Context,
): Promise<Config> {
  let read = config;
  for (const path of rosters) {
    const content = await readTextFile(path, context);
    read = withLists(read, { roster: readIn(path, () => parseRoster(content, listFormatOf(path)), context) });
  }
  for (const path of terms) {
    const content = await readTextFile(path, context);
    read = withLists(read, { terms: readIn(path, () => parseTerms(content, listFormatOf(path)), context) });
  }
  return read;
}

/** The config file in the working folder; null when there is none. Throws UsageError when there are two. */
export async function findConfig({ words }: Context): Promise<string | null> {
  const found: string[] = [];
  for (const file of CONFIG_FILES) if (await exists(file)) found.push(file);
  if (found.length > 1) throw new UsageError(words.usage.twoConfigs(found));
  return found[0] ?? null;
}

/** Runs a config written as a program, TypeScript included, on any Node; `@huiyao/validation` is this program's own. */
async function loadProgram(path: string, context: Context): Promise<unknown> {
  await readTextFile(path, context);
  const { createJiti } = await import("jiti");
  const own = fileURLToPath(import.meta.resolve("@huiyao/validation"));
  const jiti = createJiti(import.meta.url, { alias: { "@huiyao/validation": own }, fsCache: false });
  try {
    return await jiti.import(resolve(path), { default: true });
  } catch (error) {
    throw new UsageError(context.words.usage.badProgram(path, reasonOf(error)));
  }
}

/** What is wrong in a file is said with its name. */
export function readIn<T>(path: string, read: () => T, { words }: Context): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(words.usage.badConfig(`${path}: ${error.message}`));
    throw error;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
