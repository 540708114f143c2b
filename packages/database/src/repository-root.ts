import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder that holds `prisma/schema.prisma` and the workspace file: above this module, or, where a bundler has moved
 * the module, above the working folder. Null when neither is inside the repository.
 */
export function findRepositoryRoot(): string | null {
  return findAbove(dirname(fileURLToPath(import.meta.url))) ?? findAbove(process.cwd());
}

function findAbove(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, "pnpm-workspace.yaml")) && existsSync(join(current, "prisma", "schema.prisma"))) {
      return current;
    }
    if (dirname(current) === current) return null;
  }
}
