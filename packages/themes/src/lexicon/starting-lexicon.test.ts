import { expect, test } from "vitest";
import { PhraseMatcher } from "../matching/phrase-matcher.ts";
import { guessGroup } from "./group-cues.ts";
import { PHRASE_GROUPS } from "./lexicon.ts";
import { fromCsv, toCsv } from "./lexicon-csv.ts";
import { STARTING_LEXICON } from "./starting-lexicon.ts";

test("the starting lexicon has phrases in every field, and survives its own CSV", () => {
  const groups = new Set(STARTING_LEXICON.entries.map(({ group }) => group));
  expect(PHRASE_GROUPS.filter((group) => !groups.has(group))).toEqual([]);
  expect(fromCsv(toCsv(STARTING_LEXICON)).entries).toEqual(STARTING_LEXICON.entries);
});

test("it is matched by any of the printed forms", () => {
  const matcher = new PhraseMatcher(STARTING_LEXICON.matchable());
  const ids = matcher.match("践行“两山”理念，推进河长制").map(({ entry }) => matcher.entries[entry]?.id);
  expect(ids).toEqual(["绿水青山就是金山银山", "河长制"]);
});

test.each([
  ["青禾乡村夜校", "rural"],
  ["云谷数字走廊", "region"],
  ["智慧青禾", "digital"],
  ["清河生态长廊", "ecology"],
  ["双会", null],
  ["基层党组织联建", "party"],
])("%s is guessed to belong to %s", (phrase, group) => {
  expect(guessGroup(phrase)).toBe(group);
});
