#!/usr/bin/env node
// `pnpm check:package`, after a build: the package as it is published is under its size, needs nothing of Node or a browser,
// and passes publint and are-the-types-wrong.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { minify } from "terser";

const FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));
/** kB = 1000 bytes, minified and gzipped. */
const MOST_KB = 80;
const failures = [];

/**
 * The built package in one file, as a bundler makes it (`esm`) or as a script that needs no loader (`iife`), not minified;
 * esbuild refuses `node:` modules, and nothing is left to import.
 */
async function bundle(format) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(FOLDER, "dist/index.js")],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format,
    charset: "utf8",
    ...(format === "iife" && { globalName: "parser" }),
    logLevel: "silent",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  if (imports.length > 0) failures.push(`the package imports ${imports.join(", ")}`);
  return outputFiles[0].text;
}

/** By terser, as webpack ships it, in two passes; the SWC of Next.js does as well. esbuild, whose names gzip worse, is printed too. */
async function checkSize(script) {
  const { code } = await minify(script, { module: true, compress: { passes: 2 } });
  const kilobytes = kilobytesOf(code);
  const byEsbuild = kilobytesOf((await transform(script, { minify: true, format: "esm", charset: "utf8" })).code);
  console.log(
    `size: ${kilobytes.toFixed(1)} kB minified and gzipped, at most ${MOST_KB} (${byEsbuild.toFixed(1)} by esbuild)`,
  );
  if (kilobytes >= MOST_KB) failures.push(`${kilobytes.toFixed(1)} kB is not under ${MOST_KB} kB`);
}

const kilobytesOf = (script) => gzipSync(script, { level: 9 }).length / 1000;

/** Runs the package where there is the language and nothing else: no process, no document, no TextDecoder. */
function checkBareWorld(script) {
  const world = createContext({});
  const text = "本报讯（清澜日报记者 涂安）3月5日，区政府召开第12次常务会议。";
  const call = `parser.parse(${JSON.stringify(text)}, { published: "2025-03-06" }).articles[0].meetings[0].ordinal`;
  const ordinal = runInContext(`${script};${call}`, world);
  console.log(`bare world: the ordinal of ${text} is ${ordinal}`);
  if (ordinal !== 12) failures.push("the package does not work without Node and browser globals");
}

/** The package as `pnpm publish` makes it: publishConfig takes the place of what it names, the source condition is gone. */
function stage() {
  const folder = mkdtempSync(join(tmpdir(), "huiyao-parser-"));
  const { publishConfig, devDependencies, scripts, ...manifest } = JSON.parse(
    readFileSync(join(FOLDER, "package.json"), "utf8"),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, exports: publishConfig.exports }, null, 2));
  for (const name of ["dist", "README.md"]) cpSync(join(FOLDER, name), join(folder, name), { recursive: true });
  return folder;
}

async function checkPublished(folder) {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  for (const message of messages) {
    const text = formatMessage(message, pkg);
    if (message.type === "suggestion") console.log(`publint suggests: ${text}`);
    else failures.push(`publint: ${text}`);
  }
  console.log(`publint: ${messages.length} messages`);
  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json"], { cwd: folder, encoding: "utf8" }));
  console.log(`packed: ${packed.files.length} files, ${(packed.size / 1000).toFixed(0)} kB`);
  const attw = join(FOLDER, "node_modules/.bin/attw");
  const types = spawnSync(attw, [join(folder, packed.filename), "--profile", "esm-only", "--no-color", "--no-emoji"], {
    encoding: "utf8",
  });
  console.log(types.stdout.trim());
  if (types.status !== 0) failures.push(`are-the-types-wrong: exit code ${types.status} ${types.stderr}`);
}

await checkSize(await bundle("esm"));
checkBareWorld(await bundle("iife"));
const folder = stage();
try {
  await checkPublished(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
