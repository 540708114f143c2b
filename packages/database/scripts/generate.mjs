// Writes src/generated: a client for each engine from the one template, prisma/schema.prisma. `prisma generate` needs no schema
// engine, but looks for one and would fetch it; any executable in its place keeps it from the network.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), "..");
const generated = join(packageFolder, "src", "generated");
const template = readFileSync(join(packageFolder, "..", "..", "prisma", "schema.prisma"), "utf8");

/** The template with one value of one block set, which has to be there. */
function set(schema, block, key, value) {
  const line = new RegExp(`(${block} \\{[^}]*?\\b${key}\\s*=\\s*)"[^"]*"`);
  if (!line.test(schema)) throw new Error(`prisma/schema.prisma: no ${key} in "${block}"`);
  return schema.replace(line, (_, start) => `${start}${JSON.stringify(value)}`);
}

function generate(engine) {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-generate-"));
  try {
    const schema = join(folder, "schema.prisma");
    const withProvider = set(template, "datasource db", "provider", engine);
    writeFileSync(schema, set(withProvider, "generator client", "output", join(generated, engine)));
    const manifest = createRequire(import.meta.url).resolve("prisma/package.json");
    const prisma = join(dirname(manifest), "build", "index.js");
    const { status } = spawnSync(process.execPath, [prisma, "generate", "--schema", schema], {
      cwd: packageFolder,
      stdio: ["ignore", "ignore", "inherit"],
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: "1",
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
      },
    });
    if (status !== 0) process.exit(status ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

rmSync(generated, { recursive: true, force: true });
for (const engine of ["sqlite", "postgresql"]) generate(engine);
