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
    const folder = folderWith({ "a.txt": DAMAGED, "b.txt": "" });
    const { code, out, err } = await call(["import", folder]);
    expect(code).toBe(2);
    expect(out).toContain("inserted 1, updated 0, unchanged 0, failed 1");
    expect(err).toMatch(/^error .*b\.txt: It has no text/u);
  });

  test("ndjson from standard input; a bad line costs exit code 1", async () => {
    const input = `${JSON.stringify({ id: "1", text: DAMAGED, published: "2024-03-06" })}\n{}\n`;
    const { code, out } = await call(["import", "--input-format", "ndjson", "--format", "json"], { input });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ inserted: 1, failed: 1 });
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
});
