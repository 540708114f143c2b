import { expect, test } from "vitest";
import { defineConfig } from "./config-file.ts";
import { parseConfig } from "./parse-config.ts";

test("a config written with defineConfig is read as it stands", () => {
  const file = defineConfig({
    extends: "strict",
    rules: { "missing-year": ["error", { context: false }], "broken-line": "off" },
  });
  const { rules } = parseConfig(file);
  expect(rules.get("missing-year")).toEqual({ severity: "error", options: { context: false } });
  expect(rules.get("broken-line")?.severity).toBe("off");
});
