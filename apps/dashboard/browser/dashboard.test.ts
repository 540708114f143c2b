import { gzipSync } from "node:zlib";
import { sampleKey } from "@huiyao/samples";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Dashboard, startDashboard } from "./dashboard.ts";
import { hasChromium, isBrowserRequired, NO_BROWSER } from "./environment.ts";
import { listTotal, marksOf, wrongMarks } from "./marks.ts";

if (!hasChromium) console.warn(NO_BROWSER);

test.runIf(!hasChromium && isBrowserRequired)("a browser is there", () => {
  expect.fail(NO_BROWSER);
});

interface SavedMeeting {
  key: string;
  name: string;
  month: string | null;
  type: string;
  findings: number;
  attendees: number;
}

/** A story of a made-up district. */
const OWN_TEXT =
  "青禾区政府召开第12次常务会议\n本报讯（青禾日报记者 白 露）3月4日，青禾区委副书记、区长苏明远主持召开区政府第12次常务会议。会议审议了《青禾区河道管理办法》。\n";

/** Another, in which the day of the meeting is misread. */
const MISREAD_TEXT =
  "青禾区政府召开第13次常务会议\n本报讯（青禾日报记者 白 露）3月11曰，青禾区委副书记、区长苏明远主持召开区政府第13次常务会议。会议审议了《青禾区公园管理办法》。\n";

/** Takes the first finding of a list, says by its key what is decided, and fills in why and who. */
async function fillDecision(page: Page, key: "a" | "e" | "f", reason: string): Promise<void> {
  await page.keyboard.press("j");
  await page.keyboard.press(key);
  await page.getByLabel("理由").fill(reason);
  await page.getByLabel("谁决定的").fill("校对员");
}

const withoutSpace = (text: string) => text.replace(/\s+/g, "");

describe.runIf(hasChromium)("the dashboard over the sample newspaper", () => {
  let dashboard: Dashboard;
  let meetings: SavedMeeting[];

  beforeAll(async () => {
    dashboard = await startDashboard("sample");
    meetings = await (await fetch(`${dashboard.url}/export/meetings.json`)).json();
  }, 120_000);

  afterEach(() => dashboard?.closePages());
  afterAll(async () => {
    await dashboard?.close();
  });

  test("the chart counts the meetings of the record, month by month", async () => {
    const page = await dashboard.open("/");
    await page.locator("svg.recharts-surface a").first().waitFor();
    const counted = new Map<string, number>();
    for (const { href, value } of await marksOf(page)) {
      const query = new URL(href, dashboard.url).searchParams;
      const month = query.get("from");
      if (month === null || !query.has("type")) continue;
      counted.set(month, (counted.get(month) ?? 0) + value);
    }
    const stored = new Map<string, number>();
    for (const { month } of meetings) if (month !== null) stored.set(month, (stored.get(month) ?? 0) + 1);
    expect([...counted].sort()).toEqual([...stored].sort());
  });

  test("the record holds the meetings of the answer key, within a twentieth", () => {
    const key = sampleKey().articles.flatMap((article) => article.meetings);
    expect(Math.abs(meetings.length - key.length)).toBeLessThanOrEqual(key.length / 20);
  });

  test.each(["/", "/quality", "/people"])(
    "every mark of %s leads to a list of as many rows",
    async (path) => {
      expect(await wrongMarks(dashboard, path)).toEqual([]);
    },
    60_000,
  );

  test("who is new in a period is everybody whose first month lies in it", async () => {
    const people: { first: string | null }[] = await (await fetch(`${dashboard.url}/export/people.json`)).json();
    const [from, to] = ["2024-03", "2024-06"];
    const newcomers = people.filter(({ first }) => first !== null && first >= from && first <= to);
    expect(newcomers.length).toBeGreaterThan(0);
    expect(await listTotal(`${dashboard.url}/people?from=${from}&to=${to}&new=true`)).toBe(newcomers.length);
  });

  test("a saved list has the rows of the list on the page", async () => {
    const query = "?type=standing&from=2024-03&to=2024-09";
    const bytes = new Uint8Array(await (await fetch(`${dashboard.url}/export/meetings.csv${query}`)).arrayBuffer());
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const total = await listTotal(`${dashboard.url}/meetings${query}`);
    expect(text.startsWith("\uFEFFkey,day,month,type,name")).toBe(true);
    expect(text.trimEnd().split("\r\n")).toHaveLength(total + 1);
    expect(total).toBeGreaterThan(0);
  });

  test("the same list in every format of huiyao export", async () => {
    const saved = (format: string) => fetch(`${dashboard.url}/export/meetings.${format}?type=standing&sort=name`);
    const rows: unknown = await (await saved("json")).json();
    const lines = (await (await saved("ndjson")).text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    const parquet = await saved("parquet");
    expect(parquet.headers.get("content-type")).toBe("application/vnd.apache.parquet");
    expect(
      Buffer.from(await parquet.arrayBuffer())
        .subarray(-4)
        .toString(),
    ).toBe("PAR1");
    expect((await saved("xlsx")).status).toBe(404);
  });

  test("filters are in the address, removable, and the back button undoes them", async () => {
    const page = await dashboard.open("/meetings");
    await page.getByLabel("会议类型").selectOption("standing");
    await page.waitForURL(/type=standing/);
    const standing = meetings.filter(({ type }) => type === "standing").length;
    const total = page.locator("[data-total]");
    await expect.poll(() => total.getAttribute("data-total")).toBe(String(standing));
    await page.getByRole("button", { name: "近 12 个月" }).click();
    await page.waitForURL(/from=/);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("from"));
    await expect.poll(() => total.getAttribute("data-total")).toBe(String(standing));
    await page.getByRole("link", { name: "去掉筛选：常务会议" }).click();
    await expect.poll(() => total.getAttribute("data-total")).toBe(String(meetings.length));
  });

  test("only what narrows a page is shown as its filter", async () => {
    const page = await dashboard.open("/?type=standing&status=open&q=abc&from=2025-01");
    const chips = page.getByRole("link", { name: /^去掉筛选/u });
    await chips.first().waitFor();
    expect(await chips.allTextContents()).toEqual(["2025-01 – ×"]);
  });

  test("a second filter chosen before the page has answered adds to the first", async () => {
    const page = await dashboard.open("/meetings");
    await page.waitForLoadState("networkidle");
    await page.route(/type=standing/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.getByLabel("会议类型").selectOption("standing");
    await page.getByRole("button", { name: "本年" }).click();
    await page.waitForURL((url) => url.searchParams.has("from") && url.searchParams.get("type") === "standing");
    await page.getByRole("link", { name: "去掉筛选：常务会议" }).waitFor();
  });

  test("filters changed by keyboard keep the focus", async () => {
    const page = await dashboard.open("/meetings?type=standing,work&from=2024-01");
    await page.waitForLoadState("networkidle");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    const words = page.getByLabel("会议名、标题或正文");
    await words.fill("会议");
    await words.press("Enter");
    await page.waitForURL(/q=/);
    await page.getByRole("link", { name: "去掉筛选：“会议”" }).waitFor();
    expect(await words.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole("link", { name: "去掉筛选：常务会议" }).press("Enter");
    await page.waitForURL((url) => url.searchParams.get("type") === "work");
    await expect.poll(focused).toBe("去掉筛选：工作会议");
    await page.getByRole("link", { name: "去掉筛选：“会议”" }).press("Enter");
    await page.waitForURL((url) => !url.searchParams.has("q"));
    await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute("data-filters"))).toBe(true);
    expect(await words.inputValue()).toBe("");
  });

  test("a fact of a meeting lights up its characters, and the characters their fact", async () => {
    const fullest = meetings.reduce((best, row) => (row.attendees > best.attendees ? row : best));
    const page = await dashboard.open(`/meetings/${fullest.key}`);
    const fact = page.locator("[data-fact=person0]");
    const name = withoutSpace((await fact.locator("a, b").first().textContent()) ?? "");
    await fact.hover();
    const lit = () => page.$$eval("[data-over][data-lit]", (parts) => parts.map((part) => part.textContent).join(""));
    expect(withoutSpace(await lit())).toBe(name);
    await page.locator('[data-fact="name"] button').first().focus();
    expect(withoutSpace(await lit())).toBe(withoutSpace(fullest.name));
    await page.locator('[data-over~="name"]').first().click();
    expect(await page.locator('[data-fact="name"][data-lit]').count()).toBeGreaterThan(0);
  });

  test("the source is shown to the letter", async () => {
    const [first] = meetings;
    const key = first?.key ?? "";
    const page = await dashboard.open(`/meetings/${key}`);
    const shown = (await page.getByRole("document", { name: "原文" }).textContent()) ?? "";
    const headline = withoutSpace(first?.name ?? "?");
    expect(withoutSpace(shown)).toContain(headline);
  });

  test("the quality report can be read on its own", async () => {
    const answer = await fetch(`${dashboard.url}/quality/report?format=html`);
    const report = await answer.text();
    expect(answer.headers.get("content-disposition")).toContain("huiyao-quality.html");
    expect(report).toMatch(/^<!doctype html>/i);
    const page = await dashboard.open("/quality");
    const score = await page
      .getByText(/^得分 \d/)
      .first()
      .textContent();
    expect(report).toContain(/\d+\.\d/.exec(score ?? "")?.[0] ?? "no score");
    const json = await (await fetch(`${dashboard.url}/quality/report?format=json`)).json();
    expect(json).toMatchObject({ schemaVersion: "1", complete: true });
  });

  test("the other formats of the report are put away by Escape, and by a click elsewhere", async () => {
    const page = await dashboard.open("/quality");
    await page.waitForLoadState("networkidle");
    const opener = page.getByText("其他格式");
    const format = page.getByRole("link", { name: "sarif" });
    await opener.click();
    expect(await format.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await format.isVisible()).toBe(false);
    await opener.click();
    await page.getByRole("heading", { level: 1 }).click();
    expect(await format.isVisible()).toBe(false);
  });

  test("a decision by keyboard takes a finding out of the open ones, and can be undone", async () => {
    const list = "/quality/findings?status=open&severity=warning";
    const before = await listTotal(dashboard.url + list);
    const page = await dashboard.open(list);
    await page.waitForLoadState("networkidle");
    await fillDecision(page, "e", "照原报如此");
    await page.keyboard.press("Enter");
    const total = page.locator("[data-total]");
    await expect.poll(() => total.getAttribute("data-total"), { timeout: 15_000 }).toBe(String(before - 1));
    await page.goto(`${dashboard.url}/quality/findings?status=not-an-error`);
    expect(await page.getByText(/校对员.*照原报如此/).count()).toBe(1);
    await page.getByRole("button", { name: "撤销处理" }).click();
    await expect.poll(() => total.getAttribute("data-total"), { timeout: 15_000 }).toBe("0");
    expect(await listTotal(dashboard.url + list)).toBe(before);
  });

  test("a decision whose last day is past does nothing, is listed as such, and can be taken back there", async () => {
    const list = "/quality/findings?status=open&rule=split-date";
    const before = await listTotal(dashboard.url + list);
    const page = await dashboard.open(list);
    await page.waitForLoadState("networkidle");
    await fillDecision(page, "a", "到去年为止");
    const until = page.getByLabel(/有效期至/);
    await until.evaluate((field) => field.removeAttribute("min"));
    await until.fill("2020-12-31");
    await page.keyboard.press("Enter");
    await page.getByText("已认可一条问题。").waitFor();
    await page.goto(`${dashboard.url}/quality#decisions`);
    const row = page.locator("#decisions tbody tr", { hasText: "到去年为止" });
    expect(await row.getByText("已过期").count()).toBe(1);
    expect(await row.getByText("2020-12-31").count()).toBe(1);
    expect(await listTotal(dashboard.url + list)).toBe(before);
    await page.waitForLoadState("networkidle");
    await row.getByRole("button").click();
    await row.waitFor({ state: "detached" });
  });

  test("one after another by keyboard: the entry behind a fix has the focus, and u takes the last step back", async () => {
    const list = "/quality/findings?status=open&severity=warning";
    const before = await listTotal(dashboard.url + list);
    const page = await dashboard.open(list);
    await page.waitForLoadState("networkidle");
    const total = page.locator("[data-total]");
    const inFocus = () => page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("data-entry"));
    await page.keyboard.press("j");
    const first = await inFocus();
    await page.keyboard.press("a");
    await page.getByLabel("理由").press("Escape");
    expect(await inFocus()).toBe(first);
    await page.keyboard.press("a");
    await page.getByLabel("理由").fill("照原报如此");
    await page.getByLabel("谁决定的").fill("校对员");
    await page.keyboard.press("Enter");
    await expect.poll(() => total.getAttribute("data-total"), { timeout: 15_000 }).toBe(String(before - 1));
    expect(await inFocus()).toMatch(/./);
    await page.keyboard.press("u");
    await expect.poll(() => total.getAttribute("data-total"), { timeout: 15_000 }).toBe(String(before));
    await page.goto(`${dashboard.url}/quality/findings?status=open&rule=split-name`);
    await page.waitForLoadState("networkidle");
    const names = Number(await total.getAttribute("data-total"));
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const behind = await page.evaluate(() =>
      document.activeElement?.closest("li")?.nextElementSibling?.getAttribute("data-entry"),
    );
    await page.keyboard.press("f");
    await page.keyboard.press("Enter");
    await expect
      .poll(async () => Number(await total.getAttribute("data-total")), { timeout: 15_000 })
      .toBeLessThan(names);
    await expect.poll(inFocus, { timeout: 15_000 }).toBe(behind);
    await page.keyboard.press("u");
    await expect.poll(async () => Number(await total.getAttribute("data-total")), { timeout: 15_000 }).toBe(names);
  });

  test("a decision for no reason but a space is not kept, and says so", async () => {
    const list = "/quality/findings?status=open&rule=split-date";
    const before = await listTotal(dashboard.url + list);
    const page = await dashboard.open(list);
    await page.waitForLoadState("networkidle");
    await fillDecision(page, "a", "　");
    await page.keyboard.press("Enter");
    await page.getByText("请填写理由和姓名。").waitFor();
    expect(await listTotal(dashboard.url + list)).toBe(before);
  });

  test("a page behind the last one, as when its last entry has been dealt with, leads to the last", async () => {
    const page = await dashboard.open("/quality/findings?status=open&page=99999");
    await page.waitForURL((url) => url.searchParams.get("page") !== "99999");
    const total = Number(await page.locator("[data-total]").getAttribute("data-total"));
    expect(new URL(page.url()).searchParams.get("page")).toBe(String(Math.ceil(total / 50)));
    expect(await page.locator("[data-entry]").count()).toBeGreaterThan(0);
  });

  test("letters and digits are found narrow or wide, and marks alone are said not to be looked for", async () => {
    for (const [words, title] of [
      ["第105次", "稿件（1）"],
      ["第１０５次", "稿件（1）"],
      ["，", "没有找到“，”"],
    ] as const) {
      const page = await dashboard.open(`/search?q=${words}`);
      await page.getByRole("heading", { name: title }).waitFor();
    }
    expect(await (await dashboard.open("/search?q=，")).getByText("只有标点").count()).toBe(1);
  });

  test("the change of a whole story is folded in the history", async () => {
    const list = "/quality/findings?status=open&rule=misplaced-headline";
    const before = await listTotal(dashboard.url + list);
    const page = await dashboard.open(list);
    await page.waitForLoadState("networkidle");
    await fillDecision(page, "f", "标题在前");
    await page.keyboard.press("Enter");
    const total = page.locator("[data-total]");
    await expect.poll(() => total.getAttribute("data-total"), { timeout: 15_000 }).toBe(String(before - 1));
    await page.goto(`${dashboard.url}/quality/history`);
    const change = page.getByRole("row").filter({ hasText: "标题在前" });
    expect(await change.locator("del").isVisible()).toBe(false);
    await change.getByText(/涉及 \d+ 字的改动/).click();
    expect(await change.locator("del").isVisible()).toBe(true);
    await page.waitForLoadState("networkidle");
    await change.getByRole("button", { name: "撤销修复" }).click();
    await expect.poll(() => listTotal(dashboard.url + list), { timeout: 15_000 }).toBe(before);
  });

  test("a month chosen among what has none is looked into", async () => {
    const page = await dashboard.open("/meetings?undated=true");
    await page.waitForLoadState("networkidle");
    await page.getByLabel("起始月").selectOption({ index: 1 });
    await page.waitForURL((url) => url.searchParams.has("from") && !url.searchParams.has("undated"));
  });

  test("the language is the browser's until another is chosen", async () => {
    const page = await dashboard.open("/", { locale: "en-GB" });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: "切换到中文" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await page.reload();
    expect(await page.getByRole("link", { name: "会议", exact: true }).count()).toBe(1);
  });

  test("light and dark are kept", async () => {
    const page = await dashboard.open("/");
    await page.getByRole("button", { name: "切换明暗" }).click();
    await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.waitForLoadState("networkidle");
    await page.reload();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  test("keys go to the rooms, into the search and through lists", async () => {
    const page = await dashboard.open("/");
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("g");
    await page.keyboard.press("m");
    await page.waitForURL(/\/meetings$/);
    await page.locator("[data-row]").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const second = await page.locator("[data-row]").nth(1).getAttribute("href");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(second);
    await page.keyboard.press("/");
    await page.keyboard.type("会议");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=/);
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.waitForURL(/\/people$/);
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });

  test("the first import of one's own offers to remove the sample", async () => {
    const page = await dashboard.open("/import");
    await page.waitForLoadState("networkidle");
    await page.getByLabel("或者粘贴文字").fill(OWN_TEXT);
    await page.getByRole("button", { name: "导入", exact: true }).click();
    await page.locator("[data-result]").waitFor();
    await page.getByText("示例报纸的稿件与您自己的文本同在记录里").waitFor();
    // The one offer of the page: another button of the name would fail the click.
    await page.getByRole("button", { name: "移除示例报纸" }).click();
    await expect.poll(() => listTotal(`${dashboard.url}/meetings`), { timeout: 15_000 }).toBe(1);
  });

  test("no script complained", () => {
    expect(dashboard.problems).toEqual([]);
  });
});

const TWICE = { id: "一", outlet: "青禾报", published: "2025-04-03", page: "A1" };

describe.runIf(hasChromium)("the dashboard over an empty record", () => {
  let dashboard: Dashboard;

  beforeAll(async () => {
    dashboard = await startDashboard("empty");
  }, 60_000);

  afterEach(() => dashboard?.closePages());
  afterAll(async () => {
    await dashboard?.close();
  });

  test.each(["/", "/meetings", "/people", "/themes", "/quality", "/quality/findings"])(
    "%s says why it is empty",
    async (path) => {
      const page = await dashboard.open(path);
      expect(await page.locator("main section").locator("h1, h2").first().textContent()).toMatch(/空|没有/);
      await page.close();
    },
  );

  test.each(["/", "/meetings", "/people", "/themes", "/quality", "/quality/findings"])(
    "%s leads to the import",
    async (path) => {
      const page = await dashboard.open(path);
      const way = page.locator("main section").getByRole("link", { name: "去导入" });
      expect(await way.getAttribute("href")).toBe("/import");
    },
  );

  test("an unknown address and an unknown meeting are said to be unknown", async () => {
    for (const path of ["/meetings/none", "/people/%E0%A4%A", "/nowhere"]) {
      expect((await fetch(dashboard.url + path)).status).toBeGreaterThanOrEqual(400);
    }
  });

  test("pasted text is imported, and what was found leads to it", async () => {
    const page = await dashboard.open("/import");
    await page.waitForLoadState("networkidle");
    await page.getByLabel("或者粘贴文字").fill(OWN_TEXT);
    await page.getByLabel("出版日期").fill("2025-03-05");
    await page.getByRole("button", { name: "导入", exact: true }).click();
    const result = page.locator("[data-result]");
    await result.waitFor({ timeout: 30_000 });
    await result
      .getByRole("link", { name: /第12次常务会议/ })
      .last()
      .click();
    await page.waitForURL(/\/meetings\//);
    expect(await page.locator("h1").textContent()).toContain("第12次常务会议");
    expect(await page.getByText("2025-03-04 周二").count()).toBeGreaterThan(0);
  });

  test("a changed text of the same newspaper, day and page replaces the older; on another page it stands beside it", async () => {
    const imported = async (text: string, pageOfPaper: string, said: RegExp) => {
      const page = await dashboard.open("/import");
      await page.waitForLoadState("networkidle");
      await page.getByLabel("或者粘贴文字").fill(text);
      await page.getByLabel("出版日期").fill("2025-04-02");
      await page.getByLabel("报纸", { exact: true }).fill("青禾报");
      await page.getByLabel("版次").fill(pageOfPaper);
      await page.getByRole("button", { name: "导入", exact: true }).click();
      const result = page.locator("[data-result]");
      await result.waitFor({ timeout: 30_000 });
      expect(await result.textContent()).toMatch(said);
    };
    const text = "青禾区修渠忙\n本报讯 昨日，稻香镇的水渠动工。";
    await imported(text, "A1", /新增 1，更新 0/);
    await imported(`${text}全镇出工。`, "A1", /新增 0，更新 1/);
    await imported(`${text}全镇收工。`, "A2", /新增 1，更新 0/);
  });

  test("a fix is made by keyboard: the text is read again, the meeting's facts follow, and undo brings the old ones back", async () => {
    const dayOf = async (): Promise<string | null | undefined> => {
      const saved: { name: string; day: string | null }[] = await (
        await fetch(`${dashboard.url}/export/meetings.json`)
      ).json();
      return saved.find(({ name }) => name.includes("第13次常务会议"))?.day;
    };
    const page = await dashboard.open("/import");
    await page.waitForLoadState("networkidle");
    await page.getByLabel("或者粘贴文字").fill(MISREAD_TEXT);
    await page.getByLabel("出版日期").fill("2025-03-12");
    await page.getByRole("button", { name: "导入", exact: true }).click();
    await page.locator("[data-result]").waitFor({ timeout: 30_000 });
    expect(await dayOf()).toBeNull();

    await page.goto(`${dashboard.url}/quality/findings?status=open&rule=confusable-character`);
    await page.waitForLoadState("networkidle");
    await fillDecision(page, "f", "对照版面");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[data-total]").getAttribute("data-total"), { timeout: 15_000 }).toBe("0");
    expect(await dayOf()).toBe("2025-03-11");

    await page.goto(`${dashboard.url}/quality/history`);
    expect(await page.getByText("对照版面").count()).toBe(1);
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "撤销修复" }).click();
    await expect.poll(dayOf, { timeout: 15_000 }).toBeNull();
  });

  test("each import has a bar in the trend, which leads to the findings it counts", async () => {
    const page = await dashboard.open("/quality");
    const trend = page.locator("section", { has: page.getByRole("heading", { name: "各次导入的问题" }) });
    await trend
      .locator("ol li", { has: page.locator("a") })
      .first()
      .waitFor();
    expect(await trend.locator("ol li", { has: page.locator("a") }).count()).toBe(2);
    const marks = await trend
      .locator("ol li", { has: page.locator("a") })
      .last()
      .locator("a")
      .all();
    const counted = await Promise.all(
      marks.map(async (mark) => ({
        count: Number(await mark.getAttribute("data-mark")),
        href: new URL((await mark.getAttribute("href")) ?? "", dashboard.url).href,
      })),
    );
    expect(counted.length).toBeGreaterThan(1);
    for (const { count, href } of counted) expect(await listTotal(href)).toBe(count);
    const whole = counted.pop()?.count;
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(whole);
    expect(whole).toBeGreaterThan(0);
  });

  test("a decision with a last day is shown with it, and is not among those that do nothing", async () => {
    const page = await dashboard.open("/quality/findings?status=open&rule=confusable-character");
    await page.waitForLoadState("networkidle");
    await fillDecision(page, "a", "先照原样");
    await page.getByLabel(/有效期至/).fill("2999-12-31");
    await page.keyboard.press("Enter");
    const total = page.locator("[data-total]");
    await expect.poll(() => total.getAttribute("data-total"), { timeout: 15_000 }).toBe("0");
    await page.goto(`${dashboard.url}/quality/findings?status=accepted`);
    expect(await page.getByText("有效期至 2999-12-31").count()).toBe(1);
    await page.goto(`${dashboard.url}/quality`);
    expect(await page.getByRole("heading", { name: "不起作用的判定" }).count()).toBe(0);
  });

  test("of several files each is told of: what was read, packed or not, and what could not be", async () => {
    const page = await dashboard.open("/import");
    await page.waitForLoadState("networkidle");
    const file = (name: string, content: string | Uint8Array) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(content),
    });
    await page
      .locator("input[type=file]")
      .setInputFiles([
        file("甲.txt", "青禾区植树\n本报讯 昨日，稻香镇植树。"),
        file("空.txt", ""),
        file("丙.ndjson.gz", gzipSync('{"id":"1","text":"青禾区清淤\\n本报讯 昨日，稻香镇清淤。"}\n{"id":"2"}')),
        file("丁.ndjson", [1, 2].map((n) => JSON.stringify({ ...TWICE, text: `青禾区议事\n第${n}稿。` })).join("\n")),
      ]);
    await page.getByRole("button", { name: "导入", exact: true }).click();
    const result = page.locator("[data-result]");
    await result.waitFor({ timeout: 30_000 });
    const said = await result.textContent();
    expect(said).toMatch(/新增 3，更新 1，未变 0，失败 2/);
    expect(said).toContain("同文件、同 id，已被后者取代：丁.ndjson#一。");
    for (const name of ["空.txt", "丙.ndjson.gz:2"]) expect(said).toContain(name);
  });

  test("an import asked for by another site is refused", async () => {
    const form = new FormData();
    form.set("text", "青禾区召开会议。");
    const answer = await fetch(`${dashboard.url}/import/run`, {
      method: "POST",
      body: form,
      headers: { origin: "http://elsewhere.example" },
    });
    expect(answer.status).toBe(403);
  });
});
