import type { Severity } from "../finding.ts";
import type { OptionValues } from "../option.ts";
import { rules } from "../registry.ts";
import type { Rule } from "../rule.ts";
import type { RuleSetting } from "./config.ts";

export const PRESETS = ["recommended", "strict", "layout-only"] as const;
export type Preset = (typeof PRESETS)[number];

/**
 * `recommended`: the rules that are reliable without being set up. `strict`: every rule, the switches of each on, infos as
 * warnings. `layout-only`: what can be repaired by white space alone.
 */
export function presetSettings(preset: Preset): Map<string, RuleSetting> {
  return new Map(rules.map((rule) => [rule.id, SETTINGS[preset](rule)]));
}

const SETTINGS: Record<Preset, (rule: Rule) => RuleSetting> = {
  recommended: (rule) => ({ severity: rule.recommended ? rule.severity : "off", options: defaultOptions(rule) }),
  strict: (rule) => ({ severity: stricter(rule.severity), options: strictOptions(rule) }),
  "layout-only": (rule) => ({
    severity: rule.category === "layout" && rule.recommended ? rule.severity : "off",
    options: defaultOptions(rule),
  }),
};

export function defaultOptions(rule: Rule): OptionValues {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
}

function strictOptions(rule: Rule): OptionValues {
  const options = Object.entries(rule.options ?? {});
  return Object.fromEntries(
    options.map(([name, { default: value }]) => [name, typeof value === "boolean" ? true : value]),
  );
}

function stricter(severity: Severity): Severity {
  return severity === "info" ? "warning" : severity;
}
