import { expect, test } from "vitest";
import { IntList } from "./int-list.ts";

test("grows, keeps order, and is 0 outside", () => {
  const list = new IntList();
  for (let i = 0; i < 1000; i++) list.push(i * 3);
  list.push2(-1, -2);
  expect(list.length).toBe(1002);
  expect([list.at(0), list.at(999), list.at(1000), list.at(1001)]).toEqual([0, 2997, -1, -2]);
  expect([list.at(1002), list.at(-1)]).toEqual([0, 0]);
});

test("nothing is left of what was cleared", () => {
  const list = new IntList();
  for (let i = 0; i < 100_000; i++) list.push(7);
  list.clear();
  expect([list.length, list.at(0)]).toEqual([0, 0]);
  list.push(5);
  expect([list.length, list.at(0), list.at(1)]).toEqual([1, 5, 0]);
});
