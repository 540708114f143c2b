#!/usr/bin/env node
import type { Context } from "./context.ts";
import { wordsFor } from "./messages/words-for.ts";
import { runProgram } from "./run.ts";
import { localeOf } from "./terminal/locale.ts";
import { Output, SideOutput } from "./terminal/output.ts";
import { paintFor } from "./terminal/style.ts";
import { programVersion } from "./version.ts";

const interruption = new AbortController();
const interrupt = () => {
  interruption.abort();
  process.stdin.destroy();
};
// Ctrl-C, twice for at once; and what service managers end a worker with.
process.once("SIGINT", () => {
  interrupt();
  process.once("SIGINT", () => process.exit(130));
});
process.once("SIGTERM", interrupt);

const locale = localeOf(process.env);
const context: Context = {
  stdin: process.stdin,
  stdinIsTerminal: process.stdin.isTTY === true,
  out: new Output(process.stdout),
  err: new SideOutput(process.stderr),
  locale,
  words: wordsFor(locale),
  paint: paintFor(process.stdout.isTTY === true, process.env),
  columns: process.stdout.columns || 80,
  isInteractive: process.stderr.isTTY === true,
  signal: interruption.signal,
};

process.exitCode = await runProgram(process.argv.slice(2), context, programVersion());
// A pipe that never ends must not keep a finished run alive.
process.stdin.destroy();
