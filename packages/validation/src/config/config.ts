import picomatch from "picomatch";
import type { Severity } from "../finding.ts";
import type { OptionValues } from "../option.ts";
import type { Rule } from "../rule.ts";

export interface RuleSetting {
  severity: Severity | "off";
  options: OptionValues;
}

export interface Override {
  /** Glob patterns of paths, `/` between folders. */
  files: string[];
  rules: Map<string, RuleSetting>;
}

/** A config that has been read and found right: every rule has its setting. */
export interface Config {
  rules: Map<string, RuleSetting>;
  /** Later ones win. */
  overrides: Override[];
  /** Names that are right. */
  roster: string[];
  /** Wrong form to right form. */
  terms: Record<string, string>;
  /** Files with more of both, as the config names them; whoever reads the config reads them, see `withLists`. */
  files: { roster: string[]; terms: string[] };
}

/** The settings that hold for a path. */
export function settingsFor(config: Config, path: string): ReadonlyMap<string, RuleSetting> {
  const matching = config.overrides.filter((override) =>
    picomatch.isMatch(path, override.files, { dot: true, windows: false }),
  );
  if (matching.length === 0) return config.rules;
  const settings = new Map(config.rules);
  for (const override of matching) for (const [id, setting] of override.rules) settings.set(id, setting);
  return settings;
}

/** A rule's setting when it is on, null when it is off. */
export function activeSetting(
  rule: Rule,
  settings: ReadonlyMap<string, RuleSetting>,
): { severity: Severity; options: RuleSetting["options"] } | null {
  const setting = settings.get(rule.id);
  if (setting === undefined || setting.severity === "off") return null;
  return { severity: setting.severity, options: setting.options };
}
