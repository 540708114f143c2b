import { SEVERITIES } from "../finding.ts";
import type { OptionValue, OptionValues } from "../option.ts";
import { findRule, rules } from "../registry.ts";
import type { Rule } from "../rule.ts";
import type { Config, Override, RuleSetting } from "./config.ts";
import { defaultOptions, PRESETS, presetSettings } from "./presets.ts";
import { type Json, nearest, Reader } from "./reader.ts";

const KEYS = ["$schema", "extends", "rules", "overrides", "roster", "terms", "rosterFiles", "termFiles"];
const LEVELS = ["off", ...SEVERITIES] as const;

/** What an empty config file gives: the preset `recommended`. */
export function defaultConfig(): Config {
  return parseConfig({});
}

/**
 * Reads a parsed `huiyao.config.json`:
 * `{ extends?: preset, rules?: { id: level | [level, options] }, overrides?: [{ files, rules }], roster?: names, terms?: { wrong: right },
 * rosterFiles?: paths, termFiles?: paths }`.
 * Throws ConfigError with every unknown key, rule, option and level.
 */
export function parseConfig(value: unknown): Config {
  const reader = new Reader("config");
  const fields = reader.object(value, [], KEYS);
  const preset = fields.extends === undefined ? "recommended" : reader.oneOf(fields.extends, ["extends"], PRESETS);
  const settings = presetSettings(preset);
  if (fields.rules !== undefined) readRules(reader, fields.rules, ["rules"], settings, settings);
  const overrides = fields.overrides === undefined ? [] : reader.list(fields.overrides, ["overrides"]);
  const config: Config = {
    rules: settings,
    overrides: overrides.map((entry, i) => readOverride(reader, entry, ["overrides", String(i)], settings)),
    roster: fields.roster === undefined ? [] : reader.texts(fields.roster, ["roster"]),
    terms: fields.terms === undefined ? {} : reader.terms(fields.terms, ["terms"]),
    files: {
      roster: fields.rosterFiles === undefined ? [] : reader.texts(fields.rosterFiles, ["rosterFiles"]),
      terms: fields.termFiles === undefined ? [] : reader.texts(fields.termFiles, ["termFiles"]),
    },
  };
  reader.finish();
  return config;
}

/** The config with settings of the form `id=level`, as `--rule` gives them. Throws ConfigError. */
export function withRules(config: Config, assignments: readonly string[]): Config {
  const reader = new Reader("--rule");
  const settings = new Map(config.rules);
  for (const assignment of assignments) {
    const at = assignment.indexOf("=");
    if (at < 0) {
      reader.problem([assignment], `must be ID=LEVEL, where LEVEL is one of ${LEVELS.join(", ")}`);
      continue;
    }
    readRules(reader, { [assignment.slice(0, at)]: assignment.slice(at + 1) }, [], settings, settings);
  }
  reader.finish();
  const assigned = new Set(assignments.map((assignment) => assignment.slice(0, assignment.indexOf("="))));
  const overrides = config.overrides.map((override) => ({
    ...override,
    rules: new Map([...override.rules].filter(([id]) => !assigned.has(id))),
  }));
  return { ...config, rules: settings, overrides };
}

/** The config with names and terms out of the user's lists added to its own. */
export function withLists(config: Config, lists: { roster?: string[]; terms?: Record<string, string> }): Config {
  return {
    ...config,
    roster: [...config.roster, ...(lists.roster ?? [])],
    terms: { ...config.terms, ...lists.terms },
  };
}

function readOverride(reader: Reader, entry: Json, path: string[], base: Map<string, RuleSetting>): Override {
  const fields = reader.object(entry, path, ["files", "rules"]);
  const settings = new Map<string, RuleSetting>();
  readRules(reader, fields.rules, [...path, "rules"], settings, base);
  const files = reader.texts(fields.files, [...path, "files"]);
  if (Array.isArray(fields.files) && files.length === 0)
    reader.problem([...path, "files"], "must name at least one pattern");
  return { files, rules: settings };
}

/** Sets `into` from the rules of a config; what a rule leaves unsaid is taken from `base`. */
function readRules(
  reader: Reader,
  value: Json,
  path: string[],
  into: Map<string, RuleSetting>,
  base: ReadonlyMap<string, RuleSetting>,
): void {
  for (const [id, given] of Object.entries(reader.object(value, path))) {
    const rule = findRule(id);
    const known = rules.map((entry) => entry.id);
    if (rule === undefined) {
      reader.problem([...path, id], `is no rule${nearest(id, known)}`);
      continue;
    }
    const [level, options] = Array.isArray(given) ? given : [given, undefined];
    if (Array.isArray(given) && (given.length < 1 || given.length > 2)) {
      reader.problem([...path, id], "must be a level, or a list of a level and options");
    }
    const severity = reader.oneOf(level, [...path, id], LEVELS);
    const before = base.get(id)?.options ?? defaultOptions(rule);
    into.set(id, { severity, options: readOptions(reader, rule, options, [...path, id], before) });
  }
}

function readOptions(reader: Reader, rule: Rule, value: Json, path: string[], before: OptionValues): OptionValues {
  if (value === undefined) return before;
  const options: OptionValues = { ...before };
  const known = rule.options ?? {};
  for (const [name, given] of Object.entries(reader.object(value, path, Object.keys(known)))) {
    const option = known[name];
    if (option === undefined) continue;
    if (isOptionLike(given, option.default)) options[name] = given;
    else reader.problem([...path, name], `must be ${describe(option.default)}, not ${JSON.stringify(given)}`);
  }
  return options;
}

function isOptionLike(given: Json, example: OptionValue): given is OptionValue {
  if (Array.isArray(example)) return Array.isArray(given) && given.every((entry) => typeof entry === "string");
  return typeof given === typeof example && !(typeof given === "number" && !Number.isFinite(given));
}

function describe(example: OptionValue): string {
  return Array.isArray(example) ? "a list of texts" : typeof example === "number" ? "a number" : "true or false";
}
