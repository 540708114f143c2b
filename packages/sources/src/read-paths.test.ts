import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readBytes } from "./read-bytes.ts";
import { measurePaths, readPaths } from "./read-paths.ts";
import type { ReadOptions } from "./read-result.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "huiyao-sources-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array): string {
  const full = join(folder, path);
  mkdirSync(join(full, ".."), { recursive: true });
  writeFileSync(full, content);
  return full;
}

async function readAll(paths: string[], options?: ReadOptions) {
  const results = [];
  for await (const result of readPaths(paths, options)) results.push(result);
  return results;
}

const summary = (results: Awaited<ReturnType<typeof readAll>>) =>
  results.map((result) => [
    result.name.replace(folder, "").replace(/^\//, ""),
    result.kind === "text" ? result.text : result.error.code,
  ]);

test("a folder is read to the bottom in the order of names; hidden and other files stay out", async () => {
  put("b.txt", "乙");
  put("a/z.txt", "甲下");
  put("a/2.ndjson", '{"id":"x","text":"行一"}\n{"id":"y","text":"行二"}');
  put(".hidden.txt", "不读");
  put("c.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  expect(summary(await readAll([folder]))).toEqual([
    ["a/2.ndjson#x", "行一"],
    ["a/2.ndjson#y", "行二"],
    ["a/z.txt", "甲下"],
    ["b.txt", "乙"],
  ]);
});

test("a glob takes what it matches, whatever the extension; one that matches nothing says so", async () => {
  put("清河日报/2025-01-03-A1.ocr", "甲");
  put("清河日报/下/2025-01-04-A1.ocr", "乙");
  put("清河日报/2025-01-03-A1.txt", "丙");
  expect(summary(await readAll([join(folder, "**/*-A1.ocr")]))).toEqual([
    ["清河日报/2025-01-03-A1.ocr", "甲"],
    ["清河日报/下/2025-01-04-A1.ocr", "乙"],
  ]);
  expect(summary(await readAll([join(folder, "*/*.{ocr,txt}")]))).toHaveLength(2);
  expect(summary(await readAll([join(folder, "*.none")]))).toEqual([["*.none", "no-glob-match"]]);
});

test("a name with the marks of a glob is a name first", async () => {
  expect(summary(await readAll([put("a[1].txt", "甲")]))).toEqual([["a[1].txt", "甲"]]);
});

test("what will be read is measured without reading it", async () => {
  put("a.txt", "甲乙");
  put("b/c.txt", "丙");
  put("d.png", "x");
  expect(await measurePaths([folder, join(folder, "none.txt")])).toEqual({ files: 2, bytes: 9 });
});

test("what gzip has packed is unpacked, and is the text of the unpacked file's name and place", async () => {
  const line = '{"id":"x","text":"会议召开"}\n';
  put("a.ndjson.gz", gzipSync(line));
  const page = put("清河日报_2025-01-03_A1.txt.gz", gzipSync("会议"));
  expect(summary(await readAll([folder]))).toEqual([
    ["a.ndjson.gz#x", "会议召开"],
    ["清河日报_2025-01-03_A1.txt.gz", "会议"],
  ]);
  const [packed] = await readAll([page]);
  const [plain] = await readAll([put("清河日报_2025-01-03_A1.txt", "会议")]);
  expect(packed?.file).toBe(page.replaceAll("\\", "/"));
  expect({ ...packed, id: plain?.id, name: plain?.name, file: plain?.file }).toEqual(plain);
  expect(await measurePaths([join(folder, "a.ndjson.gz"), page])).toEqual({
    files: 2,
    bytes: Buffer.byteLength(line) + 6,
  });
  const long = put("long.txt.gz", gzipSync("长".repeat(100)));
  expect(await readAll([long], { maxBytes: 99 })).toMatchObject([
    { error: { code: "too-large", data: { bytes: 300 } } },
  ]);
});

test.each(["a.ndjson.gz", "a.txt.gz"])("a packed file that is cut short says so: %s", async (name) => {
  const path = put(name, gzipSync('{"id":"x","text":"会议召开"}').subarray(0, 20));
  expect(summary(await readAll([path]))).toEqual([[name, "damaged-gzip"]]);
});

test("what cannot be read fails alone, in its place", async () => {
  const good = put("good.txt", "会议");
  const results = await readAll([
    join(folder, "none.txt"),
    put("empty.txt", ""),
    put("c.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
    put("nul.txt", "会\0议"),
    good,
    join(good, "below"),
  ]);
  expect(summary(results)).toEqual([
    ["none.txt", "not-found"],
    ["empty.txt", "empty"],
    ["c.png", "binary"],
    ["nul.txt", "nul"],
    ["good.txt", "会议"],
    ["good.txt/below", "not-found"],
  ]);
});

test("a folder without text says so", async () => {
  put("only/c.png", Uint8Array.of(1));
  const [result] = await readAll([folder]);
  expect(result).toMatchObject({ kind: "failure", error: { code: "no-text-files", data: { others: 1 } } });
});

test("a file over the limit is not read", async () => {
  const path = put("long.txt", "长".repeat(40));
  expect(await readAll([path], { maxBytes: 100 })).toMatchObject([
    { error: { code: "too-large", data: { bytes: 120, limit: 100 } } },
  ]);
});

describe.skipIf(process.platform === "win32" || process.getuid?.() === 0)("permissions", () => {
  test("a file and a folder without permission fail alone", async () => {
    chmodSync(put("a.txt", "甲"), 0);
    mkdirSync(join(folder, "b"));
    chmodSync(join(folder, "b"), 0);
    put("c.txt", "丙");
    const results = summary(await readAll([folder]));
    chmodSync(join(folder, "b"), 0o755);
    expect(results).toEqual([
      ["a.txt", "no-permission"],
      ["b", "no-permission"],
      ["c.txt", "丙"],
    ]);
  });
});

test.skipIf(process.platform === "win32")("links to files are read, links in a circle end", async () => {
  const file = put("in/a.txt", "甲");
  symlinkSync(file, join(folder, "in", "b.txt"));
  symlinkSync(join(folder, "in"), join(folder, "in", "again"));
  expect(summary(await readAll([join(folder, "in")]))).toEqual([
    ["in/a.txt", "甲"],
    ["in/b.txt", "甲"],
  ]);
});

test("day and outlet: options, then the pattern, then the name", async () => {
  const path = put("清河日报_2025-01-03_A1.txt", "会议");
  const facts = async (options?: ReadOptions) => {
    const [result] = await readAll([path], options);
    return result?.kind === "text" ? [result.published, result.outlet] : [];
  };
  expect(await facts()).toEqual(["2025-01-03", "清河日报"]);
  expect(await facts({ published: "2024-05-06", outlet: "别报" })).toEqual(["2024-05-06", "别报"]);
  expect(await facts({ namePattern: "{outlet}_{date}_{page}.txt" })).toEqual(["2025-01-03", "清河日报"]);
  await expect(facts({ namePattern: "{paper}" })).rejects.toThrow(/name pattern/);
  const lines = put("在/某县融媒/20250104.ndjson", '{"id":"x","text":"行","published":"2024-01-01","outlet":"别报"}');
  expect(await readAll([lines], { namePattern: "{outlet}/{date}.ndjson" })).toMatchObject([
    { published: "2025-01-04", outlet: "某县融媒" },
  ]);
  expect(summary(await readAll([path, lines], { namePattern: "{outlet}/{date}-{page}.txt" }))).toEqual([
    ["清河日报_2025-01-03_A1.txt", "no-name-match"],
    ["在/某县融媒/20250104.ndjson", "no-name-match"],
  ]);
});

test("an upload has a place only where its name holds a day", () => {
  const bytes = new TextEncoder().encode("会议");
  expect(readBytes("1.txt", bytes)).toMatchObject({ place: null, published: null });
  expect(readBytes("2025-01-03.txt", bytes)).toMatchObject({ place: "upload:2025-01-03.txt", published: "2025-01-03" });
});
