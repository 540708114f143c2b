import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "@huiyao/database";
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
  expect(status.out).toMatch(
    /Import 1 of \d{4}-\d\d-\d\d \d\d:\d\d, finished: inserted 1, updated 0, unchanged 0, failed 0/u,
  );
  expect(await call(["db", "verify"])).toEqual({ code: 0, out: "The database is sound.\n", err: "" });
  expect((await call(["db", "vacuum"])).code).toBe(0);
});

test("an import whose process is gone is interrupted, for status as for the next import", async () => {
  await call(["import", "--published", "2024-03-06"], { input: DAMAGED });
  const database = await openDatabase();
  const dead = {
    startedAt: new Date(),
    status: "running",
    process: `${process.pid}:0`,
    parserVersion: "1",
    rulesVersion: "1",
    inserted: 7,
  };
  await database.client.importRun.create({ data: dead });
  expect((await call(["db", "status"])).out).toMatch(
    /Import 2 of .*, interrupted \(run it again to go on\): inserted 7/u,
  );
  await database.client.importRun.create({ data: dead });
  const { err } = await call(["import", "--published", "2024-03-06"], { input: DAMAGED });
  expect(err).toMatch(/Import 3 of .* was interrupted after inserted 7/u);
  const statuses = await database.client.importRun.findMany({ orderBy: { id: "asc" }, select: { status: true } });
  expect(statuses.map(({ status }) => status)).toEqual(["finished", "interrupted", "interrupted", "finished"]);
  await database.close();
});

test("migrate names what it applies, once", async () => {
  const first = await call(["db", "migrate"]);
  expect(first).toMatchObject({ code: 0, err: "" });
  const [file = "", ...lines] = first.out.trimEnd().split("\n");
  const said = lines.pop();
  expect(file).toMatch(/huiyao\.db$/u);
  expect(lines[0]).toBe("0001_start");
  expect(said).toBe(`Applied now: ${lines.length} of ${lines.length} migrations.`);
  const again = await call(["db", "migrate"]);
  expect(again.out).toBe(`${file}\nAll ${lines.length} migrations had been applied before.\n`);
});

test("a backup goes to a new file only", async () => {
  const file = join(folderWith({}), "copy.db");
  await call(["db", "migrate"]);
  expect((await call(["db", "backup", file])).code).toBe(0);
  const again = await call(["db", "backup", file]);
  expect(again.code).toBe(2);
  expect(again.err).toContain(file);
});

test("a damaged file is called that, whatever is asked of it", async () => {
  await call(["import", "--published", "2024-03-06"], { input: DAMAGED });
  const { client, name, close } = await openDatabase();
  await client.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
  await close();
  const bytes = readFileSync(name);
  writeFileSync(name, bytes.fill(0xff, bytes.length / 4));
  for (const args of [["export", "articles"], ["themes"], ["reparse", "--all"], ["db", "backup", `${name}-copy`]]) {
    const { code, err } = await call(args);
    expect({ args, code, err }).toEqual({ args, code: 2, err: expect.stringContaining(`${name} is damaged`) });
  }
});

test("without a sample there is none to remove", async () => {
  await call(["db", "migrate"]);
  expect((await call(["db", "remove-sample"])).out).toBe("There is no sample newspaper in the database.\n");
});

test.each([[["db", "nonsense"]], [["db", "backup"]]])("%j exits 2", async (args) => {
  expect((await call(args)).code).toBe(2);
});

test.each([
  ["db", "status"],
  ["db", "verify"],
  ["db", "vacuum"],
  ["db", "backup", "copy.db"],
  ["db", "remove-sample"],
  ["export", "meetings"],
  ["themes"],
  ["themes", "show", "五水共清"],
  ["reparse"],
])("a file that is not there is no empty record: %s %s", async (...args) => {
  const folder = folderWith({});
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "below", "slip.db")}`);
  const { code, out, err } = await call(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^error There is no database at .*slip\.db yet: /u);
  expect(readdirSync(folder)).toEqual([]);
});
