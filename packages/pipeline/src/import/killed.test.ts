import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, verifyDatabase } from "@huiyao/database";
import { temporaryDatabase } from "@huiyao/database/testing";
import { readPaths } from "@huiyao/sources";
import { expect, test } from "vitest";
import { dump } from "../testing/dump.ts";
import { madeUpPages } from "../testing/made-up-page.ts";
import { importTexts } from "./import-texts.ts";

const KILLS = 6;
const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
const isBuilt = existsSync(join(packageFolder, "dist", "index.js"));

const program = `
  const { openDatabase } = await import("@huiyao/database");
  const { importTexts } = await import("@huiyao/pipeline");
  const { readPaths } = await import("@huiyao/sources");
  const database = await openDatabase({ url: process.env.URL });
  process.stdout.write("open");
  await importTexts(database, readPaths([process.env.FILE]), {
    onProgress: ({ phase, done }) => process.stdout.write(phase + done + "\\n"),
  });
  await database.close();
`;

function startImport(url: string, file: string): ChildProcess {
  return spawn(process.execPath, ["--input-type=module", "-e", program], {
    cwd: packageFolder,
    env: { ...process.env, URL: url, FILE: file },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

test.skipIf(!isBuilt)(
  `an import killed ${KILLS} times ends as one that was not (needs the built package)`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "huiyao-killed-"));
    const file = join(folder, "pages.ndjson");
    const pages = madeUpPages(600).flatMap((page) => (page.kind === "text" ? [page] : []));
    writeFileSync(
      file,
      pages.map(({ id, text, published, outlet }) => JSON.stringify({ id, text, published, outlet })).join("\n"),
    );
    const url = `file:${join(folder, "killed.db")}`;
    let killed = 0;
    for (let round = 0; round < KILLS; round++) {
      const child = startImport(url, file);
      await once(child.stdout ?? child, "data");
      const timer = setTimeout(() => child.kill("SIGKILL"), (round * 977) % 2_500);
      const [, signal] = await once(child, "exit");
      clearTimeout(timer);
      if (signal === "SIGKILL") killed++;
      const database = await openDatabase({ url });
      expect(await verifyDatabase(database)).toEqual([]);
      await database.close();
    }
    expect(killed).toBeGreaterThan(0);
    const database = await openDatabase({ url });
    const summary = await importTexts(database, readPaths([file]));
    expect(summary).toMatchObject({ failed: 0, finished: true });
    const whole = await temporaryDatabase();
    await importTexts(whole, readPaths([file]));
    expect(await dump(database)).toEqual(await dump(whole));
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  },
);
