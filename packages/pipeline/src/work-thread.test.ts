import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { temporaryDatabase } from "@huiyao/database/testing";
import { expect, test } from "vitest";
import { builtFile } from "./built-file.ts";
import { runThread, type ThreadOptions } from "./work-thread.ts";

const built = builtFile("work-thread.js");

/** Runs a thread that does some work, given as code with `onStep` and `signal` at hand. */
async function run(work: string, options: ThreadOptions = {}): Promise<unknown> {
  const file = join(mkdtempSync(join(tmpdir(), "huiyao-thread-")), "worker.mjs");
  const database = pathToFileURL(join(import.meta.dirname, "../node_modules/@huiyao/database/dist/index.js"));
  writeFileSync(
    file,
    `import { workerData } from "node:worker_threads";
    import { DatabaseError } from "${database}";
    import { answer } from "${pathToFileURL(built ?? "")}";
    await answer(async ({ onStep, signal }) => { ${work} });`,
  );
  return runThread(file, await temporaryDatabase(), { task: "all" }, options);
}

test.skipIf(built === null)("a thread answers with its work and tells of its steps", async () => {
  let steps = 0;
  const answer = await run("onStep(); onStep(); return { task: workerData.task };", { onStep: () => steps++ });
  expect(answer).toEqual({ task: "all" });
  expect(steps).toBe(2);
});

test.skipIf(built === null)("an error that a user can put right comes through as one, any other as it is", async () => {
  await expect(run('throw new DatabaseError("disk-full", { path: "a.db" });')).rejects.toMatchObject({
    name: "DatabaseError",
    code: "disk-full",
    data: { path: "a.db" },
  });
  await expect(run('throw new TypeError("no such thing");')).rejects.toThrow("no such thing");
  await expect(run("process.exit(3);")).rejects.toThrow("ended with 3");
});

test.skipIf(built === null)("a thread is told to stop, also before it began", async () => {
  const waiting = 'if (!signal.aborted) await new Promise((done) => signal.addEventListener("abort", done)); return 1;';
  const stop = new AbortController();
  const later = run(`onStep(); ${waiting}`, { onStep: () => stop.abort(), signal: stop.signal });
  expect(await later).toBe(1);
  expect(await run(waiting, { signal: AbortSignal.abort() })).toBe(1);
});
