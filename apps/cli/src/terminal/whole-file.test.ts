import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { writeWhole } from "./whole-file.ts";

const base = mkdtempSync(join(tmpdir(), "huiyao-whole-file-"));
const path = join(base, "report.txt");

afterAll(() => rmSync(base, { recursive: true }));
beforeEach(() => {
  for (const name of readdirSync(base)) rmSync(join(base, name));
});

test("a new file, and one in the place of an old, which keeps its mode", async () => {
  await writeWhole(path, ["3月5日", "召开"]);
  expect(readFileSync(path, "utf8")).toBe("3月5日召开");
  chmodSync(path, 0o640);
  await writeWhole(path, [Buffer.from("会议")]);
  expect(readFileSync(path, "utf8")).toBe("会议");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(base)).toEqual(["report.txt"]);
});

test("what fails on the way, or is no longer wanted, leaves the old file and nothing else", async () => {
  writeFileSync(path, "old");
  async function* failing(): AsyncGenerator<string> {
    yield "half";
    throw new Error("the disk is full");
  }
  await expect(writeWhole(path, failing())).rejects.toThrow("the disk is full");
  await writeWhole(path, ["whole"], () => false);
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(base)).toEqual(["report.txt"]);
});

test("behind a link the file is replaced", async () => {
  const link = join(base, "link.txt");
  writeFileSync(path, "old");
  symlinkSync("report.txt", link);
  await writeWhole(link, ["new"]);
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(readlinkSync(link)).toBe("report.txt");
});

test("what is no ordinary file is written as it is", async () => {
  await writeWhole("/dev/null", ["nothing"]);
  expect(statSync("/dev/null").isFile()).toBe(false);
});
