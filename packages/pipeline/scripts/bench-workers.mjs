#!/usr/bin/env node
// `pnpm bench:workers POSTGRESQL_URL [FILE.ndjson[.gz]] [STORIES]`: the same stories queued into two new databases of a server and worked
// off, first by one worker and then by two, each on a core of its own where the system has taskset. Prints seconds, processor time,
// the load of the machine, and how large each table became. FILE as for bench:import; without it copies of the sample newspaper.
import { spawn, spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { openDatabase } from "@huiyao/database";
import { enqueueTexts, runWorker } from "@huiyao/pipeline/queue";
import pg from "pg";
import { archive } from "./bench/stories.mjs";

const SELF = fileURLToPath(import.meta.url);
const [server = "", file = "", most = "6000"] = process.argv.slice(2);

if (server === "worker") await work(file);
else if (!/^postgres(ql)?:/.test(server))
  throw new Error("Name a server on which databases may be made: postgresql://…");
else {
  const one = await measure(1);
  const two = await measure(2);
  console.log(`two workers are ${(one.seconds / two.seconds).toFixed(2)} times as fast as one`);
}

/** One worker in this process; its processor time as JSON. */
async function work(url) {
  const database = await openDatabase({ url });
  await runWorker(database, { untilEmpty: true });
  await database.close();
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ cpu: (user + system) / 1e6 }));
}

async function measure(workers) {
  const name = `huiyao_bench_${process.pid}_${workers}`;
  await onServer(`CREATE DATABASE "${name}" ENCODING 'UTF8' TEMPLATE template0`);
  try {
    const url = new URL(server);
    url.pathname = `/${name}`;
    const database = await openDatabase({ url: url.href });
    await enqueueTexts(database, firstOf(archive(file, 1), Number(most)), { chunkTexts: 250 });
    const load = loadavg()[0].toFixed(1);
    const started = Date.now();
    const ended = await Promise.all(Array.from({ length: workers }, (_, core) => startWorker(url.href, core)));
    const { _max } = await database.client.importChunk.aggregate({ _max: { doneAt: true } });
    const seconds = (_max.doneAt.getTime() - started) / 1000;
    const cpu = ended.map(({ cpu }) => `${cpu.toFixed(0)} s`).join(" and ");
    console.log(
      `${workers} worker(s): ${seconds.toFixed(1)} s to the last chunk, processor time ${cpu}, load ${load} before`,
    );
    if (workers === 1) await printSizes(database);
    await database.close();
    return { seconds };
  } finally {
    await onServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  }
}

async function printSizes({ client }) {
  const texts = await client.sourceText.count();
  const rows =
    await client.$queryRaw`SELECT c.relname AS "table", CAST(pg_total_relation_size(c.oid) AS FLOAT) AS "bytes"
    FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' ORDER BY 2 DESC LIMIT 14`;
  for (const { table, bytes } of rows)
    console.log(`  ${table}: ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(bytes / texts)} bytes a text`);
}

function startWorker(url, core) {
  const pinned = spawnSync("taskset", ["--version"]).status === 0 ? ["taskset", "-c", String(core)] : [];
  const [program, ...rest] = [...pinned, process.execPath, SELF, "worker", url];
  const child = spawn(program, rest, { stdio: ["ignore", "pipe", "inherit"] });
  let out = "";
  child.stdout.on("data", (part) => {
    out += part;
  });
  return new Promise((resolve, reject) => {
    child.on("exit", (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`a worker ended with ${code}`)),
    );
  });
}

async function onServer(sql) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function* firstOf(sources, count) {
  let read = 0;
  for await (const source of sources) {
    if (read++ >= count) return;
    yield source;
  }
}
