import { expect, test } from "vitest";
import { usualOutlet } from "./outlet-variant.ts";

test.each([
  [1, "云岭日报"],
  [50, "云岭日报"],
  [51, null],
])("of a name printed %s times the usual form is %s", (count, usual) => {
  const counts = new Map([
    ["云岭目报", count],
    ["云岭日报", 10_000],
  ]);
  expect(usualOutlet("云岭目报", counts)).toBe(usual);
});
