import { analyze } from "@huiyao/parser";
import { expect, test } from "vitest";
import { createLinter } from "../../engine/linter.ts";

test.each([
  ["落实“四早要求", "unclosed", "“", "”"],
  ["落实四早”要求", "unopened", "”", "“"],
])("%s is %s", (words, messageId, mark, partner) => {
  const text = `云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开会议，${words}，部署各项工作。\n`;
  const found = createLinter()
    .check(analyze(text))
    .findings.filter(({ ruleId }) => ruleId === "unbalanced-pair");
  expect(found).toMatchObject([{ messageId, data: { mark, partner } }]);
});
