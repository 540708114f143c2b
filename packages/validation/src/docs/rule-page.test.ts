import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { configSchema } from "../config/schema.ts";
import { rules } from "../registry.ts";
import { rulePage, rulesTable } from "./rule-page.ts";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));

// Written anew with: pnpm docs
test.each(rules.map((rule) => rule.id))("the page of %s is up to date", async (id) => {
  const rule = rules.find((one) => one.id === id);
  await expect(rule === undefined ? "" : rulePage(rule)).toMatchFileSnapshot(`${PACKAGE}docs/rules/${id}.md`);
});

test("the published schema of the config file is up to date", () => {
  const published = readFileSync(`${PACKAGE}docs/huiyao.config.schema.json`, "utf8");
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(configSchema)));
});

test("there is a page for each rule and no other", () => {
  expect(readdirSync(`${PACKAGE}docs/rules`).sort()).toEqual(rules.map((rule) => `${rule.id}.md`).sort());
});

test("the README has the table of rules", () => {
  const unaligned = (markdown: string): string => markdown.replace(/ +/g, " ").replace(/ ?-{3,} ?/g, "---");
  expect(unaligned(readFileSync(`${PACKAGE}README.md`, "utf8"))).toContain(unaligned(rulesTable()));
});
