import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Version of what a package derives: a digest of its program files. It changes with every change of its code, so that
 * texts derived by older code can be told and derived again.
 */
export function codeVersion(packageName: "parser" | "validation"): string {
  const folder = fileURLToPath(new URL(`../../node_modules/@huiyao/${packageName}/`, import.meta.url));
  const built = join(folder, "dist");
  const code = existsSync(built) ? built : join(folder, "src");
  const hash = createHash("sha256");
  for (const file of readdirSync(code, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.(?:js|ts)$/.test(file) || /\.(?:d|test)\.ts$/.test(file)) continue;
    hash.update(file.replaceAll("\\", "/")).update(readFileSync(join(code, file)));
  }
  return hash.digest("hex").slice(0, 12);
}

export interface Versions {
  parserVersion: string;
  rulesVersion: string;
}

let known: Versions | undefined;

/** Versions of the parser and the rules this program runs. */
export function currentVersions(): Versions {
  known ??= { parserVersion: codeVersion("parser"), rulesVersion: codeVersion("validation") };
  return known;
}
