import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { SHORT_NAMES } from "./short-names.mjs";

/** The modules whose types the package exports. */
const PUBLIC = ["result", "analysis", "layout/layout", "text/edit-plan", "text/logical-text"];

test.each(PUBLIC)("no name that %s.ts hands out is shortened", (module) => {
  const source = readFileSync(new URL(`../src/${module}.ts`, import.meta.url), "utf8");
  const members = [...source.matchAll(/^ +(?:readonly |get )?(\w+)\??[:(]/gmu)].map(([, name = ""]) => name);
  expect(members.length).toBeGreaterThan(0);
  expect(members.filter((name) => SHORT_NAMES.test(name))).toEqual([]);
});
