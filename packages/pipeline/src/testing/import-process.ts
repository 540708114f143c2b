import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ReadText } from "@huiyao/sources";
import { onTestFinished } from "vitest";
import { madeUpPages } from "./made-up-page.ts";

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Programs of their own run built code: Node 20 runs nothing else. */
export const isBuilt = existsSync(join(packageFolder, "dist", "index.js"));

const importing = `
  const { openDatabase } = await import("@huiyao/database");
  const { importTexts } = await import("@huiyao/pipeline");
  const { readPaths } = await import("@huiyao/sources");
  const [url, file] = process.argv.slice(1);
  const database = await openDatabase({ url });
  await importTexts(database, readPaths([file]), { chunkTexts: 20 });
  await database.close();
`;

const working = `
  const { openDatabase } = await import("@huiyao/database");
  const { runWorker } = await import("@huiyao/pipeline/queue");
  const [url] = process.argv.slice(1);
  const database = await openDatabase({ url });
  await runWorker(database, { untilEmpty: true });
  await database.close();
`;

/** A program of its own that imports a file. */
export const startImport = (url: string, file: string): ChildProcess => start(importing, url, file);

/** A program of its own that works the queue off. */
export const startWorker = (url: string): ChildProcess => start(working, url);

function start(program: string, ...parameters: string[]): ChildProcess {
  return spawn(process.execPath, ["--input-type=module", "-e", program, ...parameters], {
    cwd: packageFolder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** How a program ended: 0, another exit code, or the signal it was killed with. */
export function ending(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(signal ?? code ?? 0));
  });
}

/** Runs a program and kills it, as a power cut would, when it has not ended in time. */
export async function killAfter(milliseconds: number, child: ChildProcess): Promise<"killed" | "ended"> {
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const end = await ending(child);
  clearTimeout(timer);
  if (end !== 0 && end !== "SIGKILL") throw new Error(`the program ended with ${end}`);
  return end === 0 ? "ended" : "killed";
}

/** A file of made-up pages, gone after the test. */
export function pagesFile(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-pages-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "pages.ndjson");
  const pages = madeUpPages(count).filter((page): page is ReadText => page.kind === "text");
  const lines = pages.map(({ id, text, published, outlet }) => JSON.stringify({ id, text, published, outlet }));
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}
