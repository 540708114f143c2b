// `pnpm build`, after the declarations: dist/index.js and dist/result.js, each one file. Tables of characters and of words are
// packed, the latter stand side by side, names of properties inside are made short, and what can be said shorter is, so that the
// package stays small; it reads the same as the sources do.
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { alphabetOf, COMMONEST, pack, packWords } from "./packed-text.mjs";
import { SHORT_NAMES } from "./short-names.mjs";

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

const WORDS_FIRST = "scripts/words-first.mjs";
/** A literal of words or marks in Chinese that are parted by spaces, or several that are joined by +. */
const PART = '"(?:[\\u3000-\\u9fff\\uff00-\\uffef]+ )*[\\u3000-\\u9fff\\uff00-\\uffef]+ ?"';
const WORDS = new RegExp(`${PART}(?:\\s*\\+\\s*${PART})*(?!\\s*\\+)`, "gu");
/** Shorter lists are not worth it. */
const FEWEST = 6;

/** Takes the long lists of words out of the modules that stand first: what is left of each by its path, and the lists. */
async function takeWords() {
  const lists = [];
  const rest = new Map();
  for (const [, name] of (await readFile(join(FOLDER, WORDS_FIRST), "utf8")).matchAll(/"\.\.\/(src\/[^"]+)"/gu)) {
    const path = join(FOLDER, name);
    const own = lists.length;
    const source = (await readFile(path, "utf8")).replace(WORDS, (literal) => {
      const words = literal.replace(/"(?:\s*\+\s*")?/gu, "");
      if (words.split(" ").length < FEWEST || words.endsWith(" ")) return literal;
      lists.push(words);
      return `words${lists.length - 1}`;
    });
    const used = lists.slice(own).map((_, at) => `words${own + at}`);
    if (used.length > 0) rest.set(path, `import { ${used.join(", ")} } from "packed-words";\n${source}`);
  }
  return { lists, rest };
}

/**
 * The tables of characters (`*.characters.ts`) in their packed form, by their path. One that is not in code order is packed as
 * a word is, and put behind the lists.
 */
async function packTables(lists) {
  const tables = new Map();
  for (const name of await readdir(join(FOLDER, "src"), { recursive: true })) {
    if (!name.endsWith(".characters.ts")) continue;
    const path = join(FOLDER, "src", name);
    const lines = Object.entries(await stringsOf(path)).map(([name, characters]) => {
      if (isInCodeOrder(characters))
        return `export const ${name} = /* @__PURE__ */ unpack(${JSON.stringify(pack(characters))});`;
      lists.push(characters);
      return `export { words${lists.length - 1} as ${name} } from "packed-words";`;
    });
    tables.set(path, [`import { unpack } from ${JSON.stringify(UNPACK)};`, ...lines].join("\n"));
  }
  return tables;
}

const isInCodeOrder = (characters) => [...characters].every((char, at, all) => at === 0 || char > all[at - 1]);

/** Puts each long list of words into the bundle in its packed form, one list behind the other, and the alphabet of all before them. */
const packedWords = {
  name: "packed-words",
  async setup({ onLoad, onResolve }) {
    const { lists, rest } = await takeWords();
    const packed = new Map([...rest, ...(await packTables(lists))]);
    const alphabet = alphabetOf(lists);
    const [common, others] = [alphabet.slice(0, COMMONEST), pack(alphabet.slice(COMMONEST))].map((part) =>
      JSON.stringify(part),
    );
    const exports = lists.map((list, at) => {
      const codes = JSON.stringify(packWords(list, alphabet));
      return `export const words${at} = /* @__PURE__ */ unpackWords(${codes}, alphabet);`;
    });
    const contents = [
      `import { unpack, unpackWords } from ${JSON.stringify(UNPACK)};`,
      `const alphabet = /* @__PURE__ */ ${common}.concat(unpack(${others}));`,
      ...exports,
    ].join("\n");
    onResolve({ filter: /^packed-words$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /./, namespace: "packed-words" }, () => ({ contents, resolveDir: FOLDER }));
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) =>
      packed.has(path) ? { contents: packed.get(path), loader: "ts", resolveDir: dirname(path) } : undefined,
    );
  },
};

await build({
  absWorkingDir: FOLDER,
  entryPoints: ["src/index.ts", "src/result.ts"],
  inject: [WORDS_FIRST],
  plugins: [packedWords],
  mangleProps: SHORT_NAMES,
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2023",
  charset: "utf8",
  sourcemap: true,
  minifySyntax: true,
  logLevel: "warning",
});
