import { expect, test } from "vitest";
import { fill } from "./locale.ts";

test.each<[string, Record<string, string | number>, string]>([
  ["{date} has no year", { date: "5月6日" }, "5月6日 has no year"],
  ["{texts:text|texts}, {count:finding|findings}", { texts: 1, count: 0 }, "1 text, 0 findings"],
  ["{texts:text|texts} read", { texts: 2 }, "2 texts read"],
  ["{texts:text|texts} read", { texts: 36_000 }, "36,000 texts read"],
  ["{date} by {name}", { date: "5月6日" }, "5月6日 by {name}"],
])("%s", (template, data, text) => {
  expect(fill(template, data)).toBe(text);
});
