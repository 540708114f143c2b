import { expect, test } from "vitest";
import { KnownNames } from "./known-names.ts";

test("names learned since are sought in a text", () => {
  const known = new KnownNames();
  const text = "区长林叙安、副区长庄文海出席";
  known.add("林叙安");
  expect(known.mayHoldSince(0, text, 0, text.length)).toBe(true);
  expect(known.mayHoldSince(1, text, 0, text.length)).toBe(false);
  known.add("林叙安");
  known.add("闻秋白");
  expect(known.size).toBe(2);
  expect(known.mayHoldSince(1, text, 0, text.length)).toBe(false);
  known.add("庄文海");
  expect(known.mayHoldSince(1, text, 0, text.length)).toBe(true);
  expect(known.mayHoldSince(1, text, 0, 6)).toBe(false);
});
