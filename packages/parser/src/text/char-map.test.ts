import { expect, test } from "vitest";
import { CharMap } from "./char-map.ts";

test("numbers of the code units that have one", () => {
  const map = new CharMap();
  map.set("会".charCodeAt(0), 7);
  map.set("。".charCodeAt(0), 40_000);
  const beside = "会".charCodeAt(0) ^ 0x1000;
  expect([..."会。议"].map((char) => map.of(char.charCodeAt(0)))).toEqual([7, 40_000, 0]);
  expect([map.of(beside), map.of(Number.NaN)]).toEqual([0, 0]);
});
