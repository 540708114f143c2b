import { analyze } from "@huiyao/parser";
import { expect, test } from "vitest";
import { KeptNames } from "./kept-names.ts";
import { findMentions } from "./mentions.ts";

const TEXT =
  "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月6日，区长高 志远主持召开会议，审议《云岭区防汛应急预案》《东河堤防加固方案》。\n";
const analysis = analyze(TEXT);
const kept = new KeptNames(analysis, findMentions(analysis, new Set()));
const NAME = TEXT.indexOf("高 志远");
const TITLE = TEXT.indexOf("《");
const SECOND = TEXT.indexOf("《", TITLE + 1);

test.each<[string, number, number, string, boolean]>([
  ["joins a name", NAME + 1, NAME + 2, "", false],
  ["puts a space into a name", NAME + 3, NAME + 3, " ", true],
  ["changes the end of a name", NAME + 3, NAME + 4, "运", true],
  ["takes a name away whole", NAME, NAME + 4, "", false],
  ["takes a name with what stands around it", NAME - 2, NAME + 6, "", false],
  ["takes half a name", NAME - 2, NAME + 1, "", true],
  ["puts something before a name", NAME, NAME, "，", false],
  ["puts something before a title", TITLE, TITLE, "了", false],
  ["changes a title", TITLE + 2, TITLE + 3, "岑", true],
  ["changes a title right behind another", SECOND + 1, SECOND + 2, "岑", true],
  ["changes neither", 1, 2, "岑", false],
])("an edit that %s", (_what, start, end, text, isChange) => {
  expect(kept.isChangedBy({ span: { start, end }, text })).toBe(isChange);
});
