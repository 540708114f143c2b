import { expect, test } from "vitest";
import { Scratch } from "./scratch.ts";

test("what was left by the text before is gone", () => {
  const scratch = new Scratch((length) => new Int32Array(length));
  scratch.take(10).fill(7);
  expect([...scratch.take(5).subarray(0, 6)]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("grows, and shrinks again after a long text", () => {
  const scratch = new Scratch((length) => new Uint8Array(length));
  expect(scratch.take(3_000_000).length).toBeGreaterThan(3_000_000);
  expect(scratch.take(10).length).toBeLessThan(1000);
});
