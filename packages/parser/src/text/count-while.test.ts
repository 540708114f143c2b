import { expect, test } from "vitest";
import { countWhile } from "./count-while.ts";

test.each([
  [[], 5, 0],
  [[1, 3, 5, 7], 0, 0],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3, 5, 7], 6, 3],
  [[1, 3, 5, 7], 9, 4],
])("of %j so many are less than %i: %i", (row, least, count) =>
  expect(countWhile(row.length, (i) => (row[i] ?? 0) < least)).toBe(count),
);
