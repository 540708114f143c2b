import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith } from "../testing/folder.ts";
import { DAMAGED } from "../testing/page.ts";

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", `file:${join(folderWith({}), "huiyao.db")}`);
});

describe("huiyao import", () => {
  test("stores once; the same again changes nothing", async () => {
    const path = join(folderWith({ "2024-03-06-A1.txt": DAMAGED }), "2024-03-06-A1.txt");
    const first = await call(["import", path, "--format", "json"]);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({
      inserted: 1,
      updated: 0,
      unchanged: 0,
      failed: 0,
      articles: 1,
      meetings: 1,
    });
    const again = await call(["import", path, "--format", "json"]);
    expect(JSON.parse(again.out)).toMatchObject({ inserted: 0, updated: 0, unchanged: 1, failed: 0 });
  });

  test("what cannot be read is said; the rest is stored", async () => {
    const folder = folderWith({ "a.txt": DAMAGED, "b\u001b[2J.txt": "" });
    const { code, out, err } = await call(["import", folder]);
    expect(code).toBe(2);
    expect(out).toContain("inserted 1, updated 0, unchanged 0, failed 1");
    expect(err).toMatch(/^error .*b·\[2J\.txt: It has no text/u);
  });

  test("ndjson from standard input; a bad line costs exit code 1", async () => {
    const input = `${JSON.stringify({ id: "1", text: DAMAGED, published: "2024-03-06" })}\n{}\n`;
    const { code, out } = await call(["import", "--input-format", "ndjson", "--format", "json"], { input });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ inserted: 1, failed: 1 });
  });

  test("texts that a later one of their file and id replaces are named, and an empty outlet is refused", async () => {
    const line = (id: string, text: string) => `${JSON.stringify({ id, text: `${DAMAGED}${text}` })}\n`;
    const path = join(folderWith({ "a.ndjson": line("1", "甲") + line("2", "乙") + line("1", "丙") }), "a.ndjson");
    for (const _ of [1, 2]) {
      const { code, err } = await call(["import", path]);
      expect(code).toBe(0);
      expect(err).toMatch(/^1 text of this import had the file and id of a later one, .*a\.ndjson#1\./u);
    }
    const { code, err } = await call(["import", "--outlet", "", path]);
    expect({ code, err }).toEqual({ code: 2, err: "error --outlet is empty: give it a value or leave it out.\n" });
  });

  test("an interrupted import says so and exits 130", async () => {
    const path = join(folderWith({ "a.txt": DAMAGED }), "a.txt");
    const { code, err } = await call(["import", path], { signal: AbortSignal.abort() });
    expect(code).toBe(130);
    expect(err).toContain("Run it again to go on");
  });

  test("a database that cannot be opened is one sentence and exit code 2", async () => {
    vi.stubEnv("DATABASE_URL", "mysql://somewhere");
    const { code, out, err } = await call(["import"], { input: DAMAGED });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("day and outlet from a name pattern; a name that does not match is not imported", async () => {
    const folder = folderWith({ "某县融媒_20240306_A1.txt": DAMAGED, "notes.txt": DAMAGED });
    const { code, out, err } = await call([
      "import",
      join(folder, "*.txt"),
      "--name-pattern",
      "{outlet}_{date}_{page}.txt",
    ]);
    expect(code).toBe(2);
    expect(out).toContain("inserted 1, updated 0, unchanged 0, failed 1 (no-name-match 1)");
    expect(err).toMatch(/notes\.txt: Its name does not match the pattern/u);
    const rows = await call(["export", "meetings", "--format", "json"]);
    expect(JSON.parse(rows.out)).toMatchObject([{ outlet: "某县融媒" }]);
  });

  test.each([
    [["--name-pattern", "{paper}.txt"], "The name pattern"],
    [["--published", "May"], '--published "May" is not a day'],
  ])("%j is refused before anything is read", async (options, sentence) => {
    const { code, err } = await call(["import", folderWith({ "a.txt": DAMAGED }), ...options]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test("a changed text of the same newspaper, day and page replaces the older", async () => {
    const page = ["--outlet", "某县融媒", "--published", "2024-03-06", "--page", "A1"];
    expect((await call(["import", ...page], { input: DAMAGED })).out).toContain("inserted 1, updated 0");
    expect((await call(["import", ...page], { input: `${DAMAGED}。` })).out).toContain("inserted 0, updated 1");
    const other = page.with(-1, "A2");
    expect((await call(["import", ...other], { input: `${DAMAGED}！` })).out).toContain("inserted 1, updated 0");
  });

  test("standard input has no name for a pattern", async () => {
    const { code, err } = await call(["import", "--name-pattern", "{date}.txt"], { input: DAMAGED });
    expect({ code, err }).toEqual({ code: 2, err: "error --name-pattern needs files: standard input has no name.\n" });
  });

  test("a dry run says what would happen and leaves not even a file", async () => {
    const data = folderWith({});
    vi.stubEnv("DATABASE_URL", `file:${join(data, "none.db")}`);
    const { code, out } = await call(["import", "--dry-run"], { input: DAMAGED });
    expect(code).toBe(0);
    expect(out).toContain("Dry run, nothing was written. An import would now give:\ninserted 1,");
    expect(readdirSync(data)).toEqual([]);
    await call(["import"], { input: DAMAGED });
    expect((await call(["import", "--dry-run"], { input: DAMAGED })).out).toContain("unchanged 1");
  });

  test("with json, failures and progress are events on standard error", async () => {
    const folder = folderWith({ "a.txt": DAMAGED, "b.txt": "" });
    const { err } = await call(["import", folder, "--format", "json"]);
    const events = err
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.at(0)).toMatchObject({ event: "progress", phase: "reading", done: 2, inserted: 1, failed: 1 });
    expect(events.at(-1)).toMatchObject({ event: "failure", code: "empty", name: join(folder, "b.txt") });
  });
});
