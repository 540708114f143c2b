import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Dashboard, startDashboard } from "./dashboard.ts";
import { hasChromium } from "./environment.ts";
import { listTotal, wrongMarks } from "./marks.ts";

interface SavedPerson {
  key: string;
  name: string;
  meetings: number;
}

const path = (key: string) => `/people/${encodeURIComponent(key)}`;

describe.runIf(hasChromium)("people of the sample newspaper", () => {
  let dashboard: Dashboard;

  const people = async (): Promise<SavedPerson[]> => (await fetch(`${dashboard.url}/export/people.json`)).json();
  const meetingsOf = async (key: string) => (await people()).find((person) => person.key === key)?.meetings;

  beforeAll(async () => {
    dashboard = await startDashboard("sample");
  }, 120_000);

  afterEach(() => dashboard?.closePages());
  afterAll(async () => {
    await dashboard?.close();
  });

  test("every number on the page of a person leads to as many rows", async () => {
    const [first] = await people();
    expect(await wrongMarks(dashboard, path(first?.key ?? ""))).toEqual([]);
  }, 60_000);

  test("two persons are merged, the old address leads to the one, and both are back once that is taken back", async () => {
    const [one, other] = (await people()).slice(-2);
    if (one === undefined || other === undefined) throw new Error("The sample has two persons.");
    const page = await dashboard.open(path(one.key));
    await page.getByRole("link", { name: "更正人物" }).click();
    await page.getByLabel("查找姓名").first().fill(other.name);
    await page.getByRole("button", { name: "查找姓名" }).click();
    const form = page.getByRole("form", { name: /^合并/u });
    await form.getByLabel(other.name).check();
    await form.getByLabel("理由").fill("核对过");
    await form.getByLabel("谁决定的").fill("编辑");
    await form.getByRole("button", { name: "合并到此人" }).click();
    await page.getByText(`${other.key} 已合并到此人。`).waitFor();
    expect(await meetingsOf(one.key)).toBe(one.meetings + other.meetings);
    expect(await meetingsOf(other.key)).toBeUndefined();
    const old = await fetch(dashboard.url + path(other.key), { redirect: "manual" });
    expect(old.headers.get("location")).toContain(path(one.key));
    for (const below of ["/edit", "/statements"]) {
      const answer = await fetch(dashboard.url + path(other.key) + below);
      expect(answer.url).toBe(dashboard.url + path(one.key) + below);
    }
    const list = await dashboard.open(`/meetings?person=${encodeURIComponent(other.key)}`);
    await list.waitForURL((url) => url.searchParams.get("person") === one.key);
    await list.locator(`[data-total="${await meetingsOf(one.key)}"]`).waitFor();
    await page.getByRole("button", { name: "撤回" }).click();
    await expect.poll(() => meetingsOf(other.key), { timeout: 15_000 }).toBe(other.meetings);
    expect(await meetingsOf(one.key)).toBe(one.meetings);
  }, 60_000);

  test("a name is that of two from a month on, until that is taken back", async () => {
    const [first] = await people();
    if (first === undefined) throw new Error("The sample has persons.");
    const page = await dashboard.open(`${path(first.key)}/edit`);
    await page.waitForLoadState("networkidle");
    const form = page.getByRole("form", { name: /^拆分/u });
    await form.getByLabel("从哪个月起").selectOption("2025-01");
    await form.getByLabel("理由").fill("同名");
    await form.getByLabel("谁决定的").fill("编辑");
    await form.getByRole("button", { name: "从这个月起拆分" }).click();
    await page.getByText("从 2025-01 起").waitFor();
    const second = await meetingsOf(`${first.key}#2`);
    expect(second).toBeGreaterThan(0);
    expect(await meetingsOf(first.key)).toBe(first.meetings - (second ?? 0));
    await page.getByRole("button", { name: "撤回" }).click();
    await expect.poll(() => meetingsOf(first.key), { timeout: 15_000 }).toBe(first.meetings);
  }, 60_000);

  test("names of a meeting that does not say where its body is are listed as unsettled, each with its meetings", async () => {
    expect(await listTotal(`${dashboard.url}/people/unresolved`)).toBe(0);
    const body = new FormData();
    body.set("text", "老教师座谈会举行\n　　本报讯 1月5日，老教师座谈会举行。李远山主持会议。\n");
    body.set("published", "2025-01-06");
    await (
      await fetch(`${dashboard.url}/import/run`, { method: "POST", body, headers: { origin: dashboard.url } })
    ).text();
    expect(await listTotal(`${dashboard.url}/people/unresolved`)).toBe(1);
    expect(await wrongMarks(dashboard, "/people/unresolved")).toEqual([]);
    expect(await wrongMarks(dashboard, "/people")).toEqual([]);
  }, 60_000);

  test("no script complained", () => {
    expect(dashboard.problems).toEqual([]);
  });
});
