import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Dashboard } from "./dashboard.ts";

/** A number in a chart or a table, and the list it stands for. */
export interface PageMark {
  href: string;
  value: number;
}

/** Address and number of every mark of a page. */
export function marksOf(page: Page): Promise<PageMark[]> {
  return page.$$eval("a[data-mark]", (links) =>
    links.map((link) => ({
      href: link.getAttribute("href") ?? "",
      value: Number(link.getAttribute("data-mark")),
    })),
  );
}

/** Number of rows that a list says it has. */
export async function listTotal(address: string): Promise<number> {
  const page = await (await fetch(address)).text();
  const [, total] = /data-total="(\d+)"/.exec(page) ?? [];
  if (total === undefined) throw new Error(`No total at ${address}`);
  return Number(total);
}

/** Marks looked at on one page. */
const LOOKED_AT = 40;

/** Of the marks of a page, spread over all of it, those whose list has another number of rows. */
export async function wrongMarks(dashboard: Dashboard, path: string): Promise<string[]> {
  const page = await dashboard.open(path);
  await page.waitForLoadState("networkidle");
  const all = await marksOf(page);
  expect(all.length).toBeGreaterThan(0);
  const step = Math.max(1, Math.floor(all.length / LOOKED_AT));
  const wrong: string[] = [];
  for (const { href, value } of all.filter((_, index) => index % step === 0)) {
    const total = await listTotal(dashboard.url + href);
    if (total !== value) wrong.push(`${href}: mark ${value}, list ${total}`);
  }
  return wrong;
}
