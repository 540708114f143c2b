import { stat } from "node:fs/promises";
import {
  type Baseline,
  type Config,
  ConfigError,
  type Decision,
  parseBaseline,
  parseConfig,
  parseDecisions,
  withRules,
} from "@huiyao/validation";
import type { Context } from "../context.ts";
import { UsageError } from "../failure.ts";
import { fromStdin, type InputOptions } from "../inputs.ts";
import { readJsonFile } from "../json-file.ts";
import { readCount } from "../read-count.ts";
import type { CheckFormat } from "./check-format.ts";

export interface CheckCommandOptions extends InputOptions {
  format?: CheckFormat;
  output?: string;
  rule?: string[];
  maxWarnings?: string;
  config?: string;
  decisions?: string;
  baseline?: string;
  fix?: boolean;
  fixDryRun?: boolean;
}

/** Options read, files they name included. */
export interface CheckSettings {
  config: Config;
  decisions: Decision[];
  baseline: Baseline | null;
  maxWarnings: number | null;
  fix: "write" | "show" | null;
}

/** Taken from the working folder when no other is named. */
const CONFIG_FILE = "huiyao.config.json";

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
  const named = options.config ?? ((await exists(CONFIG_FILE)) ? CONFIG_FILE : null);
  const { decisions, baseline } = options;
  try {
    const config = parseConfig(named === null ? {} : await readJsonFile(named, context));
    return {
      config: withRules(config, options.rule ?? []),
      decisions: decisions === undefined ? [] : parseDecisions(await readJsonFile(decisions, context)),
      baseline: baseline === undefined ? null : parseBaseline(await readJsonFile(baseline, context)),
      maxWarnings,
      fix,
    };
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(usage.badConfig(error.message));
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
