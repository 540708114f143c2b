import { LOCALES, type Locale, sentencesOf } from "../locales/locale.ts";
import { rules } from "../registry.ts";
import type { BadSample, GoodSample, Rule } from "../rule.ts";

interface Headings {
  facts: [string, string];
  on: string;
  off: string;
  fix: Record<"safe" | "unsafe" | "none", string>;
  messages: string;
  options: string;
  bad: string;
  good: string;
  found: string;
  fixed: string;
}

const HEADINGS: Record<Locale, Headings> = {
  "zh-CN": {
    facts: ["默认级别", "修复"],
    on: "在 recommended 中开启",
    off: "在 recommended 中关闭",
    fix: { safe: "安全（只动空白）", unsafe: "不安全（改动文字，须先核对）", none: "无" },
    messages: "消息",
    options: "选项",
    bad: "会报告的例子",
    good: "不会报告的例子",
    found: "报告",
    fixed: "修复后",
  },
  en: {
    facts: ["Default level", "Fix"],
    on: "on in recommended",
    off: "off in recommended",
    fix: { safe: "safe (white space only)", unsafe: "unsafe (changes the text: look first)", none: "none" },
    messages: "Messages",
    options: "Options",
    bad: "Reported",
    good: "Not reported",
    found: "finds",
    fixed: "fixed",
  },
};

/** The Markdown page of a rule, in one language or both, with the samples that run as its tests. */
export function rulePage(rule: Rule, locales: readonly Locale[] = LOCALES): string {
  return `# ${rule.id}\n\n${locales.map((locale) => section(rule, locale)).join("\n")}`;
}

/** A table of all rules for the package's README. */
export function rulesTable(): string {
  const rows = rules.map((rule) => {
    const level = rule.recommended ? rule.severity : `(${rule.severity})`;
    const { "zh-CN": zh, en } = rule.docs;
    return `| [${rule.id}](docs/rules/${rule.id}.md) | ${rule.category} | ${level} | ${rule.fixable ?? ""} | ${zh.title} · ${en.title} |`;
  });
  return ["| rule | about | level | fix | finds |", "|---|---|---|---|---|", ...rows].join("\n");
}

function section(rule: Rule, locale: Locale): string {
  const words = HEADINGS[locale];
  const sentences = sentencesOf(locale);
  const { title, body } = rule.docs[locale];
  const level = `${sentences.severities[rule.severity]} · ${rule.recommended ? words.on : words.off}`;
  const messages = Object.entries(sentences.rules[rule.id] ?? {}).map(([id, text]) => `- \`${id}\`: ${plainly(text)}`);
  const options = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `- \`${name}\` (${JSON.stringify(option.default)}): ${option.docs[locale]}`,
  );
  const parts = [
    `## ${title}`,
    body,
    `${words.facts[0]}: ${level}  \n${words.facts[1]}: ${words.fix[rule.fixable ?? "none"]}`,
    `### ${words.messages}\n\n${messages.join("\n")}`,
    ...(options.length === 0 ? [] : [`### ${words.options}\n\n${options.join("\n")}`]),
    `### ${words.bad}\n\n${rule.docs.bad.map((sample) => badSample(sample, words)).join("\n\n")}`,
    `### ${words.good}\n\n${rule.docs.good.map(goodSample).join("\n\n")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function badSample(sample: BadSample, words: Headings): string {
  const found = sample.finds.map((text) => code(text)).join(" · ");
  const fixed = sample.fixed === undefined ? "" : `\n\n${words.fixed}:\n\n${block(sample.fixed)}`;
  return `${goodSample(sample)}\n\n${words.found}: ${found}${fixed}`;
}

function goodSample(sample: GoodSample): string {
  const texts = typeof sample.text === "string" ? [sample.text] : sample.text;
  const settings = { published: sample.published, options: sample.options, roster: sample.roster, terms: sample.terms };
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  const note = given.map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``).join(" ");
  return [...texts.map(block), ...(note === "" ? [] : [note])].join("\n\n");
}

function block(text: string): string {
  return `\`\`\`text\n${visible(text.trimEnd())}\n\`\`\``;
}

function code(text: string): string {
  return `\`${visible(text).replace(/\n/g, "⏎").replace(/ /g, "␣")}\``;
}

/** Characters that a page cannot show, as their code points. */
function visible(text: string): string {
  return text.replace(
    /(?!\n)[\p{Cc}\p{Co}\u200b-\u200f\ufffd]/gu,
    (one) => `<U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()}>`,
  );
}

/** A sentence with `{texts} texts` where its template has a noun for one and another for several. */
function plainly(template: string): string {
  return template.replace(/\{(\w+):[^|{}]*\|([^{}]*)\}/gu, "{$1} $2");
}
