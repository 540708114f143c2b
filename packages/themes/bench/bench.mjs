/**
 * Measures discovery and matching: `pnpm bench` on generated text, `pnpm bench path/to/texts.ndjson[.gz]` on real ones, one
 * `{ "id", "published"?, "headline"?, "paragraphs" }` a line. MB are 10^6 bytes of UTF-8, times those of the
 * processor: other programs on the machine lengthen the wait and not them.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { mergeTallies, PhraseMatcher, rankPhrases, tally } from "../dist/index.js";
import { generateStories } from "./generated-stories.mjs";

const path = process.argv[2];
const stories = path === undefined ? generateStories(12_000) : readStories(path);
const megabytes = (texts) => texts.reduce((sum, text) => sum + bytesOf(text), 0) / 1e6;
console.log(`${stories.length} stories, ${megabytes(stories).toFixed(1)} MB${path === undefined ? ", generated" : ""}`);

const half = stories.filter((_, i) => i % 2 === 0);
const [, halfTime] = timed(() => rankPhrases(tally(half)));
const [counted, countTime] = timed(() => tally(stories));
const [phrases, rankTime] = timed(() => rankPhrases(counted));
report("discover", stories, countTime + rankTime);
console.log(
  `  counting ${seconds(countTime)}, ranking ${seconds(rankTime)}, ${counted.repeats.length} repeats, ${phrases.length} phrases`,
);
console.log(`  twice the texts take ${((countTime + rankTime) / halfTime).toFixed(2)} times as long`);

const last = stories.slice(-Math.ceil(stories.length / 50));
const [fresh, freshTime] = timed(() => tally(last));
const [, mergeTime] = timed(() => mergeTallies(counted, fresh));
console.log(`  ${last.length} more stories: counted in ${seconds(freshTime)}, merged in ${seconds(mergeTime)}`);

const paragraphs = stories.flatMap((story) => [story.headline ?? "", ...story.paragraphs]);
for (const size of [300, phrases.length]) {
  const [matcher, buildTime] = timed(
    () =>
      new PhraseMatcher(
        phrases.slice(0, size).map(({ phrase, aliases }) => ({ id: phrase, forms: [phrase, ...aliases] })),
      ),
  );
  const [mentions, matchTime] = timed(() => paragraphs.reduce((sum, text) => sum + matcher.match(text).length, 0));
  report(`match ${size} phrases`, stories, matchTime);
  console.log(`  built in ${seconds(buildTime)}, ${mentions} mentions`);
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB, texts included`);

function timed(run) {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1e3];
}

function report(name, texts, time) {
  console.log(`${name}: ${seconds(time)}, ${(megabytes(texts) / (time / 1e3)).toFixed(1)} MB/s`);
}

function seconds(time) {
  return `${(time / 1e3).toFixed(2)} s`;
}

function bytesOf(story) {
  return [story.headline ?? "", ...story.paragraphs].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function readStories(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, published, headline, paragraphs } = JSON.parse(line);
      return { id, day: published ?? null, headline: headline ?? null, paragraphs };
    });
}
