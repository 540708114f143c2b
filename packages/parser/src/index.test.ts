import { expect, test } from "vitest";
import * as parser from "./index.ts";

test("the public names are exactly these", () => {
  expect(Object.keys(parser).sort()).toEqual(["MEETING_TYPES", "analyze", "parse"]);
});
