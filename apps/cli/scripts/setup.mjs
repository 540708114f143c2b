#!/usr/bin/env node
// Makes a clone ready: installs what the lockfile names and builds what has changed. Says nothing unless it has to.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isBuilt, markBuilt } from "./lib/build-stamp.mjs";
import { pnpm, turbo } from "./lib/command.mjs";
import { ROOT, say } from "./lib/repository.mjs";

const OLDEST_NODE = [20, 19];

export class SetupError extends Error {}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetupError(
    say(
      `需要 Node ${OLDEST_NODE.join(".")} 或更新，这里是 ${process.versions.node}。请先升级 Node。`,
      `Node ${OLDEST_NODE.join(".")} or newer is needed and this is ${process.versions.node}: install a newer Node first.`,
    ),
  );
}

/** pnpm keeps a copy of the lockfile it installed; it differs once the lockfile has moved on. */
function isInstalled() {
  const done = join(ROOT, "node_modules/.pnpm/lock.yaml");
  if (!existsSync(done)) return false;
  return readFileSync(done, "utf8") === readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8");
}

async function step(zh, en, work) {
  const started = Date.now();
  process.stderr.write(`${say(zh, en)} … `);
  const { code, output } = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stderr.write(code === 0 ? `${seconds} s\n` : `${say("失败", "failed")}\n`);
  if (code === 0) return;
  process.stderr.write(`${output.trimEnd()}\n`);
  throw new SetupError(say(`${zh}失败：原因见上。`, `${en} failed: the reason is above.`));
}

export async function install() {
  checkNode();
  if (isInstalled()) return;
  await step("安装依赖", "Installing", () => pnpm(["install", "--frozen-lockfile"], { quiet: true }));
}

/** Installs, then builds `packages` (default: all) with everything they need; what is up to date is left alone. */
export async function setup(packages = []) {
  await install();
  if (isBuilt()) return;
  const filters = packages.map((name) => `--filter=${name}`);
  const build = ["run", "build", "--output-logs=errors-only", ...filters];
  await step("构建", "Building", () => turbo(build, { quiet: true }));
  if (packages.length === 0) markBuilt();
}

/** Runs a script's work and turns a failed set-up into one sentence and exit code 2. */
export async function withSetupErrors(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await withSetupErrors(() => setup());
