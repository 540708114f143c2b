#!/usr/bin/env node
// `pnpm boundaries`: packages import only what the architecture's table allows, never in a ring, never by a relative path
// into each other.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { breachesOf } from "./lib/boundaries.mjs";
import { workspacePackages } from "./lib/repository.mjs";

const LEFT_OUT = new Set(["node_modules", "dist", ".next", ".turbo", ".vitest", "generated"]);

function* modulesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) yield* modulesBelow(path);
    else if (entry.isFile() && /\.(?:[cm]?[jt]s|tsx)$/u.test(entry.name)) yield path;
  }
}

const rooms = workspacePackages().map(({ folder, manifest }) => ({
  room: basename(folder),
  folder,
  dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
  files: [...modulesBelow(folder)].map((path) => ({ path, source: readFileSync(path, "utf8") })),
}));

const breaches = breachesOf(rooms);
const files = rooms.reduce((sum, room) => sum + room.files.length, 0);
if (breaches.length === 0) process.stdout.write(`${rooms.length} packages, ${files} modules: boundaries kept\n`);
else process.stdout.write(`${breaches.map((b) => `✗ ${b}`).join("\n")}\n`);
process.exitCode = breaches.length === 0 ? 0 : 1;
