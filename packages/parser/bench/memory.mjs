// Peak memory of a process that reads a file of 50 MB made of many stories, as figures on one line. With the word `all` its
// articles are held together, else each is let go of when the next is asked for. The file is written by another process, so
// that nothing of its making is counted.
//   node memory.mjs [all] | node memory.mjs write FILE [broadcast]
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, readArticles } from "../dist/index.js";
import { broadcasts, pagesOf, stories } from "./made-up-news.mjs";

const OPTIONS = { published: "2025-03-12" };

function write(path, kind) {
  const file = openSync(path, "w");
  for (const page of pagesOf(13, 50e6, kind)) writeSync(file, page);
  closeSync(file);
}

/** MB of the largest resident set so far. */
const peak = () => Math.round((process.resourceUsage().maxRSS * 1024) / 1e6);

function measure(all) {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-bench-"));
  const path = join(folder, "stories.txt");
  let text;
  try {
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), "write", path]);
    text = readFileSync(path, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const before = peak();
  let stories = 0;
  if (all) stories = parse(text, OPTIONS).articles.length;
  else for (const _ of readArticles(text, OPTIONS)) stories++;
  console.log(`${peak()} MB, of which ${before} MB from reading the file; ${stories} stories`);
}

if (process.argv[2] === "write") write(process.argv[3], process.argv[4] === "broadcast" ? broadcasts : stories);
else measure(process.argv[2] === "all");
