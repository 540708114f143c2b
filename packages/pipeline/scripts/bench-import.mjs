// Imports stories into a new SQLite file, then again, and prints times, sizes and memory:
//   node scripts/bench-import.mjs FILE.ndjson[.gz] [DATABASE.db]
// FILE holds {"id", "text"} or {"id", "headline", "paragraphs"} a line, each with "published" and "outlet" where known.
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { openDatabase, readStatus, verifyDatabase } from "@huiyao/database";
import { importTexts } from "@huiyao/pipeline";

const [file, target] = process.argv.slice(2);
if (file === undefined) throw new Error("name a file of stories: node scripts/bench-import.mjs FILE.ndjson[.gz]");

async function* stories() {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input })) {
    const { id, text, headline, paragraphs, published = null, outlet = null } = JSON.parse(line);
    const own = text ?? [headline, ...paragraphs].join("\n");
    const size = Buffer.byteLength(own);
    yield { kind: "text", id, name: id, place: `${file}#${id}`, line: null, text: own, bytes: size, published, outlet };
  }
}

const folder = mkdtempSync(join(tmpdir(), "huiyao-bench-"));
const database = await openDatabase({ url: `file:${target ?? join(folder, "bench.db")}` });
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 100);
for (const run of ["first", "again"]) {
  const before = process.cpuUsage();
  let reading = 0;
  const summary = await importTexts(database, stories(), {
    onProgress: ({ phase, seconds }) => {
      if (phase === "reading") reading = seconds;
    },
  });
  const { user, system } = process.cpuUsage(before);
  const { inserted, updated, unchanged, failed, seconds, articles, meetings, findings, characters } = summary;
  console.log(run, { inserted, updated, unchanged, failed, articles, meetings, findings, characters });
  console.log(
    `  ${seconds.toFixed(1)} s, of which reading ${reading.toFixed(1)} s; ` +
      `processor ${((user + system) / 1e6).toFixed(1)} s; peak memory ${Math.round(peak / 1e6)} MB`,
  );
}
console.log(await readStatus(database));
const started = performance.now();
const problems = await verifyDatabase(database);
console.log(`verify: ${problems.length} problems in ${((performance.now() - started) / 1000).toFixed(1)} s`, problems);
await database.close();
clearInterval(watch);
rmSync(folder, { recursive: true, force: true });
