#!/usr/bin/env node
// `pnpm score`: runs the scorers of ../shared on its texts and prints the figures against their targets.
// `pnpm score:seed`: the seed page, field by field. Both say so and exit 0 where ../shared is absent.
import { spawn } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { ROOT, say } from "./lib/repository.mjs";
import { ARTICLE_TARGETS, citedTakenForHeld, figuresIn, PAGE_TARGETS, REFLOW_TARGETS, table } from "./lib/scores.mjs";
import { setup, withSetupErrors } from "./setup.mjs";

const SHARED = join(ROOT, "../shared");
const CORPUS = join(SHARED, "corpus");
/** By its real path: a scorer that is called by a symbolic link takes itself for a module and prints nothing. */
const scorer = (name) => realpathSync(join(SHARED, "eval", name));
const HUIYAO = join(ROOT, "apps/cli/dist/main.js");
const COLUMNS_SEED = "7";
const COLUMN_STORIES = 4000;

/** Runs a script of Node with a stream as its input, its output into a file or a string. */
async function node(args, { input, output } = {}) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["pipe", "pipe", "inherit"] });
  const chunks = [];
  const writing =
    output === undefined ? collect(child.stdout, chunks) : pipeline(child.stdout, createWriteStream(output));
  const reading = pipeline(input ?? Readable.from([]), child.stdin).catch((error) => {
    if (error.code !== "EPIPE") throw error;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  await Promise.all([writing, reading]);
  return { code, text: Buffer.concat(chunks).toString() };
}

async function collect(stream, chunks) {
  for await (const chunk of stream) chunks.push(chunk);
}

const readNdjson = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const parseTo = (input, output) =>
  node([HUIYAO, "parse", "--input-format", "ndjson"], { input: createReadStream(input), output });

async function* firstLines(stream, count) {
  let taken = 0;
  for await (const line of createInterface({ input: stream })) {
    yield `${line}\n`;
    if (++taken === count) return;
  }
}

async function scoreSeed() {
  const seed = join(CORPUS, "seeds/000_903283513efe0efa.txt");
  const parsed = await node([HUIYAO, "parse", seed, "--format", "json"]);
  const { code, text } = await node([scorer("score-seed.mjs")], { input: Readable.from([parsed.text]) });
  process.stdout.write(text);
  return code === 0;
}

async function scoreAll(folder) {
  const file = (name) => join(folder, name);

  await parseTo(join(CORPUS, "articles-dev.ndjson"), file("articles.out"));
  const key = join(CORPUS, "articles-dev-key.ndjson");
  const articles = await node([scorer("score.mjs"), "--gold", key, "--out", file("articles.out"), "--json"]);
  const figures = {
    ...figuresIn(articles.text),
    citedTakenForHeld: citedTakenForHeld(readNdjson(key), readNdjson(file("articles.out"))),
  };
  const kept = [table(say("真实文章", "Real stories"), ARTICLE_TARGETS, figures)];

  const stories = Readable.from(
    firstLines(createReadStream(join(CORPUS, "broadcast-dev.ndjson.gz")).pipe(createGunzip()), COLUMN_STORIES),
  );
  await node([scorer("typeset.mjs"), "--seed", COLUMNS_SEED], { input: stories, output: file("columns") });
  await parseTo(file("columns"), file("columns.out"));
  const columns = await node([scorer("score-reflow.mjs"), "--key", file("columns"), "--out", file("columns.out")]);
  kept.push(table(say("排成栏的文章", "Stories set in columns"), REFLOW_TARGETS, figuresIn(columns.text)));

  await node([scorer("paste.mjs"), "--seed", COLUMNS_SEED], {
    input: createReadStream(file("columns")),
    output: file("pages"),
  });
  await parseTo(file("pages"), file("pages.out"));
  const pages = await node([scorer("paste.mjs"), "--score", file("pages"), file("pages.out")]);
  kept.push(table(say("一页多篇", "Several stories on a page"), PAGE_TARGETS, figuresIn(pages.text)));

  process.stdout.write(`${kept.map((t) => t.text).join("\n")}\n${say("种子页", "The seed page")}\n`);
  const seedIsRight = await scoreSeed();
  return seedIsRight && kept.every((t) => t.isReached);
}

await withSetupErrors(async () => {
  if (!existsSync(CORPUS)) {
    process.stdout.write(say("没有 ../shared，跳过评分。\n", "There is no ../shared here: nothing to score.\n"));
    return;
  }
  await setup(["@huiyao/cli"]);
  const folder = mkdtempSync(join(tmpdir(), "huiyao-score-"));
  try {
    const isReached = process.argv[2] === "seed" ? await scoreSeed() : await scoreAll(folder);
    if (!isReached) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
