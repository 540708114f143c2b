import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith } from "../testing/folder.ts";
import { DAMAGED } from "../testing/page.ts";

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", `file:${join(folderWith({}), "huiyao.db")}`);
});

test.each([
  [["import", "--queue"]],
  [["worker"]],
  [["queue", "status"]],
  [["queue", "retry"]],
  [["queue", "discard", "1"]],
])("%j on an SQLite file says that it needs PostgreSQL", async (args) => {
  const { code, out, err } = await call(args, { input: DAMAGED });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("The import queue needs PostgreSQL, and the database is the file");
});

test("a dry run queues nothing", async () => {
  const { code, err } = await call(["import", "--queue", "--dry-run"], { input: DAMAGED });
  expect({ code, err }).toEqual({ code: 2, err: "error Use either --queue or --dry-run.\n" });
});

test("the command of queues names its actions in both languages", async () => {
  expect((await call(["queue", "--help"])).out).toContain("retry");
  expect((await call(["worker", "--help"], { locale: "zh-CN" })).out).toContain("--until-empty");
});
