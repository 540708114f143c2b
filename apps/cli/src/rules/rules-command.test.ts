import { rules } from "@huiyao/validation";
import { expect, test } from "vitest";
import { call } from "../testing/call.ts";

test("lists every rule with its level and what it finds", async () => {
  const { code, out } = await call(["rules"]);
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n")).toHaveLength(rules.length);
  expect(out).toMatch(/^split-name +warning {2}White space inside a person's name$/mu);
});

test("explains one rule in the reader's language", async () => {
  const { code, out } = await call(["rules", "split-name"], { locale: "zh-CN" });
  expect(code).toBe(0);
  expect(out).toMatch(/^# split-name\n\n## 人名中间有空格\n/u);
  expect(out).not.toContain("## White space");
});

test("names the nearest rule of one that is not there", async () => {
  const { code, err } = await call(["rules", "split-nam"]);
  expect(code).toBe(2);
  expect(err).toContain('There is no rule split-nam; did you mean "split-name"?');
});
