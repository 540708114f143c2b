import { parse } from "@huiyao/parser";
import { expect, test } from "vitest";
import { indentedResultJson, resultJson } from "./result-json.ts";

const PAGE =
  "本报讯（记者 宋岚）3月5日，区长林叙安主持召开区政府第61次常务会议，研究安全生产工作。\n\n本报讯（记者 闻白）雨。";

test.each([["two stories", PAGE] as const, ["none", ""] as const])("%s: as JSON.stringify has it", (_what, text) => {
  const result = parse(text, { id: 'a "page"' });
  expect([...resultJson(result.id, result.articles)].join("")).toBe(JSON.stringify(result));
  expect([...indentedResultJson(result.id, result.articles)].join("")).toBe(JSON.stringify(result, null, 2));
});
