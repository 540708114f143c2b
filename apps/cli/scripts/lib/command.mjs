import { spawn } from "node:child_process";
import { ROOT } from "./repository.mjs";

/** The one version of the package manager, so that only Node and npm have to be on the machine. */
const PNPM = ["-y", "pnpm@10.34.9"];

const QUIET = { NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/**
 * Runs a command from the repository's root. `quiet` keeps its output back and gives it only when it fails.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {}, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...QUIET, ...env },
      // npx is a batch file on Windows, which only a shell can start
      shell: process.platform === "win32" && command === "npx",
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", 2, 2],
    });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-1_000_000);
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

export const pnpm = (args, options) => run("npx", [...PNPM, ...args], options);

/** Turbo starts each task through pnpm, so pnpm has to be on its path: `pnpm exec` puts it there. */
export const turbo = (args, options) => pnpm(["exec", "turbo", ...args], options);
