import { expect, test } from "vitest";
import { ByteList, IntList } from "./int-list.ts";

test("grows, keeps order, and is 0 outside", () => {
  const list = new IntList();
  for (let i = 0; i < 1000; i++) list.push(i * 3);
  list.push2(-1, -2);
  expect(list.length).toBe(1002);
  expect([list.at(0), list.at(999), list.at(1000), list.at(1001)]).toEqual([0, 2997, -1, -2]);
  expect([list.at(1002), list.at(-1)]).toEqual([0, 0]);
});

test("a list of bytes holds nothing above 255", () => {
  const list = new ByteList();
  for (let i = 0; i < 1000; i++) list.push(i);
  expect(list.length).toBe(1000);
  expect([list.at(0), list.at(254), list.at(255), list.at(256), list.at(999), list.at(1000)]).toEqual([
    0, 254, 255, 255, 255, 0,
  ]);
});
