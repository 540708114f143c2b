// `pnpm build`, after the declarations: dist/index.js and dist/result.js, each one file. Tables of characters and of words are
// packed, and the latter stand side by side, so that the package stays small; it reads the same as the sources do.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { pack, packWords } from "./packed-text.mjs";

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

/** A literal of fifteen words or more, in Chinese and parted by spaces. */
const WORDS = /"((?:[\u3400-\u9fff（）]+ ){14,}[\u3400-\u9fff（）]+)( ?)"/gu;

/** Puts each long list of words into the bundle in its packed form. */
const packedWords = {
  name: "packed-words",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const packed = source.replace(
        WORDS,
        (_, words, space) => `/* @__PURE__ */ unpackWords(${JSON.stringify(packWords(words))})${space && ' + " "'}`,
      );
      if (packed === source) return undefined;
      return { contents: `import { unpackWords } from ${JSON.stringify(UNPACK)};\n${packed}`, loader: "ts" };
    });
  },
};

await build({
  absWorkingDir: FOLDER,
  entryPoints: ["src/index.ts", "src/result.ts"],
  inject: ["scripts/words-first.mjs"],
  plugins: [packedCharacters, packedWords],
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2023",
  charset: "utf8",
  sourcemap: true,
  logLevel: "warning",
});
