import { expect, test } from "vitest";
import { loadView, PAGE_SIZE, pageOf } from "./filters.ts";

test.each([
  ["", 0],
  ["page=3", 2 * PAGE_SIZE],
  ["page=0", 0],
  ["page=-5", 0],
  ["page=x", 0],
])("%s leaves out the first %d rows", async (address, skip) => {
  expect(pageOf(await loadView(new URLSearchParams(address)))).toEqual({ skip, size: PAGE_SIZE });
});

test("a page no list has is still a number that a database takes", async () => {
  expect(pageOf(await loadView(new URLSearchParams("page=99999999999999999999"))).skip).toBeLessThan(2 ** 31);
});

test.each(["from=2025-01&to=2025-06", "from=2025-06&to=2025-01"])("%s is from January to June", async (address) => {
  expect(await loadView(new URLSearchParams(address))).toMatchObject({ from: 202501, to: 202506 });
});
