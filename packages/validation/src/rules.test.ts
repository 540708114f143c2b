import { analyze } from "@huiyao/parser";
import { describe, expect, test } from "vitest";
import type { Config } from "./config/config.ts";
import { defaultOptions, presetSettings } from "./config/presets.ts";
import { recordText } from "./corpus/record.ts";
import { fixUntilStable } from "./engine/fix.ts";
import { createLinter } from "./engine/linter.ts";
import type { Finding } from "./finding.ts";
import { LOCALES, sentencesOf } from "./locales/locale.ts";
import { rules } from "./registry.ts";
import type { BadSample, GoodSample, Rule } from "./rule.ts";

/** Only this rule, with the sample's options. */
function configFor(rule: Rule, sample: GoodSample): Config {
  const settings = presetSettings("strict");
  for (const [id, setting] of settings) settings.set(id, { ...setting, severity: "off" });
  settings.set(rule.id, { severity: rule.severity, options: { ...defaultOptions(rule), ...sample.options } });
  const { roster = [], terms = {} } = sample;
  return { rules: settings, overrides: [], roster, terms, files: { roster: [], terms: [] } };
}

function findIn(rule: Rule, sample: GoodSample): Finding[] {
  const linter = createLinter(configFor(rule, sample));
  const texts = typeof sample.text === "string" ? [sample.text] : sample.text;
  const analyses = texts.map((text, i) =>
    analyze(text, { id: String(i), ...(sample.published === undefined ? {} : { published: sample.published }) }),
  );
  if (rule.needs !== "corpus") {
    return analyses.flatMap((analysis) => {
      const { findings, crashed } = linter.check(analysis);
      expect(crashed).toEqual([]);
      return findings;
    });
  }
  const corpus = linter.corpus();
  for (const analysis of analyses) corpus.add(recordText(analysis));
  const { findings, crashed } = corpus.finish();
  expect(crashed).toEqual([]);
  return analyses.flatMap((analysis) => findings.get(analysis.result.id) ?? []);
}

describe.each(rules.map((rule): [string, Rule] => [rule.id, rule]))("%s", (_id, rule) => {
  test.each(rule.docs.bad.map((sample, i): [number, BadSample] => [i + 1, sample]))(
    "finds bad sample %i",
    (_n, sample) => {
      const findings = findIn(rule, sample);
      expect(findings.map((finding) => finding.actual)).toEqual(sample.finds);
      for (const finding of findings) expect(finding.ruleId).toBe(rule.id);
    },
  );

  test.each(rule.docs.good.map((sample, i): [number, GoodSample] => [i + 1, sample]))(
    "finds nothing in good sample %i",
    (_n, sample) => {
      expect(findIn(rule, sample)).toEqual([]);
    },
  );

  test.each(
    rule.docs.bad.flatMap((sample): [string, BadSample][] =>
      sample.fixed === undefined ? [] : [[sample.fixed, sample]],
    ),
  )("repairs to %j", (fixed, sample) => {
    const source = typeof sample.text === "string" ? sample.text : "";
    const check = (text: string): Finding[] => findIn(rule, { ...sample, text });
    expect(fixUntilStable(source, check, { unsafe: rule.fixable === "unsafe" }).text).toBe(fixed);
  });

  test("has a sample of each kind", () => {
    expect(rule.docs.bad.length).toBeGreaterThan(0);
    expect(rule.docs.good.length).toBeGreaterThan(0);
  });

  test.each(LOCALES)("has a sentence in %s for each message, and no other", (locale) => {
    expect(Object.keys(sentencesOf(locale).rules[rule.id] ?? {}).sort()).toEqual([...rule.messages].sort());
  });

  test.each(LOCALES)("fills every placeholder of its sentences in %s", (locale) => {
    const texts = rule.docs.bad.flatMap((sample) => findIn(rule, sample));
    for (const finding of texts) {
      const template = sentencesOf(locale).rules[rule.id]?.[finding.messageId] ?? "";
      for (const [, key] of template.matchAll(/\{(\w+)\}/g)) expect(finding.data).toHaveProperty(key ?? "");
    }
  });
});

test("ids are unique and spelt as words with hyphens", () => {
  const ids = rules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("a locale has no sentences for rules that are not there", () => {
  const ids = new Set([...rules.map((rule) => rule.id), "unused-decision", "expired-decision"]);
  for (const locale of LOCALES) {
    for (const id of Object.keys(sentencesOf(locale).rules)) expect(ids).toContain(id);
  }
});
