import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Path of one of this package's built programs, named from the root of its code, for a worker thread: Node runs built code
 * only. Null where the package is not built.
 */
export function builtFile(name: string): string | null {
  const candidates = [new URL(`./${name}`, import.meta.url), new URL(`../dist/${name}`, import.meta.url)];
  return candidates.map((url) => fileURLToPath(url)).find((path) => existsSync(path)) ?? null;
}
