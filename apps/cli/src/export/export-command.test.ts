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
  test("meetings as CSV, with a byte order mark on request", async () => {
    await imported();
    const { code, out } = await call(["export", "meetings"]);
    expect(code).toBe(0);
    const [head, row, rest] = out.split("\r\n");
    expect(head).toMatch(/^key,day,month,type,name,ordinal,/u);
    expect(row).toContain("2024-03-05,2024-03,standing,区政府第61次常务会议,61,");
    expect(rest).toBe("");
    expect(await call(["export", "meetings", "--bom"])).toEqual({ code: 0, out: `\ufeff${out}`, err: "" });
  });

  test("Parquet into a file", async () => {
    await imported();
    const path = join(folderWith({}), "meetings.parquet");
    expect(await call(["export", "meetings", "--format", "parquet", "--output", path])).toMatchObject({ code: 0 });
    const bytes = readFileSync(path);
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(["PAR1", "PAR1"]);
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
    await call(["db", "migrate"]);
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
    [["--type", "standing", "--type", "committee"], 1],
    [["--type", "committee"], 0],
    [["--body", "区政府", "--outlet", "汀澜时报"], 1],
    [["--body", "~"], 0],
    [["--q", "常务会议"], 1],
    [["--q", "水库"], 0],
    [["--undated"], 0],
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
    [["export", "meetings", "--from", "2024-05", "--to", "2024-04"], "--from 2024-05 is after --to 2024-04"],
    [["export", "meetings", "--from", "2024-05", "--undated"], "--undated asks for what has no month"],
    [["export", "meetings", "--type", "tea"], '--type cannot be "tea": choose standing, '],
    [["export", "meetings", "--role", "king"], '--role cannot be "king": choose chair, '],
    [["export", "meetings", "--role", "chair"], "name the person with --person"],
    [["export", "meetings", "--post", "区长"], "name the person with --person"],
    [["export", "meetings", "--body", ""], "--body is empty"],
    [["export", "meetings", "--rule", "split-name"], "--rule does not narrow meetings: what does is --from, --to, "],
    [["export", "articles", "--person", "某某@某区"], "--person does not narrow articles"],
    [["export", "findings", "--rule", "nonsense"], "no such rule"],
    [["export", "findings", "--severity", "fatal"], '--severity cannot be "fatal": choose error, warning, info'],
    [["export", "findings", "--run", "first"], '--run "first" is not a whole number'],
    [["export", "meetings", "--bom", "--format", "ndjson"], "--bom belongs to --format csv"],
    [["export", "meetings", "--output", "/no/such/folder/file"], "cannot be written (ENOENT)"],
  ])("%j exits 2", async (args, sentence) => {
    await call(["db", "migrate"]);
    const { code, err } = await call(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
