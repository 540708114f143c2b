import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readUpload } from "./read-upload.ts";

async function* chunksOf(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function read(name: string, bytes: Uint8Array, maxBytes?: number) {
  const results: [string, string][] = [];
  for await (const result of readUpload(name, chunksOf(bytes), maxBytes === undefined ? {} : { maxBytes })) {
    results.push([result.name, result.kind === "text" ? result.text : result.error.code]);
  }
  return results;
}

const text = Buffer.from("青禾区修渠忙\n稻香镇的水渠动工。");
const lines = Buffer.from('{"id":"1","text":"甲"}\n{"id":"2"}\n{"id":"3","text":"丙"}');
const ofLines = (name: string) => [
  [`${name}#1`, "甲"],
  [`${name}:2`, "not-a-document"],
  [`${name}#3`, "丙"],
];

test.each([
  ["页.txt", text, [["页.txt", text.toString()]]],
  ["页.txt.gz", gzipSync(text), [["页.txt.gz", text.toString()]]],
  ["稿.ndjson", lines, ofLines("稿.ndjson")],
  ["稿.JSONL.GZ", gzipSync(lines), ofLines("稿.JSONL.GZ")],
  ["空.txt", Buffer.alloc(0), [["空.txt", "empty"]]],
  ["坏.txt.gz", gzipSync(text).subarray(0, 20), [["坏.txt.gz", "damaged-gzip"]]],
  ["坏.ndjson.gz", text, [["坏.ndjson.gz", "damaged-gzip"]]],
])("%s", async (name, bytes, expected) => {
  expect(await read(name, bytes)).toEqual(expected);
});

test("what is too large is not held, packed or not", async () => {
  const large = Buffer.alloc(5_000, "水");
  expect(await read("大.txt", large, 1_000)).toEqual([["大.txt", "too-large"]]);
  expect(await read("大.txt.gz", gzipSync(large), 1_000)).toEqual([["大.txt.gz", "too-large"]]);
});
