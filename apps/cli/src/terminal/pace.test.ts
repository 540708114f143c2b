import { expect, test } from "vitest";
import { Pace } from "./pace.ts";

test("a steady pace is told from the first sample on", () => {
  const pace = new Pace();
  expect([pace.rate, pace.left(100)]).toEqual([0, null]);
  pace.add({ seconds: 2, done: 10, bytes: 40 });
  expect([pace.rate, pace.left(100)]).toEqual([5, 3]);
});

test("what was long ago does not count", () => {
  const pace = new Pace();
  for (let seconds = 1; seconds <= 20; seconds++) pace.add({ seconds, done: seconds * 1000, bytes: seconds * 1000 });
  for (let seconds = 21; seconds <= 40; seconds++)
    pace.add({ seconds, done: 20_000 + (seconds - 20), bytes: 20_000 + (seconds - 20) });
  expect(pace.rate).toBe(1);
  expect(pace.left(20_080)).toBe(60);
});

test("more done than was announced leaves nothing", () => {
  const pace = new Pace();
  pace.add({ seconds: 1, done: 5, bytes: 50 });
  expect(pace.left(40)).toBe(0);
});
