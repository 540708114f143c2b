import { dirname, relative, resolve, sep } from "node:path";
import { importsOf } from "./imports.mjs";

/**
 * What each room of the house may import of the others: the table of the architecture page. `types` may be imported as
 * types only, and at run time by tests.
 */
export const ROOMS = {
  parser: { may: [] },
  validation: { may: ["parser"] },
  themes: { may: ["parser"] },
  sources: { may: [] },
  database: { may: ["parser", "validation", "themes"] },
  samples: { may: ["parser"], types: ["parser"] },
  pipeline: { may: ["parser", "validation", "themes", "sources", "database", "samples"] },
  cli: { may: ["parser", "validation", "themes", "sources", "database", "samples", "pipeline"] },
  dashboard: { may: ["parser", "validation", "themes", "sources", "database", "samples", "pipeline"] },
};

/** Rooms whose code runs in a browser and a worker too: no Node modules. */
const PURE = new Set(["parser", "validation", "themes"]);

/** Tests, benchmarks and scripts, which are not part of what the package ships. */
function isTool(room, path) {
  const below = relative(room.folder, path).split(sep).join("/");
  return !below.startsWith("src/") || /\.(?:test|bench)\.[cm]?[jt]sx?$|\/(?:testing|fixtures)\//u.test(below);
}

/**
 * Checks the modules of all rooms.
 * @param {{ room: string, folder: string, dependencies: string[], files: { path: string, source: string }[] }[]} rooms
 * @returns {string[]} one sentence a breach
 */
export function breachesOf(rooms) {
  return rooms.flatMap((room) => {
    const rule = ROOMS[room.room];
    if (rule === undefined) return [`${room.room}: the architecture's table has no such room`];
    const modules = room.files.map((file) => ({ ...file, imports: importsOf(file.source) }));
    return [
      ...modules.flatMap((module) => module.imports.flatMap((found) => breach(room, rule, module.path, found))),
      ...undeclared(room, rule),
      ...cycles(room, modules),
    ];
  });
}

function breach(room, rule, path, { specifier, isType }) {
  const at = relative(dirname(dirname(room.folder)), path)
    .split(sep)
    .join("/");
  if (specifier.startsWith(".")) {
    const target = resolve(dirname(path), specifier);
    const isInside = !relative(room.folder, target).startsWith("..");
    return isInside ? [] : [`${at} reaches into another package by a relative path: ${specifier}`];
  }
  const other = /^@huiyao\/([^/]+)/u.exec(specifier)?.[1];
  if (other !== undefined) {
    if (other === room.room) return isTool(room, path) ? [] : [`${at} imports its own package by name`];
    if (!rule.may.includes(other)) return [`${at} imports @huiyao/${other}, which ${room.room} may not know`];
    if (rule.types?.includes(other) && !isType && !isTool(room, path)) {
      return [`${at} imports more than types of @huiyao/${other}`];
    }
    return [];
  }
  if (PURE.has(room.room) && specifier.startsWith("node:") && !isTool(room, path)) {
    return [`${at} imports ${specifier}, but ${room.room} has to run without Node`];
  }
  return [];
}

function undeclared(room, rule) {
  return room.dependencies
    .map((name) => /^@huiyao\/(.+)$/u.exec(name)?.[1])
    .filter((other) => other !== undefined && !rule.may.includes(other))
    .map((other) => `${room.room}/package.json depends on @huiyao/${other}, which ${room.room} may not know`);
}

/** Modules that import each other in a ring at run time; type imports do no harm. */
function cycles(room, modules) {
  const known = new Set(modules.map((module) => module.path));
  const targets = new Map(
    modules.map((module) => [
      module.path,
      module.imports
        .filter((found) => !found.isType && found.specifier.startsWith("."))
        .map((found) => resolve(dirname(module.path), found.specifier))
        .filter((path) => known.has(path)),
    ]),
  );
  const state = new Map();
  const rings = [];
  const visit = (path, trail) => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      const ring = [...trail.slice(trail.indexOf(path)), path];
      rings.push(
        `${room.room}: ${ring.map((p) => relative(room.folder, p).split(sep).join("/")).join(" → ")} is a ring`,
      );
      return;
    }
    state.set(path, "open");
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of known) visit(path, []);
  return rings;
}
