import { expect, test } from "vitest";
import { listFormatOf, parseRoster, parseTerms } from "./lists.ts";
import { ConfigError } from "./reader.ts";

test.each([
  ["names.txt", "text"],
  ["names.yaml", "yaml"],
  ["names.YML", "yaml"],
  ["names", "text"],
] as const)("%s is %s", (name, format) => {
  expect(listFormatOf(name)).toBe(format);
});

test.each([
  ["plain text", "# leaders\n钱岚\n\n高 志远 # head\r\n陈立", "text"],
  ["YAML", "- 钱岚\n- 高 志远\n- 陈立\n", "yaml"],
] as const)("reads a roster in %s", (_name, content, format) => {
  expect(parseRoster(content, format)).toEqual(["钱岚", "高志远", "陈立"]);
});

test.each([
  ["plain text", "# terms\n防讯 => 防汛\n人民代表大会=>人大\n", "text"],
  ["YAML", "防讯: 防汛\n人民代表大会: 人大\n", "yaml"],
] as const)("reads terms in %s", (_name, content, format) => {
  expect(parseTerms(content, format)).toEqual({ 防讯: "防汛", 人民代表大会: "人大" });
});

test.each([
  ["", "text"],
  ["", "yaml"],
  ["# nothing\n", "yaml"],
] as const)("an empty list %j is empty", (content, format) => {
  expect(parseRoster(content, format)).toEqual([]);
  expect(parseTerms(content, format)).toEqual({});
});

test.each<[string, () => unknown, string]>([
  ["a roster that is a mapping", () => parseRoster("a: b", "yaml"), "must be a list"],
  ["a roster with a number in it", () => parseRoster("- 1", "yaml"), "0 must be a text"],
  ["broken YAML", () => parseRoster("- [", "yaml"), "roster: "],
  ["a term without an arrow", () => parseTerms("防讯 防汛", "text"), 'line 1 must be "wrong => right"'],
  [
    "terms that are a list",
    () => parseTerms("- a", "yaml"),
    "must be an object of wrong form to right form, not a list",
  ],
  ["an empty wrong form", () => parseTerms('"": 防汛', "yaml"), 'terms: "" must not be empty'],
  ["an empty right form", () => parseTerms('防讯: ""', "yaml"), "terms: 防讯 must not be empty"],
  ["an empty name", () => parseRoster('- 钱岚\n- ""', "yaml"), "roster: 1 must not be empty"],
])("refuses %s", (_name, read, message) => {
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(message);
});
