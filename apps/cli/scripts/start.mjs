#!/usr/bin/env node
// `npm start`: set-up, database, the sample newspaper on the first run, then the dashboard on a free port, or on that of PORT.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { ROOT, say } from "./lib/repository.mjs";
import { SetupError, setup, withSetupErrors } from "./setup.mjs";

const HOST = "127.0.0.1";
const FIRST_PORT = 3000;

const built = (name) => import(pathToFileURL(join(ROOT, "packages", name, "dist/index.js")).href);

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

async function freePort() {
  const { PORT: asked = "" } = process.env;
  if (asked !== "") return askedPort(asked);
  for (let port = FIRST_PORT; port < FIRST_PORT + 100; port++) if (await isFree(port)) return port;
  throw new SetupError(say("3000 至 3099 端口都被占用。", "All ports from 3000 to 3099 are taken."));
}

async function askedPort(asked) {
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : 0;
  if (port < 1 || port > 65_535)
    throw new SetupError(say(`PORT=${asked} 不是端口号（1 至 65535）。`, `PORT=${asked} is no port (1 to 65535).`));
  if (await isFree(port)) return port;
  throw new SetupError(
    say(
      `端口 ${port} 被占用或不能使用。换一个，或不设 PORT。`,
      `Port ${port} is taken or not allowed: choose another, or leave PORT out.`,
    ),
  );
}

/** Opens the database, which creates and migrates it; an empty one gets the sample newspaper, wholly. */
async function prepareDatabase() {
  const { DatabaseError, openDatabase } = await built("database");
  const database = await openDatabase().catch((error) => {
    throw error instanceof DatabaseError ? new SetupError(say(error.zh, error.en)) : error;
  });
  try {
    const lasting = { OR: [{ isSample: false }, { status: "finished" }] };
    if ((await database.client.importRun.count({ where: lasting })) > 0) return;
    process.stderr.write(`${say("首次运行，导入示例报纸", "First run: importing the sample newspaper")} … `);
    const { importSample } = await built("pipeline");
    const { articles, meetings, seconds } = await importSample(database);
    const found = say(`${articles} 篇文章，${meetings} 次会议`, `${articles} articles, ${meetings} meetings`);
    process.stderr.write(`${found}, ${seconds.toFixed(1)} s\n`);
  } finally {
    await database.close();
  }
}

async function serve() {
  const port = await freePort();
  const dashboard = join(ROOT, "apps/dashboard");
  const next = join(dashboard, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "start", "--hostname", HOST, "--port", String(port)], {
    cwd: dashboard,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      isStopping = true;
      child.kill(signal);
    });
  }
  const url = `http://${HOST}:${port}`;
  while (child.exitCode === null && child.signalCode === null) {
    const isUp = await fetch(url, { method: "HEAD", redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    await Promise.race([wait(100), ended]);
  }
  if (child.exitCode === null && child.signalCode === null) {
    const stop = say("按 Ctrl-C 停止。", "Ctrl-C stops it.");
    process.stdout.write(`\n  ${say("会要已就绪：", "Huiyao is ready: ")}${url}\n  ${stop}\n\n`);
  }
  const code = await ended;
  process.exitCode = isStopping ? 0 : (code ?? 1);
}

await withSetupErrors(async () => {
  await setup();
  await prepareDatabase();
  await serve();
});
