import { expect, test } from "vitest";
import { Scratch } from "./scratch.ts";

test("what was left by the text before is gone", () => {
  const scratch = new Scratch((length) => new Int16Array(length));
  scratch.take(10).fill(7);
  expect([...scratch.take(5).subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("a long text gets its own, with a place after the last item", () => {
  const scratch = new Scratch((length) => new Uint8Array(length));
  const long = scratch.take(3_000_000);
  expect(long).toHaveLength(3_000_001);
  expect(scratch.take(10)).not.toBe(long);
});
