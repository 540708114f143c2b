import type { Severity } from "../finding.ts";
import type { OptionValues } from "../option.ts";
import type { Preset } from "./presets.ts";

/** A level, or a level and options of the rule. */
export type RuleEntry = Severity | "off" | [Severity | "off", OptionValues?];

/** What stands in `huiyao.config.json`, or is the default export of `huiyao.config.ts`. `parseConfig` reads it. */
export interface ConfigFile {
  $schema?: string;
  extends?: Preset;
  rules?: Record<string, RuleEntry>;
  /** Settings for paths, from the config file, that match one of the glob patterns; later ones win. */
  overrides?: { files: string[]; rules: Record<string, RuleEntry> }[];
  /** Names that are right. */
  roster?: string[];
  /** Wrong form to right form. */
  terms?: Record<string, string>;
  /** Files of names, one a line or a YAML list; paths from the config file. */
  rosterFiles?: string[];
  /** Files of terms, `wrong => right` a line or a YAML mapping; paths from the config file. */
  termFiles?: string[];
}

/** Gives the file back; an editor then knows its fields. */
export function defineConfig(file: ConfigFile): ConfigFile {
  return file;
}
