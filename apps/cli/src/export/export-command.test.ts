import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith } from "../testing/folder.ts";
import { DAMAGED } from "../testing/page.ts";
import { EXPORT_TABLES } from "./export-options.ts";

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", `file:${join(folderWith({}), "huiyao.db")}`);
});

const imported = () => call(["import", "--published", "2024-03-06", "--outlet", "汀澜时报"], { input: DAMAGED });

describe("huiyao export", () => {
  test("meetings as CSV that a spreadsheet opens", async () => {
    await imported();
    const { code, out } = await call(["export", "meetings"]);
    expect(code).toBe(0);
    const [head, row, rest] = out.split("\r\n");
    expect(head).toMatch(/^\ufeffkey,day,month,type,name,ordinal,/u);
    expect(row).toContain("2024-03-05,202403,standing,区政府第61次常务会议,61,");
    expect(rest).toBe("");
  });

  test("attendance as ndjson, with titles as a list", async () => {
    await imported();
    const { out } = await call(["export", "attendance", "--format", "ndjson"]);
    expect(JSON.parse(out)).toMatchObject({
      name: "林叙安",
      titles: ["区委副书记", "区长"],
      chair: true,
      absent: false,
    });
  });

  test.each(EXPORT_TABLES)("%s as JSON, with and without rows", async (table) => {
    expect(await call(["export", table, "--format", "json"])).toEqual({ code: 0, out: "[]\n", err: "" });
    await imported();
    const { code, out } = await call(["export", table, "--format", "json"]);
    expect(code).toBe(0);
    expect(Array.isArray(JSON.parse(out))).toBe(true);
  });

  test.each([
    [["--from", "2024-03", "--to", "2024-03"], 1],
    [["--from", "2024-04"], 0],
    [["--to", "2024-02"], 0],
  ])("%j gives %i meetings", async (period, count) => {
    await imported();
    const { out } = await call(["export", "meetings", "--format", "json", ...period]);
    expect(JSON.parse(out)).toHaveLength(count);
  });

  test("into a file", async () => {
    await imported();
    const path = join(folderWith({}), "meetings.json");
    const { code, out } = await call(["export", "meetings", "--format", "json", "--output", path]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(JSON.parse(readFileSync(path, "utf8"))).toHaveLength(1);
  });

  test.each([
    [["export"], "TABLE"],
    [["export", "nonsense"], "nonsense"],
    [["export", "meetings", "--from", "2024-13"], '--from "2024-13" is not a month'],
    [["export", "meetings", "--output", "/no/such/folder/file"], "cannot be written (ENOENT)"],
  ])("%j exits 2", async (args, sentence) => {
    const { code, err } = await call(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
