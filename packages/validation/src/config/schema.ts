import { SEVERITIES } from "../finding.ts";
import type { OptionValue } from "../option.ts";
import { rules } from "../registry.ts";
import type { Rule } from "../rule.ts";
import { PRESETS } from "./presets.ts";

const LEVEL = { enum: ["off", ...SEVERITIES] };
const TEXTS = { type: "array", items: { type: "string", minLength: 1 } };
const RULES = {
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
};

/** JSON Schema (draft 2020-12) of the config file, for editors. */
export const configSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "huiyao.config.json",
  type: "object",
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    extends: { enum: [...PRESETS] },
    rules: RULES,
    overrides: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["files", "rules"],
        properties: { files: { ...TEXTS, minItems: 1 }, rules: RULES },
      },
    },
    roster: { ...TEXTS, description: "Names that are right." },
    terms: {
      type: "object",
      propertyNames: { minLength: 1 },
      additionalProperties: { type: "string", minLength: 1 },
      description: "Wrong form to right form.",
    },
    rosterFiles: { ...TEXTS, description: "Files of names, one a line or a YAML list; paths from the config file." },
    termFiles: {
      ...TEXTS,
      description: "Files of terms, `wrong => right` a line or a YAML mapping; paths from the config file.",
    },
  },
};

function ruleSchema(rule: Rule): object {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return { description: rule.docs.en.title, ...LEVEL };
  const properties = Object.fromEntries(
    options.map(([name, option]) => [
      name,
      { ...typeSchema(option.default), default: option.default, description: option.docs.en },
    ]),
  );
  return {
    description: rule.docs.en.title,
    oneOf: [
      LEVEL,
      {
        type: "array",
        prefixItems: [LEVEL, { type: "object", additionalProperties: false, properties }],
        items: false,
        minItems: 1,
      },
    ],
  };
}

function typeSchema(value: OptionValue): object {
  return Array.isArray(value) ? TEXTS : { type: typeof value };
}
