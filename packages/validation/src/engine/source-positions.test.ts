import { expect, test } from "vitest";
import { SourcePositions } from "./source-positions.ts";

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
])("offset %i is line %i, column %i", (offset, line, column) => {
  expect(new SourcePositions("甲\r\n\n乙").at(offset)).toEqual({ line, column });
});
