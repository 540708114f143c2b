import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { chromiumPath } from "./environment.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A built dashboard with a record of its own, and a browser to look at it. */
export interface Dashboard {
  url: string;
  browser: Browser;
  /** Opens a page; fails the test later through `problems` when the page's own scripts fail. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Closes the pages a test left open, so that none goes on asking for what a later test takes away. */
  closePages(): Promise<void>;
  /** What the pages' scripts complained about since the start. */
  problems: string[];
  close(): Promise<void>;
}

/** What the console says of a failed request, without saying which; the response itself says it. */
const RESOURCE = "Failed to load resource";

const IMPORT_SAMPLE = `
const { openDatabase } = await import("@huiyao/database");
const { importSample } = await import("@huiyao/pipeline");
const database = await openDatabase();
const { failures } = await importSample(database);
await database.close();
if (failures.length > 0) throw new Error(failures[0].en);`;

/** Starts the built dashboard on a free port over an empty record, or over the sample newspaper. */
export async function startDashboard(record: "sample" | "empty"): Promise<Dashboard> {
  if (!existsSync(join(root, ".next/BUILD_ID")))
    throw new Error("The dashboard is not built: run its build task first.");
  const folder = await mkdtemp(join(tmpdir(), "huiyao-dashboard-"));
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, "record.db")}`, NEXT_TELEMETRY_DISABLED: "1" };
  if (record === "sample")
    await finished(
      spawn(process.execPath, ["--input-type=module", "-e", IMPORT_SAMPLE], {
        cwd: root,
        env,
        stdio: ["ignore", "ignore", "inherit"],
      }),
    );
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", String(port)],
    { cwd: root, env, stdio: ["ignore", "ignore", "inherit"] },
  );
  const url = `http://127.0.0.1:${port}`;
  await answers(url, server);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const problems: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    url,
    browser,
    problems,
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      page.on("pageerror", (error) => problems.push(`${path}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().startsWith(RESOURCE))
          problems.push(`${path}: ${message.text()}`);
      });
      page.on("response", (response) => {
        if (response.status() >= 400) problems.push(`${path}: ${response.status()} ${response.url()}`);
      });
      await page.goto(url + path);
      return page;
    },
    async closePages() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    async close() {
      await browser.close();
      server.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function finished(child: ChildProcess): Promise<void> {
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The sample could not be imported: exit code ${code}.`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No free port.");
  return address.port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (server.exitCode !== null) throw new Error(`The dashboard stopped: exit code ${server.exitCode}.`);
    const response = await fetch(`${url}/import`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The dashboard does not answer at ${url}.`);
}
