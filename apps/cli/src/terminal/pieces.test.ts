import { expect, test } from "vitest";
import { chunksOf } from "./pieces.ts";

test("small pieces are put together, large ones left as they are, none lost", () => {
  const pieces = ["a", "", "字".repeat(40_000), "b".repeat(30_000), "c", "d".repeat(200_000)];
  const chunks = [...chunksOf(pieces)];
  expect(chunks.join("")).toBe(pieces.join(""));
  expect(chunks.map(({ length }) => length)).toEqual([70_001, 200_001]);
  expect([...chunksOf([])]).toEqual([]);
});
