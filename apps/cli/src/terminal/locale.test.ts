import { expect, test } from "vitest";
import { localeOf } from "./locale.ts";

test.each([
  [{}, "en"],
  [{ LANG: "zh_CN.UTF-8" }, "zh-CN"],
  [{ LANG: "zh_TW" }, "zh-CN"],
  [{ LANG: "de_DE.UTF-8" }, "en"],
  [{ LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en"],
  [{ LANG: "C", LC_ALL: "", LC_MESSAGES: "zh_CN" }, "zh-CN"],
])("%j speaks %s", (env, locale) => {
  expect(localeOf(env)).toBe(locale);
});
