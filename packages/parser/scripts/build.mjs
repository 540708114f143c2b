// `pnpm build`, after the declarations: dist/index.js and dist/result.js, each one file. Tables of characters are packed and
// tables of words stand side by side, so that the package stays small; it reads the same as the sources do.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { pack } from "./packed-text.mjs";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const UNPACK = join(FOLDER, "scripts/packed-text.mjs");

/** The strings that a module of nothing but strings exports, by name. */
async function stringsOf(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: "esm",
    charset: "utf8",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** Puts each table of characters (`*.characters.ts`) into the bundle in its packed form. */
const packedCharacters = {
  name: "packed-characters",
  setup({ onLoad }) {
    onLoad({ filter: /\.characters\.ts$/ }, async ({ path }) => {
      const tables = Object.entries(await stringsOf(path)).map(
        ([name, characters]) => `export const ${name} = /* @__PURE__ */ unpack(${JSON.stringify(pack(characters))});`,
      );
      const contents = [`import { unpack } from ${JSON.stringify(UNPACK)};`, ...tables].join("\n");
      return { contents, resolveDir: dirname(path) };
    });
  },
};

await build({
  absWorkingDir: FOLDER,
  entryPoints: ["src/index.ts", "src/result.ts"],
  inject: ["scripts/words-first.mjs"],
  plugins: [packedCharacters],
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2023",
  charset: "utf8",
  sourcemap: true,
  logLevel: "warning",
});
