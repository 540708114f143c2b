import { describe, expect, test } from "vitest";
import { rules } from "../registry.ts";
import { settingsFor } from "./config.ts";
import { defaultConfig, parseConfig, withLists, withRules } from "./parse-config.ts";
import { ConfigError } from "./reader.ts";

describe("parseConfig", () => {
  test("an empty config is the preset recommended", () => {
    const { rules: settings } = parseConfig({});
    for (const rule of rules) expect(settings.get(rule.id)?.severity).toBe(rule.recommended ? rule.severity : "off");
  });

  test("strict has every rule on and every switch", () => {
    const { rules: settings } = parseConfig({ extends: "strict" });
    expect(
      [...settings.values()].every((setting) => setting.severity === "warning" || setting.severity === "error"),
    ).toBe(true);
    expect(settings.get("missing-year")?.options).toEqual({ context: true });
  });

  test("layout-only has nothing else on", () => {
    const on = [...parseConfig({ extends: "layout-only" }).rules].filter(([, setting]) => setting.severity !== "off");
    expect(on.length).toBeGreaterThan(0);
    for (const [id] of on) expect(rules.find((rule) => rule.id === id)?.category).toBe("layout");
  });

  test("sets level and options of a rule", () => {
    const { rules: settings } = parseConfig({
      rules: { "broken-line": "off", "missing-year": ["error", { context: true }] },
    });
    expect(settings.get("broken-line")?.severity).toBe("off");
    expect(settings.get("missing-year")).toEqual({ severity: "error", options: { context: true } });
  });

  test.each<[string, unknown, string]>([
    ["an unknown key", { ruels: {} }, 'ruels is unknown; did you mean "rules"?'],
    [
      "an unknown rule",
      { rules: { "broken-lines": "off" } },
      'rules.broken-lines is no rule; did you mean "broken-line"?',
    ],
    [
      "an unknown level",
      { rules: { "broken-line": "warn" } },
      "rules.broken-line must be one of off, error, warning, info",
    ],
    [
      "an unknown option",
      { rules: { "missing-year": ["error", { contxt: true }] } },
      "rules.missing-year.contxt is unknown",
    ],
    ["an option of another type", { rules: { "missing-year": ["error", { context: 1 }] } }, "must be true or false"],
    [
      "options for a rule without any",
      { rules: { "broken-line": ["info", { a: 1 }] } },
      "rules.broken-line.a is unknown",
    ],
    ["too many entries", { rules: { "broken-line": ["info", {}, 1] } }, "must be a level, or a list"],
    ["an unknown preset", { extends: "all" }, "extends must be one of recommended, strict, layout-only"],
    ["an override without files", { overrides: [{ files: [], rules: {} }] }, "must name at least one pattern"],
    [
      "an unknown rule in an override",
      { overrides: [{ files: ["*"], rules: { x: "off" } }] },
      "overrides.0.rules.x is no rule",
    ],
    ["a roster that is an object", { roster: {} }, "roster must be a list, not an object"],
    ["a roster that is no list", { roster: "x" }, "roster must be a list, not a string"],
    ["terms that are no object", { terms: ["x"] }, "terms must be an object"],
    ["an empty wrong form", { terms: { "": "防汛" } }, 'terms."" must not be empty'],
    ["an empty name", { roster: ["钱岚", " "] }, "roster.1 must not be empty"],
  ])("refuses %s", (_name, value, message) => {
    expect(() => parseConfig(value)).toThrow(ConfigError);
    expect(() => parseConfig(value)).toThrow(message);
  });

  test.each([
    ["missing", {}],
    ["a text", { files: "minutes/**" }],
    ["empty", { files: [] }],
  ])("names one problem where the files of an override are %s", (_name, files) => {
    try {
      parseConfig({ overrides: [{ ...files, rules: {} }] });
      expect.unreachable();
    } catch (error) {
      expect(error instanceof ConfigError ? error.problems : []).toHaveLength(1);
    }
  });

  test("names every problem at once", () => {
    try {
      parseConfig({ rules: { a: "off", b: "off" } });
      expect.unreachable();
    } catch (error) {
      expect(error instanceof ConfigError ? error.problems : []).toHaveLength(2);
    }
  });
});

test("overrides hold for matching paths, later ones win", () => {
  const config = parseConfig({
    rules: { "broken-line": "warning" },
    overrides: [
      { files: ["scans/**"], rules: { "broken-line": "error" } },
      { files: ["**/*.old.txt"], rules: { "broken-line": "off" } },
    ],
  });
  const severity = (path: string): string | undefined => settingsFor(config, path).get("broken-line")?.severity;
  expect(severity("a.txt")).toBe("warning");
  expect(severity("scans/2025/a.txt")).toBe("error");
  expect(severity("scans/a.old.txt")).toBe("off");
});

describe("withRules", () => {
  test("sets levels everywhere, in overrides too", () => {
    const base = parseConfig({ overrides: [{ files: ["*"], rules: { "broken-line": "error" } }] });
    const config = withRules(base, ["broken-line=off"]);
    expect(settingsFor(config, "a.txt").get("broken-line")?.severity).toBe("off");
  });

  test.each([
    ["broken-lines=off", "is no rule"],
    ["broken-line=quiet", "must be one of off, error, warning, info"],
    ["broken-line", "must be ID=LEVEL"],
  ])("refuses %s", (assignment, message) => {
    expect(() => withRules(defaultConfig(), [assignment])).toThrow(message);
  });
});

test("withLists adds names and terms", () => {
  const config = withLists(parseConfig({ roster: ["钱岚"], terms: { 报纸: "报刊" } }), {
    roster: ["高志远"],
    terms: { 座谈: "座谈会" },
  });
  expect(config.roster).toEqual(["钱岚", "高志远"]);
  expect(config.terms).toEqual({ 报纸: "报刊", 座谈: "座谈会" });
});
