import { expect, test } from "vitest";
import * as parser from "./index.ts";

test("the public names are exactly these", () => {
  expect(Object.keys(parser).sort()).toEqual([
    "EditPlan",
    "LogicalText",
    "MEETING_TYPES",
    "analyze",
    "analyzeInParts",
    "parse",
    "readArticles",
  ]);
});
