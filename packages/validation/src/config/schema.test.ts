import Ajv2020 from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { rules } from "../registry.ts";
import { parseConfig } from "./parse-config.ts";
import { ConfigError } from "./reader.ts";
import { configSchema } from "./schema.ts";

const validate = new Ajv2020.default({ strict: false }).compile(configSchema);

function isAccepted(value: unknown): boolean {
  try {
    parseConfig(value);
    return true;
  } catch (error) {
    if (error instanceof ConfigError) return false;
    throw error;
  }
}

test.each<[string, unknown]>([
  ["nothing", {}],
  ["a preset", { extends: "strict" }],
  ["an unknown preset", { extends: "loose" }],
  ["every rule off", { rules: Object.fromEntries(rules.map((rule) => [rule.id, "off"])) }],
  [
    "every rule with its options",
    {
      rules: Object.fromEntries(
        rules
          .filter((rule) => rule.options)
          .map((rule) => [
            rule.id,
            [
              "error",
              Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])),
            ],
          ]),
      ),
    },
  ],
  ["an unknown rule", { rules: { "no-such-rule": "off" } }],
  ["an unknown level", { rules: { "broken-line": "warn" } }],
  ["an unknown option", { rules: { "missing-year": ["error", { year: true }] } }],
  ["an option of another type", { rules: { "missing-year": ["error", { context: "yes" }] } }],
  ["overrides", { overrides: [{ files: ["a/**"], rules: { "broken-line": "off" } }] }],
  ["overrides without files", { overrides: [{ files: [], rules: {} }] }],
  ["lists", { roster: ["钱岚"], terms: { 防讯: "防汛" } }],
  ["an empty wrong form", { terms: { "": "防汛" } }],
  ["a roster of numbers", { roster: [1] }],
  ["an unknown key", { rule: {} }],
])("the schema and the reader agree on %s", (_name, value) => {
  expect(validate(value)).toBe(isAccepted(value));
});
