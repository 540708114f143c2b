#!/usr/bin/env node
// `pnpm score:rules [--stories N] [--seed N] [--only RULE] [--show] [--write]`: puts faults of each rule into clean stories and prints how many of them the
// rule finds (recall), how many of its findings are faults (precision), and what the clean stories raise. The stories are the
// sample newspaper's, and those of ../shared where it is there. `--write` puts the sums into the README of the validation package.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyze } from "@huiyao/parser";
import { printStory, Random, sampleKey, sampleTexts, storyFaults } from "@huiyao/samples";
import { createLinter, parseConfig, recordText, rules } from "@huiyao/validation";
import { table, writeReadmePart } from "./lib/readme-part.mjs";
import { ROOT } from "./lib/repository.mjs";

const { values } = parseArgs({
  options: {
    stories: { type: "string", default: "150" },
    seed: { type: "string", default: "0" },
    only: { type: "string" },
    show: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const COUNT = Number(values.stories);
const SEED = Number(values.seed) * 100_000;
/** Rules that find a smaller share of their faults are named in the README. */
const WEAK = 0.98;
const SPOILT = new Set(["wrong-character", "doubled-character", "unbalanced-pair"]);

function sampleStories() {
  const published = new Map(sampleTexts().map(({ id, published: day }) => [id, day]));
  const stories = sampleKey()
    .articles.filter(
      ({ headline, kind, faults }) =>
        headline !== null && kind !== "fragment" && !faults.some((f) => SPOILT.has(f.kind)),
    )
    .map((article) => ({
      headline: article.headline,
      paragraphs: article.paragraphs,
      names: [...article.reporters, ...article.meetings.flatMap((m) => m.participants.map((p) => p.name))],
      published: published.get(article.text),
    }));
  return withKnownNames(stories);
}

function sharedStories() {
  const path = join(ROOT, "../shared/corpus/typeset-dev.ndjson");
  if (!existsSync(path)) return [];
  const all = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ headline, published, paragraphs, names = [] }) => ({ headline, published, paragraphs, names }));
  return withKnownNames(all).filter(
    ({ headline, published, paragraphs }) => headline && published && paragraphs.every((p) => !/[\s(,"]/u.test(p)),
  );
}

/** A story's own list leaves out some who are named in it; a name of three characters or more is known from any story. */
function withKnownNames(stories) {
  const known = [...new Set(stories.flatMap(({ names }) => names))].filter((name) => name.length > 2);
  return stories.map((story) => {
    const text = [story.headline, ...story.paragraphs].join("\n");
    return { ...story, names: [...new Set([...story.names, ...known.filter((name) => text.includes(name))])] };
  });
}

const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const linterFor = (ruleId) => {
  const config = parseConfig({ terms: { 会義: "会议" } });
  for (const [id, setting] of config.rules) {
    if (id !== ruleId) config.rules.set(id, { ...setting, severity: "off" });
    else if (setting.severity === "off") config.rules.set(id, { ...setting, severity: "warning" });
  }
  return createLinter(config);
};
const optionsOf = (id, published) => (published === undefined ? { id } : { id, published });

function findAll(linter, rule, texts) {
  const analyses = texts.map(({ text, published }, i) => analyze(text, optionsOf(String(i), published)));
  if (rule.needs !== "corpus") return analyses.map((analysis) => linter.check(analysis).findings);
  const corpus = linter.corpus();
  for (const analysis of analyses) corpus.add(recordText(analysis));
  const { findings } = corpus.finish();
  return analyses.map((_, i) => findings.get(String(i)) ?? []);
}

function scoreRule(rule, stories) {
  const score = { cases: 0, faults: 0, found: 0, findings: 0, right: 0 };
  const fault = storyFaults[rule.id];
  const linter = linterFor(rule.id);
  for (const [i, story] of stories.entries()) {
    const faulty = fault?.(story, new Random(SEED + i + 1)) ?? null;
    if (faulty === null) continue;
    score.cases++;
    const found = findAll(linter, rule, faulty.texts);
    score.faults += faulty.expected.length;
    for (const { text, span } of faulty.expected) {
      if (found[text].some((finding) => overlaps(finding.span, span))) score.found++;
      else if (values.show) console.log(`missed  ${rule.id}: ${around(faulty.texts[text].text, span)}`);
    }
    for (const [text, findings] of found.entries()) {
      for (const finding of findings) {
        score.findings++;
        if (faulty.expected.some((one) => one.text === text && overlaps(finding.span, one.span))) score.right++;
        else if (values.show) console.log(`wrong   ${rule.id}: ${around(faulty.texts[text].text, finding.span)}`);
      }
    }
  }
  return score;
}

function around(text, { start, end }) {
  const shown = end - start > 60 ? `${text.slice(start, start + 40)}…` : text.slice(start, end);
  return `${text.slice(Math.max(start - 12, 0), start)}【${shown}】${text.slice(end, end + 12)}`.replaceAll("\n", "⏎");
}

function cleanAlarms(stories) {
  const linter = createLinter();
  const alarms = new Map();
  for (const story of stories) {
    const analysis = analyze(printStory(story.headline, story.paragraphs), optionsOf("clean", story.published));
    for (const { ruleId, severity, span } of linter.check(analysis).findings) {
      if (severity === "info") continue;
      alarms.set(ruleId, (alarms.get(ruleId) ?? 0) + 1);
      if (values.show) console.log(`alarm   ${ruleId}: ${around(analysis.source, span)}`);
    }
  }
  return alarms;
}

const ratio = (part, whole) => (whole === 0 ? "–" : (part / whole).toFixed(3));

for (const [name, all] of [
  ["sample newspaper", sampleStories()],
  ["../shared/corpus/typeset-dev.ndjson", sharedStories()],
]) {
  if (all.length === 0) {
    console.log(`${name}: not there, left out\n`);
    continue;
  }
  const stories = all.slice(0, COUNT);
  console.log(`${name}: ${stories.length} stories\n`);
  console.log("| rule | stories with a fault | precision | recall |\n|---|--:|--:|--:|");
  const sums = new Map();
  const weak = [];
  for (const rule of rules) {
    if (values.only !== undefined && values.only !== rule.id) continue;
    const score = scoreRule(rule, stories);
    console.log(
      `| ${rule.id} | ${score.cases} | ${ratio(score.right, score.findings)} | ${ratio(score.found, score.faults)} |`,
    );
    if (score.found < score.faults * WEAK) weak.push(`\`${rule.id}\` (recall ${ratio(score.found, score.faults)})`);
    const sum = sums.get(rule.category) ?? { faults: 0, found: 0, findings: 0, right: 0 };
    for (const key of Object.keys(sum)) sum[key] += score[key];
    sums.set(rule.category, sum);
  }
  for (const [category, sum] of sums) {
    console.log(`| **${category}** | | **${ratio(sum.right, sum.findings)}** | **${ratio(sum.found, sum.faults)}** |`);
  }
  if (values.write && values.only === undefined && name === "sample newspaper") {
    const rows = [...sums].map(([category, sum]) => [
      category,
      String(sum.faults),
      ratio(sum.right, sum.findings),
      ratio(sum.found, sum.faults),
    ]);
    const heads = [`${stories.length} stories of the sample newspaper`, "faults", "precision", "recall"];
    const weakest = weak.length === 0 ? "" : `\n\nBelow ${WEAK}: ${weak.join(", ")}.`;
    writeReadmePart("score:rules", `${table(heads, rows)}${weakest}`);
  }
  const alarms = cleanAlarms(stories);
  const total = [...alarms.values()].reduce((sum, count) => sum + count, 0);
  const list = [...alarms].map(([rule, count]) => `${rule} ${count}`).join(", ");
  console.log(
    `\nwarnings and errors on the clean stories: ${total} (${ratio(total, stories.length)} a story)${list === "" ? "" : `: ${list}`}\n`,
  );
}
