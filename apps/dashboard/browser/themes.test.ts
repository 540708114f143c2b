import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Dashboard, startDashboard } from "./dashboard.ts";
import { hasChromium } from "./environment.ts";
import { listTotal, wrongMarks } from "./marks.ts";

interface SavedTheme {
  phrase: string;
  meetings: number;
  articles: number;
  mentions: number;
}

interface SavedLine {
  before: string;
  words: string;
  after: string;
}

describe.runIf(hasChromium)("themes over the sample newspaper", () => {
  let dashboard: Dashboard;
  let themes: SavedTheme[];

  const saved = async <Row>(list: string): Promise<Row[]> => (await fetch(`${dashboard.url}/export/${list}`)).json();
  const theme = (at: number) => encodeURIComponent(themes[at]?.phrase ?? "");

  beforeAll(async () => {
    dashboard = await startDashboard("sample");
    themes = await saved<SavedTheme>("themes.json");
  }, 120_000);

  afterEach(() => dashboard?.closePages());
  afterAll(async () => {
    await dashboard?.close();
  });

  test.each([
    () => "/themes",
    () => "/themes?copies=once&from=2025-01",
    () => "/themes/heat",
    () => "/themes/heat?unit=articles&copies=once",
    () => "/themes/heat?from=2025-04&to=2025-06",
    () => "/themes/movements?movement=rising&from=2025-04&to=2025-06&unit=articles",
    () => `/themes/${theme(0)}`,
    () => `/themes/${theme(0)}?unit=articles&copies=once&from=2024-07`,
    () => `/themes/compare?theme=${theme(0)},${theme(1)}&unit=articles`,
    () => "/themes/distinctive?from=2025-07",
  ])(
    "every mark leads to a list of as many rows (%#)",
    async (path) => {
      expect(await wrongMarks(dashboard, path())).toEqual([]);
    },
    60_000,
  );

  test("wire copy counts once or each time, on every page that counts", async () => {
    const each = await saved<SavedTheme>("themes.json");
    const once = await saved<SavedTheme>("themes.json?copies=once");
    const sum = (rows: SavedTheme[]) => rows.reduce((total, { articles }) => total + articles, 0);
    expect(sum(once)).toBeLessThan(sum(each));
    const page = await dashboard.open(`/themes/${theme(0)}`);
    await page.getByRole("link", { name: "通稿只计一次", exact: true }).click();
    await page.waitForURL(/copies=once/);
    const counted = once.find(({ phrase }) => phrase === themes[0]?.phrase)?.mentions;
    await page.getByRole("link", { name: `全部 ${counted} 处` }).waitFor();
  });

  test("any phrase of the record is added to a comparison by its words; what is none is said", async () => {
    const page = await dashboard.open(`/themes/compare?theme=${theme(0)}&unit=articles`);
    await page.getByLabel("任何一条提法").fill("没有的话");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: "没有提法“没有的话”" }).waitFor();
    const rarest = themes.at(-1)?.phrase ?? "";
    await page.getByLabel("任何一条提法").fill(rarest);
    await page.getByRole("button", { name: "加入比较" }).click();
    await page.waitForURL((url) => url.searchParams.get("theme") === `${themes[0]?.phrase},${rarest}`);
    expect(new URL(page.url()).searchParams.get("unit")).toBe("articles");
    await page.getByText("2 条提法；").waitFor();
    const other = await dashboard.open(`/themes/compare?theme=${theme(0)},没有的话`);
    await other.getByRole("alert").filter({ hasText: "没有提法“没有的话”" }).waitFor();
    await other.getByText("1 条提法；").waitFor();
  });

  test("a concordance is sorted by the words after the phrase, or by those before it", async () => {
    const lines = (sort: string) => saved<SavedLine>(`sentences.json?theme=${theme(0)}&sort=${sort}`);
    const within = (text: string) => text.split(/(?<=[。！？])/u);
    const after = (await lines("right")).map((line) => (within(line.after)[0] ?? "").slice(0, 10));
    expect(after).toEqual(after.toSorted());
    const before = (await lines("left")).map((line) =>
      [...(within(line.before).at(-1) ?? "")].reverse().join("").slice(0, 10),
    );
    expect(before).toEqual(before.toSorted());
    expect(after).toHaveLength(themes[0]?.mentions ?? 0);
  });

  test("what moved is told on the board, listed whole on a page of its own, and saved as that page has it", async () => {
    const period = "from=2025-07&to=2025-09";
    const rows = await saved<{ movement: string; phrase: string; n: number; N: number }>(`movements.json?${period}`);
    expect(rows.length).toBeGreaterThan(0);
    for (const kind of new Set(rows.map(({ movement }) => movement))) {
      const own = rows.filter(({ movement }) => movement === kind);
      expect(await saved(`movements.json?${period}&movement=${kind}`)).toEqual(own);
      expect(await listTotal(`${dashboard.url}/themes/movements?${period}&movement=${kind}`)).toBe(own.length);
      expect(own.every(({ n, N }) => n <= N)).toBe(true);
    }
  });

  test("the board is gone through by arrow keys from a row's phrase, and Enter opens what a cell counts", async () => {
    const page = await dashboard.open("/themes/heat");
    await page.waitForLoadState("networkidle");
    const row = page.locator("tbody tr:has(a)").first();
    await row.locator("th a").focus();
    await page.keyboard.press("ArrowRight");
    const cell = row.locator("td a").first();
    expect(await cell.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.locator("p", { hasText: (await cell.getAttribute("title")) ?? "?" }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.closest("tr")?.rowIndex)).toBeGreaterThan(
      await row.evaluate((tr: HTMLTableRowElement) => tr.rowIndex),
    );
    await cell.focus();
    const { href } = new URL((await cell.getAttribute("href")) ?? "", dashboard.url);
    await page.keyboard.press("Enter");
    await page.waitForURL(href);
  });

  test("cut-points in the address decide the steps; wrong ones are refused", async () => {
    const steps = async (query: string) => {
      const page = await dashboard.open(`/themes/heat${query}`);
      return page.$$eval("td[data-step]", (cells) => cells.map((cell) => cell.getAttribute("data-step")));
    };
    expect(new Set(await steps("?cuts=0.1,0.2,0.3,0.4,0.5&least=0"))).toEqual(new Set(["0", "6"]));
    expect(new Set(await steps("?cuts=96,97,98,99,100&least=0"))).toEqual(new Set(["0", "1"]));
    const page = await dashboard.open("/themes/heat?cuts=5,4,3,2,1");
    await page.getByRole("alert").filter({ hasText: "分界" }).waitFor();
  });

  test("a phrase is added by keyboard, merged, split off, hidden and all of it undone", async () => {
    const page = await dashboard.open("/themes/lexicon");
    await page.waitForLoadState("networkidle");
    const known = (await saved<SavedTheme>("themes.json")).length;
    await page.getByText("添加提法", { exact: true }).first().focus();
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: "添加提法" });
    await form.getByLabel("提法", { exact: true }).fill("常务会议");
    await form.getByLabel("异写").fill("次会议召开");
    await page.keyboard.press("Tab");
    await form.getByRole("button", { name: "添加提法" }).click();
    await form.getByRole("status").waitFor({ timeout: 30_000 });
    expect(await listTotal(`${dashboard.url}/themes`)).toBe(known + 1);
    const added = `/themes/${encodeURIComponent("常务会议")}`;
    const mentions = await listTotal(`${dashboard.url}${added}/lines`);
    expect(mentions).toBeGreaterThan(0);

    await page.goto(`${dashboard.url}${added}/edit`);
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "拆出 次会议召开" }).click();
    await expect.poll(() => listTotal(`${dashboard.url}/themes/lexicon?only=edited`), { timeout: 15_000 }).toBe(2);
    await page.getByLabel("另一条提法").fill("次会议召开");
    await page.getByRole("button", { name: "并入本条" }).click();
    await expect.poll(() => listTotal(`${dashboard.url}${added}/lines`), { timeout: 15_000 }).toBe(mentions);
    await page.getByRole("button", { name: "隐藏", exact: true }).click();
    await expect.poll(() => listTotal(`${dashboard.url}/themes`), { timeout: 15_000 }).toBe(known);

    await page.goto(`${dashboard.url}/themes/lexicon`);
    await page.waitForLoadState("networkidle");
    for (let left = 4; left > 0; left--) {
      await page
        .getByRole("button", { name: /^撤销：/ })
        .first()
        .click();
      await expect
        .poll(() => page.getByRole("button", { name: /^撤销：/ }).count(), { timeout: 15_000 })
        .toBe(left - 1);
    }
    expect((await fetch(`${dashboard.url}${added}`)).status).toBe(404);
  }, 90_000);

  test("what cannot be done is said in a sentence, and nothing typed is lost", async () => {
    const page = await dashboard.open(`/themes/${theme(0)}/edit`, { locale: "en-GB" });
    await page.waitForLoadState("networkidle");
    await page.getByLabel("The other phrase").fill("没有的话");
    await page.getByRole("button", { name: "Merge into this" }).click();
    expect(await page.getByRole("alert").filter({ hasText: "lexicon" }).textContent()).toContain('no entry "没有的话"');
    expect(await page.getByLabel("The other phrase").inputValue()).toBe("没有的话");
  });

  test("the lexicon goes out as CSV and comes back", async () => {
    const csv = await (await fetch(`${dashboard.url}/themes/lexicon/export`)).text();
    const page = await dashboard.open("/themes/lexicon");
    await page.waitForLoadState("networkidle");
    await page.getByText("CSV 文件", { exact: true }).click();
    const form = page.getByRole("form", { name: "导入" });
    const send = async (name: string, text: string) => {
      await form.getByLabel("文件").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
      await form.getByRole("button", { name: "导入" }).click();
    };
    await send("same.csv", csv);
    await form.getByText("没有变化。").waitFor({ timeout: 30_000 });
    await send("wrong.csv", "phrase,group\n清水,weather\n");
    await form.getByText(/第 2 行：group/).waitFor({ timeout: 15_000 });
  });

  test("no script complained", () => {
    expect(dashboard.problems.filter((problem) => !problem.includes("404"))).toEqual([]);
  });
});
