import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./repository.mjs";

/** What the last whole build was made from. Lost with node_modules, which is right: then everything is made anew. */
const STAMP = join(ROOT, "node_modules/.huiyao-build");
const OUTPUTS = ["apps/cli/dist/main.js", "apps/dashboard/.next/BUILD_ID", "packages/pipeline/dist/index.js"];
const LEFT_OUT = new Set(["node_modules", "dist", ".next", ".turbo", ".vitest", "generated", "screenshots", "scripts"]);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) yield* filesBelow(path);
    else if (entry.isFile() && !entry.name.endsWith(".tsbuildinfo")) yield path;
  }
}

/** A hash over name, size and time of every source file: a few milliseconds, where turbo takes seconds. */
function fingerprint() {
  const hash = createHash("sha256");
  const files = ["packages", "apps", "prisma"].flatMap((room) => [...filesBelow(join(ROOT, room))]);
  const roots = ["package.json", "pnpm-lock.yaml", "turbo.json", "tsconfig.base.json"].map((name) => join(ROOT, name));
  for (const path of [...files, ...roots].sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** True when nothing has changed since {@link markBuilt} and the outputs are there. */
export function isBuilt() {
  if (!existsSync(STAMP) || !OUTPUTS.every((output) => existsSync(join(ROOT, output)))) return false;
  return readFileSync(STAMP, "utf8") === fingerprint();
}

export function markBuilt() {
  writeFileSync(STAMP, fingerprint());
}
