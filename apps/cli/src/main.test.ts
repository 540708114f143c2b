import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const LINE = `${JSON.stringify({ id: "1", text: "一则消息。".repeat(200) })}\n`;

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, LC_ALL: "C" } });
  child.stdin.on("error", () => undefined);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    err += chunk;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
  const firstOutput = new Promise((resolve) => child.stdout.once("data", resolve));
  return { child, ended, firstOutput };
}

describe.skipIf(!existsSync(MAIN))("the built program", () => {
  test("answers each line before the next comes", async () => {
    const { child, ended, firstOutput } = start(["parse", "--input-format", "ndjson"]);
    child.stdin.write(LINE);
    await firstOutput;
    child.stdin.end(LINE);
    const { code, out, err } = await ended;
    expect({ code, err, lines: out.trimEnd().split("\n").length }).toEqual({ code: 0, err: "", lines: 2 });
  });

  test("ends quietly when its reader goes away", async () => {
    const { child, ended, firstOutput } = start(["parse", "--input-format", "ndjson"]);
    child.stdin.write(LINE.repeat(2000));
    await firstOutput;
    child.stdout.destroy();
    child.stdin.end(LINE.repeat(2000));
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("Ctrl-C ends it with 130", async () => {
    const { child, ended, firstOutput } = start(["parse", "--input-format", "ndjson"]);
    child.stdin.write(LINE);
    await firstOutput;
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 130, err: "" });
  });

  test("exit codes reach the shell", async () => {
    const { ended } = start(["parse", "/no/such/file"]);
    expect(await ended).toMatchObject({
      code: 2,
      err: "error /no/such/file: There is no such file or folder: check the path.\n",
    });
  });
});
