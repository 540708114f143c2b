// Writes src/generated from prisma/schema.prisma. `prisma generate` needs no schema engine, but looks for one and would fetch
// it; any executable in its place keeps it from the network.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = join(dirname(fileURLToPath(import.meta.url)), "..");
const manifest = createRequire(import.meta.url).resolve("prisma/package.json");
const { status } = spawnSync(
  process.execPath,
  [join(dirname(manifest), "build", "index.js"), "generate", "--schema", join("..", "..", "prisma", "schema.prisma")],
  {
    cwd: packageFolder,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    },
  },
);
process.exit(status ?? 1);
