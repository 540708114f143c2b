import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root, wherever the script was started. */
export const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

/** Every package of the workspace: its folder, and its package.json. */
export function workspacePackages() {
  return ["packages", "apps"].flatMap((room) =>
    readdirSync(join(ROOT, room))
      .map((name) => join(ROOT, room, name))
      .filter((folder) => existsSync(join(folder, "package.json")))
      .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) })),
  );
}

const wanted = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";

/** The sentence in the language of the environment: Chinese for any zh, else English. */
export const say = (zh, en) => (/^zh/i.test(wanted) ? zh : en);
