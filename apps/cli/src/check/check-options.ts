import { dirname } from "node:path";
import {
  type Baseline,
  type Config,
  ConfigError,
  type Decision,
  parseBaseline,
  parseDecisions,
  withRules,
} from "@huiyao/validation";
import type { Context } from "../context.ts";
import { UsageError } from "../failure.ts";
import { fromStdin, type InputOptions } from "../inputs.ts";
import { readJsonFile, readJsonText } from "../json-file.ts";
import { readCount } from "../read-count.ts";
import type { CheckFormat } from "./check-format.ts";
import { findConfig, readConfig, readIn, readLists } from "./config-file.ts";

export interface CheckCommandOptions extends InputOptions {
  format?: CheckFormat;
  output?: string;
  rule?: string[];
  maxWarnings?: string;
  config?: string;
  roster?: string[];
  terms?: string[];
  cache?: boolean;
  decisions?: string;
  baseline?: string;
  fix?: boolean;
  fixDryRun?: boolean;
}

/** Options read, files they name included. */
export interface CheckSettings {
  config: Config;
  /** The folder from which the config's overrides name files. */
  folder: string;
  decisions: DecisionsFile | null;
  baseline: Baseline | null;
  maxWarnings: number | null;
  fix: "write" | "show" | null;
}

/** What people have decided, and the file that says so. */
export interface DecisionsFile {
  path: string;
  source: string;
  decisions: Decision[];
}

/** Throws UsageError for options and files that are not as they must be. */
export async function readCheckSettings(
  paths: readonly string[],
  options: CheckCommandOptions,
  context: Context,
): Promise<CheckSettings> {
  const { usage } = context.words;
  const maxWarnings = readCount("--max-warnings", options.maxWarnings, context);
  if (options.fix && options.fixDryRun) throw new UsageError(usage.fixFormat);
  const fix = options.fix ? "write" : options.fixDryRun ? "show" : null;
  if (fix !== null && (fromStdin(paths) || options.inputFormat === "ndjson")) throw new UsageError(usage.fixNeedsFiles);
  const { decisions, baseline, roster = [], terms = [] } = options;
  const path = options.config ?? (await findConfig(context));
  const config = await readLists(await readConfig(path, context), roster, terms, context);
  try {
    return {
      config: withRules(config, options.rule ?? []),
      folder: path === null ? "." : dirname(path),
      decisions: decisions === undefined ? null : await readDecisionsFile(decisions, context),
      baseline: baseline === undefined ? null : await readBaseline(baseline, context),
      maxWarnings,
      fix,
    };
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(usage.badConfig(error.message));
    throw error;
  }
}

async function readDecisionsFile(path: string, context: Context): Promise<DecisionsFile> {
  const { text, value } = await readJsonText(path, context);
  return { path, source: text, decisions: readIn(path, () => parseDecisions(value), context) };
}

async function readBaseline(path: string, context: Context): Promise<Baseline> {
  const value = await readJsonFile(path, context);
  return readIn(path, () => parseBaseline(value), context);
}
