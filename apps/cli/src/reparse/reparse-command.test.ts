import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { call } from "../testing/call.ts";
import { folderWith } from "../testing/folder.ts";
import { DAMAGED } from "../testing/page.ts";

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", `file:${join(folderWith({}), "huiyao.db")}`);
});

test("what the present code derived stays; --all and --since derive anew", async () => {
  await call(["import", "--published", "2024-03-06"], { input: DAMAGED });
  const updated = async (...options: string[]) => {
    const { code, out } = await call(["reparse", "--format", "json", ...options]);
    expect(code).toBe(0);
    return JSON.parse(out).updated;
  };
  expect(await updated()).toBe(0);
  expect(await updated("--all")).toBe(1);
  expect(await updated("--all", "--since", "2024-03-06")).toBe(1);
  expect(await updated("--all", "--since", "2024-03-07")).toBe(0);
});

test("a day that is none is refused by the name of its option", async () => {
  const { code, err } = await call(["reparse", "--since", "May"]);
  expect(code).toBe(2);
  expect(err).toContain('--since "May" is not a day');
});
