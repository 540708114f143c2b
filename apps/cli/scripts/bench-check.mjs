#!/usr/bin/env node
// `pnpm bench:check [--write]`: how fast 50 MB in one file are read with every rule on, part by part, and how much memory that
// takes, on the made-up news of the parser's benchmark. Each figure is taken in a process of its own; seconds are processor
// time, so that other work on the machine weighs less. `--write` puts the table into the README of the validation package.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { analyzeInParts, readArticles } from "@huiyao/parser";
import { decode } from "@huiyao/sources";
import { createLinter, parseConfig } from "@huiyao/validation";
import { table, writeReadmePart } from "./lib/readme-part.mjs";
import { ROOT } from "./lib/repository.mjs";

const MB = 1e6;
const OPTIONS = { published: "2025-03-12" };
/** Code units of a part: small, so that little is held at a time. */
const PART = 8000;
const KINDS = ["broadcast", "meetings"];

const { values, positionals } = parseArgs({
  options: { write: { type: "boolean", default: false } },
  allowPositionals: true,
});

/** MB of the largest resident set so far. */
const peak = () => Math.round((process.resourceUsage().maxRSS * 1024) / MB);

/** Number of findings of every rule. */
function check(text) {
  const linter = createLinter(parseConfig({ extends: "strict" }));
  let findings = 0;
  for (const part of linter.checkInParts(analyzeInParts(text, OPTIONS, PART))) findings += part.findings.length;
  return findings;
}

function parse(text) {
  for (const _ of readArticles(text, OPTIONS));
  return 0;
}

function secondsOf(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What a file takes to be read, or to be checked as well. */
function measure(path, read) {
  const { text } = decode(readFileSync(path));
  const loaded = peak();
  let findings = 0;
  const seconds = secondsOf(() => {
    findings = read(text);
  });
  return { seconds, size: Buffer.byteLength(text) / MB, findings, loaded, peak: peak() };
}

/** How many times as long as its first tenth a file takes, once the program is warm. */
function growth(path) {
  const bytes = readFileSync(path);
  const tenth = bytes.toString("utf8", 0, bytes.length / 10);
  check(tenth);
  const few = secondsOf(() => check(tenth));
  return secondsOf(() => check(bytes.toString("utf8"))) / few;
}

const MEASURES = {
  parse: (path) => measure(path, parse),
  check: (path) => measure(path, check),
  growth,
};

/** A measure taken in a process of its own. */
function measured(path, what, flags = []) {
  const own = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, [...flags, own, path, what], { encoding: "utf8" }));
}

function columnOf(kind, folder) {
  const path = join(folder, `${kind}.txt`);
  execFileSync(process.execPath, [join(ROOT, "packages/parser/bench/memory.mjs"), "write", path, kind]);
  const speed = ({ size, seconds }) => `${(size / seconds).toFixed(1)} MB/s`;
  const checked = measured(path, "check");
  return [
    speed(measured(path, "parse")),
    speed(checked),
    `${measured(path, "growth").toFixed(1)} times`,
    `${checked.peak} MB`,
    `${measured(path, "check", ["--max-old-space-size=128"]).peak} MB`,
    `${checked.loaded} MB`,
    checked.findings.toLocaleString("en"),
  ];
}

function report() {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-bench-"));
  try {
    const columns = KINDS.map((kind) => columnOf(kind, folder));
    const heads = [
      "parse alone",
      "parse and every rule",
      "50 MB against 5 MB",
      "peak memory",
      "the same under --max-old-space-size=128",
      "memory once the file has been read",
      "findings",
    ];
    const rows = heads.map((head, i) => [head, ...columns.map((column) => column[i] ?? "")]);
    const page = `${table(["50 MB in one file", ...KINDS], rows)}\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}.`;
    process.stdout.write(`${page}\n`);
    if (values.write) writeReadmePart("bench:check", page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [path, what] = positionals;
if (path === undefined) report();
else process.stdout.write(JSON.stringify(MEASURES[what](path)));
