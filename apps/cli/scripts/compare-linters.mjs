#!/usr/bin/env node
// `pnpm compare:linters [--stories N] [--write]`: what other linters for Chinese text find of the faults that score:rules puts into the sample
// newspaper, what they raise on the same stories without faults, and how fast they are, beside ours. textlint runs with its one rule
// for Chinese text and those of its rules that hold for every language. A tool has found a fault when it raises anything at its place that it does not raise on the clean
// story too, whatever it says about it; ours has to name the rule. `--write` puts the table into the README of the validation package.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyze } from "@huiyao/parser";
import { printStory, Random, sampleKey, sampleTexts, storyFaults } from "@huiyao/samples";
import { createLinter, rules } from "@huiyao/validation";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import controlCharacter from "@textlint-rule/textlint-rule-no-invalid-control-character";
import unmatchedPair from "@textlint-rule/textlint-rule-no-unmatched-pair";
import autocorrect from "autocorrect-node";
import zeroWidthSpaces from "textlint-rule-no-zero-width-spaces";
import chineseBracket from "textlint-rule-zh-half-and-full-width-bracket";
import { run as zhlint } from "zhlint";
import { table, writeReadmePart } from "./lib/readme-part.mjs";
import { ROOT } from "./lib/repository.mjs";

const { values } = parseArgs({
  options: { stories: { type: "string", default: "40" }, write: { type: "boolean", default: false } },
});
const SPOILT = new Set(["wrong-character", "doubled-character", "unbalanced-pair"]);
const published = new Map(sampleTexts().map(({ id, published: day }) => [id, day]));
const stories = sampleKey()
  .articles.filter(
    ({ headline, kind, faults }) => headline !== null && kind === "meeting" && !faults.some((f) => SPOILT.has(f.kind)),
  )
  .slice(0, Number(values.stories))
  .map((article) => ({
    headline: article.headline,
    paragraphs: article.paragraphs,
    names: [...new Set(article.meetings.flatMap((meeting) => meeting.participants.map((person) => person.name)))],
    published: published.get(article.text),
  }));

/** Times the clean stories are checked for speed. */
const ROUNDS = 100;

const linter = createLinter();

const textlint = new TextlintKernel();
const textlintOptions = {
  ext: ".txt",
  plugins: [{ pluginId: "text", plugin: textPlugin.default }],
  rules: Object.entries({ controlCharacter, unmatchedPair, zeroWidthSpaces, chineseBracket }).map(([ruleId, rule]) => ({
    ruleId,
    rule: rule.default ?? rule,
  })),
};

/** Each gives the spans of what it finds. */
const TOOLS = {
  huiyao: ({ text, published: day }) =>
    linter
      .check(analyze(text, day === undefined ? {} : { published: day }))
      .findings.map(({ ruleId, span }) => ({ ruleId, ...span })),
  zhlint: ({ text }) =>
    zhlint(text, { rules: { preset: "default" } }).validations.map(({ index, length }) => ({
      start: index,
      end: index + Math.max(length, 1),
    })),
  textlint: async ({ text }) => {
    const { messages } = await textlint.lintText(text, textlintOptions);
    return messages.map(({ range: [start, end] }) => ({ start, end }));
  },
  autocorrect: ({ text }) => {
    const starts = lineStarts(text);
    return autocorrect
      .lintFor(text, "text.txt")
      .lines.flatMap(({ l, c, old, new: put }) => changes(old, put, (starts[l - 1] ?? 0) + c - 1));
  },
};

/** Where a line was changed: characters replaced, spaces put in or taken out. */
function changes(old, put, offset) {
  const spans = [];
  for (let i = 0, j = 0; i < old.length; ) {
    if (old[i] === put[j]) {
      i++;
      j++;
      continue;
    }
    spans.push({ start: offset + Math.max(i - 1, 0), end: offset + i + 1 });
    if (put[j] === " ") j++;
    else if (old[i] === " ") i++;
    else {
      i++;
      j++;
    }
  }
  return spans;
}

function lineStarts(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** What a finding is about, however the text is wrapped: its characters and two on either side. */
const about = (text, { start, end }) => text.slice(Math.max(start - 2, 0), end + 2).replace(/\s/gu, "");
const overlaps = (a, b) => a.start < b.end && b.start < a.end;
const share = (part, whole) => (whole === 0 ? "–" : `${Math.round((part / whole) * 100)} %`);

const groups = new Map();
for (const rule of rules) {
  if ((rule.category !== "layout" && rule.category !== "characters") || rule.id === "preferred-term") continue;
  const group = groups.get(rule.category) ?? {
    faults: 0,
    found: Object.fromEntries(Object.keys(TOOLS).map((tool) => [tool, 0])),
  };
  groups.set(rule.category, group);
  for (const [i, story] of stories.entries()) {
    const faulty = storyFaults[rule.id](story, new Random(i + 1));
    if (faulty === null) continue;
    const clean = { text: printStory(story.headline, story.paragraphs), published: story.published };
    const [given] = faulty.texts;
    for (const [tool, findIn] of Object.entries(TOOLS)) {
      const anyway = new Set((await findIn(clean)).map((finding) => about(clean.text, finding)));
      const found = (await findIn(given)).filter(
        (finding) => (finding.ruleId ?? rule.id) === rule.id && !anyway.has(about(given.text, finding)),
      );
      for (const { span } of faulty.expected) if (found.some((finding) => overlaps(finding, span))) group.found[tool]++;
    }
    group.faults += faulty.expected.length;
  }
}

const clean = stories.map((story) => ({
  text: printStory(story.headline, story.paragraphs),
  published: story.published,
}));
const bytes = clean.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const columns = Object.keys(TOOLS);
const rows = [...groups].map(([category, { faults, found }]) => [
  `${category}: faults found, of ${faults}`,
  ...columns.map((tool) => share(found[tool], faults)),
]);
const alarms = [];
const speeds = [];
for (const tool of columns) {
  let findings = 0;
  for (const text of clean) findings += (await TOOLS[tool](text)).length;
  alarms.push((findings / clean.length).toFixed(2));
  const before = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++) for (const text of clean) await TOOLS[tool](text);
  const { user, system } = process.cpuUsage(before);
  speeds.push(((bytes * ROUNDS) / (user + system)).toFixed(1));
}
rows.push(["findings a clean story", ...alarms]);
rows.push(["MB a second of processor time, reading included", ...speeds]);

/** The tool's name with its version, ours without. */
function named(tool) {
  const packages = { zhlint: "zhlint", textlint: "@textlint/kernel", autocorrect: "autocorrect-node" };
  if (packages[tool] === undefined) return tool;
  const { version } = JSON.parse(
    readFileSync(join(ROOT, "apps/cli/node_modules", packages[tool], "package.json"), "utf8"),
  );
  return `${tool} ${version}`;
}

const compared = table([`${stories.length} stories of the sample newspaper`, ...columns.map(named)], rows);
console.log(compared);
if (values.write) writeReadmePart("compare:linters", compared);
