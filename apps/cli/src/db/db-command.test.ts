import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith } from "../testing/folder.ts";
import { DAMAGED } from "../testing/page.ts";

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", `file:${join(folderWith({}), "huiyao.db")}`);
});

test("status, verify and vacuum of a database with one text", async () => {
  await call(["import", "--published", "2024-03-06"], { input: DAMAGED });
  const status = await call(["db", "status"]);
  expect(status.code).toBe(0);
  expect(status.out).toMatch(/1 text, 1 article, 1 meeting/u);
  expect(await call(["db", "verify"])).toEqual({ code: 0, out: "The database is sound.\n", err: "" });
  expect((await call(["db", "vacuum"])).code).toBe(0);
});

test("a backup goes to a new file only", async () => {
  const file = join(folderWith({}), "copy.db");
  expect((await call(["db", "backup", file])).code).toBe(0);
  const again = await call(["db", "backup", file]);
  expect(again.code).toBe(2);
  expect(again.err).toContain(file);
});

test("without a sample there is none to remove", async () => {
  expect((await call(["db", "remove-sample"])).out).toBe("There is no sample newspaper in the database.\n");
});

test.each([[["db", "nonsense"]], [["db", "backup"]]])("%j exits 2", async (args) => {
  expect((await call(args)).code).toBe(2);
});
