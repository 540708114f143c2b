import { FORMULA } from "../../engine/score.ts";
import { isOpen, SEVERITIES } from "../../finding.ts";
import { fill } from "../../locales/locale.ts";
import { freshIn, type Report, worstFirst } from "../../report/report.ts";
import type { FormatOptions } from "../format.ts";
import { escapeXml } from "../xml.ts";
import { inEach, phrase } from "./bilingual.ts";
import { changesSection, ruleTitle } from "./changes.ts";
import { STYLE } from "./style.ts";
import { textSection } from "./text-section.ts";

/** Findings shown a text; the rest are counted. */
const SHOWN = 200;
/** Texts shown, the worst: a page that still opens anywhere. The rest are counted. */
const TEXTS_SHOWN = 1000;

const SCRIPT = `document.querySelector("button").addEventListener("click",()=>{const r=document.documentElement;const l=r.dataset.lang==="en"?"zh-CN":"en";r.dataset.lang=l;r.lang=l})`;

/** One self-contained page in both languages, to read and to send on. */
export function* html(report: Report, options: FormatOptions): Generator<string> {
  const locale = options.locale ?? "zh-CN";
  const documents = worstFirst(report.documents);
  const found = documents.filter((document) => document.findings.length + document.crashed.length > 0);
  const limit = options.limit ?? SHOWN;
  const left = found.length - TEXTS_SHOWN;
  yield `<!doctype html>
<html lang="${locale}" data-lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(titleOf(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><h1>${phrase("title")}</h1>${options.date === undefined ? "" : `<span class="soft">${inEach((_l, { report: words }) => fill(words.made, { date: options.date ?? "" }))}</span>`}<button type="button" aria-label="中文 / English">中 / EN</button></header>
${cards(report)}
${alerts(report)}
${changesSection(report)}
${rulesTable(report)}
${found.length === 0 ? (report.complete ? `<p>${phrase("clean")}</p>` : "") : `<h2>${phrase("worstFirst")}</h2>`}
`;
  for (const [i, document] of found.slice(0, TEXTS_SHOWN).entries())
    yield `${i > 0 ? "\n" : ""}${textSection(document, { limit, isOpen: i === 0, fresh: freshIn(report, document) })}`;
  yield `
${left > 0 ? `<p class="soft">${inEach((_l, { report: words }) => fill(words.more, { count: left }))}</p>` : ""}
<footer><p>${phrase("formula")}: <code>${escapeXml(FORMULA)}</code></p>${
    options.toolVersion === undefined
      ? ""
      : `<p>${inEach((_l, { report: words }) => fill(words.generated, { version: options.toolVersion ?? "" }))}</p>`
  }</footer>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function titleOf({ summary }: Report): string {
  return summary.score === null ? "会要 Huiyao" : `会要 Huiyao · ${summary.score.grade} ${summary.score.value}`;
}

function cards({ summary }: Report): string {
  const { score } = summary;
  const severities = SEVERITIES.filter((severity) => summary.severities[severity] > 0).map(
    (severity) =>
      `<span class="${severity}">${inEach((_l, { counts }) => fill(counts[severity], { count: summary.severities[severity] }))}</span>`,
  );
  const decided = summary.decided > 0 ? ` · ${phrase("decided")} ${summary.decided}` : "";
  const graded = (name: "score" | "worst", value: number, grade: string): string =>
    `<div class="card"><small>${phrase(name)}</small><b class="${grade}">${grade}</b>${value}</div>`;
  const scores =
    score === null ? [] : [graded("score", score.value, score.grade), graded("worst", score.worst, score.worstGrade)];
  return `<section class="cards">
${scores.join("\n")}
<div class="card"><small>${phrase("findings")}</small><b>${grouped(summary.findings)}</b>${severities.join(" · ")}${decided}</div>
<div class="card"><small>${phrase("texts")}</small><b>${grouped(summary.documents)}</b>${phrase("characters")} ${grouped(summary.characters)}</div>
</section>`;
}

/** 12,345 in every language. */
function grouped(count: number): string {
  return count.toLocaleString("en-US");
}

function alerts(report: Report): string {
  if (report.complete) return "";
  const crashes = report.crashed.map(
    (crash) => `<li>${inEach((_l, { report: words }) => fill(words.crashed, { ...crash }))}</li>`,
  );
  const unread = report.unread.map(
    ({ id, line, sentences }) =>
      `<li><b>${escapeXml(line === null ? id : `${id}:${line}`)}</b> ${inEach((locale) => sentences[locale])}</li>`,
  );
  const count =
    unread.length === 0
      ? ""
      : ` · ${inEach((_l, { report: words }) => fill(words.unread, { count: report.unread.length }))}`;
  const list = [...crashes, ...unread].join("");
  return `<div class="alert" role="alert"><b class="error">${phrase("partial")}</b>${count}<ul>${list}</ul></div>`;
}

function rulesTable({ summary, documents }: Report): string {
  if (summary.rules.length === 0) return "";
  const most = Math.max(...summary.rules.map((rule) => rule.total));
  const touched = new Map<string, number>();
  for (const { findings } of documents) {
    const found = new Set<string>();
    for (const finding of findings) if (isOpen(finding)) found.add(finding.ruleId);
    for (const ruleId of found) touched.set(ruleId, (touched.get(ruleId) ?? 0) + 1);
  }
  const rows = summary.rules.map(({ ruleId, severities, total }) => {
    const bar = SEVERITIES.map(
      (severity) => `<i class="${severity}" style="width:${((severities[severity] / most) * 100).toFixed(1)}%"></i>`,
    );
    const cells = SEVERITIES.map((severity) => `<td class="n ${severity}">${severities[severity] || ""}</td>`);
    return `<tr><th scope="row">${ruleTitle(ruleId)}</th>${cells.join("")}<td class="n">${total}</td><td class="n">${touched.get(ruleId) ?? 0}</td><td class="b"><div class="bar" aria-hidden="true">${bar.join("")}</div></td></tr>`;
  });
  const heads = SEVERITIES.map(
    (severity) => `<th scope="col" class="n">${inEach((_l, words) => words.severities[severity])}</th>`,
  );
  return `<h2>${phrase("byRule")}</h2>
<div class="wide"><table class="rules"><thead><tr><th scope="col">${phrase("rule")}</th>${heads.join("")}<th scope="col" class="n">${phrase("total")}</th><th scope="col" class="n">${phrase("texts")}</th><td></td></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
