// Reading speed beside the nearest tools, on made-up news or on a text file given as the argument:
//   node bench/bench.mjs [FILE]
// MB are 10^6 UTF-8 bytes; times are processor time of this process, the best of several runs, so that other work on the
// machine weighs little. Needs the package built.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { parse } from "../dist/index.js";
import { broadcasts, longText, someStories } from "./made-up-news.mjs";

const MB = 1e6;
const file = process.argv[2];
const documents = someStories(7, 900);

/** Best processor time of one run, in seconds. */
function best(run, times) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

function read(texts, reader) {
  for (const text of texts) reader(text);
}

function cut(text, size) {
  const parts = [];
  for (let i = 0; i < text.length; i += size) parts.push(text.slice(i, i + size));
  return parts;
}

const rows = [];
const row = (what, seconds, size) => rows.push([what, `${(size / MB / seconds).toFixed(2)} MB/s`]);
const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const published = { published: "2025-03-12" };
const jieba = Jieba.withDict(dict);

/** Parse beside jieba on the same texts. */
function compare(kind, texts) {
  const bytes = bytesOf(texts);
  const reading = best(() => read(texts, (text) => parse(text, published)), 30);
  row(`${kind}: parse, ${texts.length} texts`, reading, bytes);
  row(
    `${kind}: jieba cut`,
    best(() => read(texts, (text) => jieba.cut(text, true)), 3),
    bytes,
  );
  const tagging = best(() => read(texts, (text) => jieba.tag(text, true)), 3);
  row(`${kind}: jieba tag`, tagging, bytes);
  rows.push([`${kind}: parse against jieba tag`, `${(tagging / reading).toFixed(2)} times`]);
}

if (file) compare("file", cut(readFileSync(file, "utf8"), 4000));
else {
  compare("meetings", documents);
  compare("broadcast", someStories(7, 1200, broadcasts));
}

const { run: zhlint } = await import("zhlint");
const few = documents.slice(0, 40);
row(
  "meetings: zhlint, 40 texts",
  best(() => read(few, (text) => zhlint(text, { rules: { preset: "default" } })), 2),
  bytesOf(few),
);

const sizes = [1, 4, 16].map((size) => {
  const text = longText(11, size * MB);
  const seconds = best(() => parse(text, published), size === 16 ? 3 : 8);
  row(`parse, one file of ${size} MB`, seconds, size * MB);
  return seconds;
});
rows.push(["16 MB against 1 MB", `${(sizes[2] / sizes[0]).toFixed(1)} times as long`]);

for (const [what, word] of [
  ["peak memory, 50 MB, article by article", "each"],
  ["peak memory, 50 MB, all articles held", "all"],
]) {
  const memory = fileURLToPath(new URL("memory.mjs", import.meta.url));
  rows.push([what, execFileSync(process.execPath, [memory, word], { encoding: "utf8" }).trim()]);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${file ?? "made-up news"}`);
for (const [what, figure] of rows) console.log(`${what.padEnd(40)} ${figure}`);
