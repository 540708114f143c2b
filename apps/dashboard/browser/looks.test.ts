import { gzipSync } from "node:zlib";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Dashboard, startDashboard } from "./dashboard.ts";
import { hasChromium } from "./environment.ts";

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

declare global {
  interface Window {
    axe: { run(): Promise<{ violations: Violation[] }> };
  }
}

/** What axe-core finds on a page, one line a place. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const result = await page.evaluate(() => window.axe.run());
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

describe.runIf(hasChromium)("how the pages look", () => {
  let dashboard: Dashboard;
  let paths: string[] = [];

  beforeAll(async () => {
    dashboard = await startDashboard("sample");
    const first = async (list: string): Promise<Record<string, string>> =>
      (await (await fetch(`${dashboard.url}/export/${list}.json`)).json())[0];
    const [meeting, person, theme, text] = await Promise.all(["meetings", "people", "themes", "texts"].map(first));
    paths = [
      "/",
      "/meetings",
      `/meetings/${meeting?.key}`,
      "/people",
      `/people/${encodeURIComponent(person?.key ?? "")}`,
      "/themes",
      `/themes/${encodeURIComponent(theme?.phrase ?? "")}`,
      "/themes/heat",
      `/themes/${encodeURIComponent(theme?.phrase ?? "")}/lines?sort=left`,
      `/themes/${encodeURIComponent(theme?.phrase ?? "")}/edit`,
      `/themes/compare?theme=${encodeURIComponent(theme?.phrase ?? "")}`,
      "/themes/distinctive?from=2025-07",
      "/themes/stories?copies=once",
      "/themes/lexicon?q=%E4%BC%9A",
      "/quality",
      "/quality/findings?status=open",
      `/quality/texts/${text?.key}`,
      "/import",
      `/search?q=${encodeURIComponent("会议")}`,
      "/nowhere",
    ];
  }, 120_000);

  afterEach(() => dashboard?.closePages());
  afterAll(async () => {
    await dashboard?.close();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing in %s",
    async (colorScheme) => {
      const found: string[] = [];
      for (const path of paths) {
        const page = await dashboard.open(path, { colorScheme });
        await page.waitForLoadState("networkidle");
        for (const violation of await violations(page)) found.push(`${path} ${violation}`);
        await page.context().close();
      }
      expect(found).toEqual([]);
    },
    300_000,
  );

  test.each(["zh-CN", "en-GB"])(
    "nothing is wider than 400 pixels in %s",
    async (locale) => {
      const wide: string[] = [];
      for (const path of paths) {
        const page = await dashboard.open(path, { locale, viewport: { width: 400, height: 800 } });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (over > 0) wide.push(`${path}: ${over}`);
        await page.context().close();
      }
      expect(wide).toEqual([]);
    },
    120_000,
  );

  test.each(["zh-CN", "en-GB"])(
    "tables that are not folded away fit into 1280 pixels in %s",
    async (locale) => {
      const wide: string[] = [];
      for (const path of paths) {
        const page = await dashboard.open(path, { locale, viewport: { width: 1280, height: 900 } });
        await page.waitForLoadState("networkidle");
        const over = await page.$$eval("table:not(details table)", (tables) =>
          tables.map(({ parentElement: box }) => (box === null ? 0 : box.scrollWidth - box.clientWidth)),
        );
        if (over.some((pixels) => pixels > 0)) wide.push(`${path}: ${over.join(" ")}`);
        await page.context().close();
      }
      expect(wide).toEqual([]);
    },
    120_000,
  );

  test("the overview loads less than 250 kB of scripts, gzipped", async () => {
    const page = await dashboard.open("/");
    const scripts = await page.$$eval("script[src]", (all) => all.map((script) => script.getAttribute("src") ?? ""));
    const sizes = await Promise.all(
      [...new Set(scripts)].map(async (src) => {
        const isLegacy = await page.evaluate(
          (name) => document.querySelector(`script[src="${name}"]`)?.hasAttribute("nomodule"),
          src,
        );
        return isLegacy ? 0 : gzipSync(await (await fetch(new URL(src, dashboard.url))).text()).length;
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThan(250_000);
    expect(total).toBeGreaterThan(10_000);
  });
});
