#!/usr/bin/env node
// pnpm bench:queries [--meetings 20000] [--engine sqlite|postgresql] [--folder FOLDER] [--runs 20] [--only WORDS]
// Makes an archive of made-up meetings, eight attendances and five mentions a meeting, and asks it every question of the dashboard.
// The processor's time is this program's: with SQLite all of it, with PostgreSQL without the server's. --only asks the questions whose name holds the words. With --folder the SQLite file is kept there and used again. PostgreSQL: the server of HUIYAO_TEST_POSTGRESQL_URL, on which a database
// huiyao_bench_<meetings> is made and kept.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { connect } from "../dist/engine/connection.js";
import { openDatabase, readStatus, vacuumDatabase } from "../dist/index.js";
import { benchQuestions } from "./bench/bench-questions.mjs";
import { fillArchive } from "./bench/made-up-archive.mjs";

const { values } = parseArgs({
  options: {
    meetings: { type: "string", default: "20000" },
    engine: { type: "string", default: "sqlite" },
    folder: { type: "string" },
    runs: { type: "string", default: "20" },
    only: { type: "string", default: "" },
  },
});
const meetings = Number(values.meetings);
const server = process.env.HUIYAO_TEST_POSTGRESQL_URL;

async function place() {
  if (values.engine === "sqlite") {
    const folder = values.folder === undefined ? mkdtempSync(join(tmpdir(), "huiyao-bench-")) : resolve(values.folder);
    const path = join(folder, `bench-${meetings}.db`);
    return {
      url: `file:${path}`,
      isNew: !existsSync(path),
      clear: () => {
        if (values.folder === undefined) rmSync(folder, { recursive: true });
      },
    };
  }
  if (!server) throw new Error("HUIYAO_TEST_POSTGRESQL_URL names no server.");
  const name = `huiyao_bench_${meetings}`;
  const connection = await connect({ engine: "postgresql", url: server });
  const found = await connection.query(`SELECT 1 FROM pg_database WHERE datname = '${name}'`);
  if (found.length === 0) await connection.run(`CREATE DATABASE "${name}" ENCODING 'UTF8' TEMPLATE template0`);
  await connection.close();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, isNew: found.length === 0, clear: () => undefined };
}

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const { url, isNew, clear } = await place();
const database = await openDatabase({ url });
if (isNew) {
  const started = performance.now();
  await fillArchive(database, meetings, (step) => process.stderr.write(`${step} (${seconds(started)})\n`));
  await vacuumDatabase(database);
  process.stderr.write(`made in ${seconds(started)}\n`);
}
const { bytes, meetings: stored, persons, phrases } = await readStatus(database);
const [counts] = await database.client.$queryRawUnsafe(
  'SELECT CAST((SELECT count(*) FROM "Attendance") AS INTEGER) AS attendances, CAST((SELECT count(*) FROM "Mention") AS INTEGER) AS mentions',
);
const machine = `${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)}`;
process.stdout.write(
  `${values.engine}: ${stored} meetings, ${counts.attendances} attendances, ${counts.mentions} mentions, ${persons} persons, ${phrases} phrases, ${(bytes / 1e9).toFixed(2)} GB; ${machine}\n\n`,
);
process.stdout.write("| question | p50 ms | p95 ms | processor p95 ms | allowed |\n| --- | --- | --- | --- | --- |\n");
let slow = 0;
for await (const { name, p50, p95, processor, allowed } of benchQuestions(database, Number(values.runs), values.only)) {
  if (p95 > allowed) slow++;
  process.stdout.write(
    `| ${name} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${processor.toFixed(1)} | ${allowed}${p95 > allowed ? " ✗" : ""} |\n`,
  );
}
process.stdout.write(`\n${slow === 0 ? "all within what is allowed" : `${slow} above what is allowed`}\n`);
await database.close();
clear();
