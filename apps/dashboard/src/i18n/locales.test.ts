import { expect, test } from "vitest";
import { isLocale, localeFromHeader } from "./locales.ts";

test.each([
  [null, "zh-CN"],
  ["", "zh-CN"],
  ["en-GB,en;q=0.9", "en"],
  ["zh-TW,zh;q=0.9,en;q=0.8", "zh-CN"],
  ["fr-FR,fr;q=0.9,en;q=0.3,zh;q=0.2", "en"],
  ["en;q=0.2, zh-CN;q=0.9", "zh-CN"],
  ["en;q=0, zh;q=0.1", "zh-CN"],
  ["fr", "zh-CN"],
])("Accept-Language %j reads %s", (header, locale) => {
  expect(localeFromHeader(header)).toBe(locale);
});

test("only the two interface languages are locales", () => {
  expect(["zh-CN", "en", "de", undefined].filter(isLocale)).toEqual(["zh-CN", "en"]);
});
