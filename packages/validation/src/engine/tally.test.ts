import { expect, test } from "vitest";
import { Tally } from "./tally.ts";

test("counts as a Map does, numbers that share their low bits and 0 among them", () => {
  const tally = new Tally();
  const map = new Map<number, number>();
  for (let i = 0; i < 20_000; i++) {
    const number = ((i * i) % 3001) * 2 ** 40;
    const count = map.get(number) ?? 0;
    map.set(number, count + 1);
    expect(tally.next(number)).toBe(count);
  }
  expect([tally.next(2 ** 53 - 2), tally.next(2 ** 53 - 2), tally.next(2 ** 53 - 3)]).toEqual([0, 1, 0]);
});
