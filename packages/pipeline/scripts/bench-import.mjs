#!/usr/bin/env node
// `pnpm bench:import [FILE.ndjson[.gz]]`: an archive of 36,000 stories into a new SQLite file, once more into the same, and an
// archive twice as long into another, each in a process of its own; prints times, memory and sizes beside their targets.
// FILE holds {"id", "text"} or {"id", "headline", "paragraphs"} a line, with "published" and "outlet" where known. Without it the
// broadcast stories of ../shared are read where they are, else copies of the sample newspaper with as many.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, readStatus, verifyDatabase } from "@huiyao/database";
import { importTexts } from "@huiyao/pipeline";
import { archive } from "./bench/stories.mjs";

const SELF = fileURLToPath(import.meta.url);
const SHARED = fileURLToPath(new URL("../../../../shared/corpus/broadcast-dev.ndjson.gz", import.meta.url));
const TARGETS = { firstSeconds: 45, againSeconds: 10, twice: 2.2, peakMb: 1000 };

/** One import in this process; its figures as one line of JSON. */
async function measure(path, file, copies) {
  const database = await openDatabase({ url: `file:${path}` });
  let reading = 0;
  const summary = await importTexts(database, archive(file, copies), {
    onProgress: ({ phase, seconds }) => {
      if (phase === "reading") reading = seconds;
    },
  });
  const { user, system } = process.cpuUsage();
  await database.close();
  const { inserted, unchanged, seconds } = summary;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ inserted, unchanged, seconds, reading, processor: (user + system) / 1e6, peakMb }));
}

function measured(path, file, copies) {
  const { status, stdout } = spawnSync(process.execPath, [SELF, "--measure", path, file, String(copies)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`the import ended with ${status}`);
  const figures = JSON.parse(stdout);
  const { inserted, unchanged, seconds, reading, processor, peakMb } = figures;
  console.log(
    `  inserted ${inserted}, unchanged ${unchanged}: ${seconds.toFixed(1)} s (reading ${reading.toFixed(1)} s), ` +
      `processor ${processor.toFixed(1)} s, peak memory ${Math.round(peakMb)} MB`,
  );
  return figures;
}

async function compare(file) {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-bench-"));
  const path = join(folder, "one.db");
  console.log(file === "" ? "made-up stories" : file);
  console.log("first");
  const first = measured(path, file, 1);
  console.log("again");
  const again = measured(path, file, 1);
  console.log("twice the stories");
  const twice = measured(join(folder, "two.db"), file, 2);
  const database = await openDatabase({ url: `file:${path}` });
  const { bytes, texts, meetings } = await readStatus(database);
  const started = performance.now();
  const problems = await verifyDatabase(database);
  const verified = ((performance.now() - started) / 1000).toFixed(1);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  console.log(
    `${texts} texts, ${meetings} meetings, ${(bytes / 1e6).toFixed(0)} MB; verify ${verified} s, ${problems.length} problems`,
  );
  const perTwice = (part) => twice[part] / first[part];
  const rows = [
    ["first, seconds", first.seconds, TARGETS.firstSeconds],
    ["again, seconds", again.seconds, TARGETS.againSeconds],
    ["twice the stories, times as long", perTwice("seconds"), TARGETS.twice],
    ["twice the stories, times the processor time", perTwice("processor"), TARGETS.twice],
    ["peak memory, MB", Math.max(first.peakMb, again.peakMb), TARGETS.peakMb],
  ];
  for (const [what, value, target] of rows) {
    console.log(`${value <= target ? "ok  " : "over"}  ${what}: ${value.toFixed(1)} (at most ${target})`);
  }
}

const [mode, ...parameters] = process.argv.slice(2);
if (mode === "--measure") await measure(parameters[0], parameters[1], Number(parameters[2]));
else await compare(mode ?? (existsSync(SHARED) ? SHARED : ""));
