import { analyze } from "@huiyao/parser";
import { expect, test } from "vitest";
import { findMentions } from "./mentions.ts";

/** The names found in a story with these words in it, as printed. */
function namesIn(words: string, roster: string[] = []): string[] {
  const source = `云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月6日，云岭区召开防汛工作会议。\n${words}\n`;
  const found = findMentions(analyze(source), new Set(roster)).flat();
  return found.map(({ span }) => source.slice(span.start, span.end)).filter((name) => name !== "钱岚");
}

test.each<[string, string, string[], string[]]>([
  ["a name of the roster as an entry of a list", "东河、乌有山、西河通水。", ["乌有山"], ["乌有山"]],
  ["a name of the roster at a paragraph's end", "东河、乌有山", ["乌有山"], ["乌有山"]],
  ["a name of the roster within words", "巡查乌有山区堤防。", ["乌有山"], []],
  ["a name of the roster with a space in it", "巡查乌有　山区堤防。", ["乌有山"], ["乌有　山"]],
  ["the longest of two names", "东河、乌有　山、西河通水。", ["乌有", "乌有山"], ["乌有　山"]],
])("%s", (_what, words, roster, names) => {
  expect(namesIn(words, roster)).toEqual(names);
});
