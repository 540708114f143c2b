// Imports an NDJSON file into a new SQLite file, then again, and prints times, sizes and memory:
//   node scripts/bench-import.mjs FILE.ndjson [DATABASE.db]
// FILE holds {"id", "text", "published"?, "outlet"?} a line.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, readStatus, verifyDatabase } from "@huiyao/database";
import { importTexts } from "@huiyao/pipeline";
import { readPaths } from "@huiyao/sources";

const [file, target] = process.argv.slice(2);
if (file === undefined) throw new Error("name an NDJSON file");
const folder = mkdtempSync(join(tmpdir(), "huiyao-bench-"));
const database = await openDatabase({ url: `file:${target ?? join(folder, "bench.db")}` });
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 100);
for (const run of ["first", "again"]) {
  let reading = 0;
  const summary = await importTexts(database, readPaths([file]), {
    onProgress: ({ phase, seconds, done }) => {
      if (phase === "reading") reading = seconds;
      if (process.env.VERBOSE) console.error(phase, done, seconds.toFixed(1));
    },
  });
  const { inserted, updated, unchanged, failed, seconds, articles, meetings, findings, characters } = summary;
  console.log(run, { inserted, updated, unchanged, failed, articles, meetings, findings, characters });
  console.log(
    `  ${seconds.toFixed(1)} s, of which reading ${reading.toFixed(1)} s; peak memory ${Math.round(peak / 1e6)} MB`,
  );
}
console.log(await readStatus(database));
const started = performance.now();
const problems = await verifyDatabase(database);
console.log(
  `verify: ${problems.length} problems in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  problems.slice(0, 5),
);
await database.close();
clearInterval(watch);
rmSync(folder, { recursive: true, force: true });
