import { join } from "node:path";
import { Writable } from "node:stream";
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

test("a stopped one says how to go on, and status and verify that persons and phrases are still to be settled", async () => {
  await call(["import", "--published", "2024-03-06"], { input: DAMAGED });
  const stop = new AbortController();
  const err = new Writable({
    write(_chunk, _encoding, done) {
      stop.abort();
      done();
    },
  });
  const { code } = await call(["reparse", "--all", "--format", "json"], { signal: stop.signal, err });
  expect(code).toBe(130);
  const unsettled = /^Persons, phrases and wire copy of 1 text are still to be settled/mu;
  expect((await call(["db", "status"])).out).toMatch(unsettled);
  expect(await call(["db", "verify"])).toMatchObject({ code: 0, out: expect.stringMatching(unsettled) });
  await call(["reparse"]);
  expect((await call(["db", "status"])).out).not.toMatch(unsettled);
  expect((await call(["db", "verify"])).out).toBe("The database is sound.\n");
});

test("stopped before the first text, it names what goes on", async () => {
  await call(["import", "--published", "2024-03-06"], { input: DAMAGED });
  const stopped = (...options: string[]) => call(["reparse", ...options], { signal: AbortSignal.abort() });
  expect((await stopped()).err).toContain("Run it again to go on.");
  expect((await stopped("--all")).err).toContain("--all begins with the first text again");
});

test("a day that is none is refused by the name of its option", async () => {
  const { code, err } = await call(["reparse", "--since", "May"]);
  expect(code).toBe(2);
  expect(err).toContain('--since "May" is not a day');
});
