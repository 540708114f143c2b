#!/usr/bin/env node
// `pnpm huiyao …`: makes the clone ready if it is not, then runs the program in this process. Nothing but the program's
// own output reaches standard output.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/repository.mjs";

const main = new URL("../dist/main.js", import.meta.url);
const isReady = existsSync(main) && existsSync(join(ROOT, "node_modules"));
if (!isReady) {
  const { setup, withSetupErrors } = await import("./setup.mjs");
  await withSetupErrors(() => setup(["@huiyao/cli"]));
}
if (process.exitCode === undefined) await import(main.href);
