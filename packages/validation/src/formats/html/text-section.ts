import type { CheckResult } from "../../engine/check-result.ts";
import { countWhere, type Findings } from "../../engine/findings.ts";
import { type Finding, isOpen, SEVERITIES, type TextEdit } from "../../finding.ts";
import { fill, wordFinding } from "../../locales/locale.ts";
import { excerptOf, lineEndNear, lineStartNear } from "../../report/excerpt.ts";
import { hasScore } from "../../report/report.ts";
import { visible } from "../width.ts";
import { escapeXml } from "../xml.ts";
import { inEach, phrase } from "./bilingual.ts";

/** Characters of a fix shown before and after; a paragraph's joins are shown at their beginning. */
const PREVIEW = 240;
/** Characters of its line shown around a finding. */
const LONGEST_LINE = 160;
/** And before and behind a fix. */
const AROUND = 30;

export interface TextSectionOptions {
  /** Most findings shown. */
  limit: number;
  isOpen: boolean;
  /** Fingerprints of what is new since the last run: marked, and before the others of their severity. */
  fresh: ReadonlySet<string>;
}

/** One text with its findings, worst first, folded. */
export function textSection(document: CheckResult, { limit, isOpen: open, fresh }: TextSectionOptions): string {
  const { score, findings, crashed } = document;
  const isScored = hasScore(document);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: countWhere(findings, (finding) => isOpen(finding) && finding.severity === severity),
  })).filter(({ count }) => count > 0);
  const isFresh = ({ fingerprint }: Finding): boolean => fresh.has(fingerprint);
  const shown = worstOf(findings, limit, isFresh);
  const left = findings.length - shown.length;
  return `<details class="text"${open ? " open" : ""}>
<summary>${isScored ? `<span class="grade ${score.grade}">${score.grade}</span>` : ""}<h3>${escapeXml(document.id || "-")}</h3>${isScored ? `<span>${score.value}</span>` : ""}${counts
    .map(
      ({ severity, count }) =>
        `<span class="${severity}">${inEach((_l, { counts }) => fill(counts[severity], { count }))}</span>`,
    )
    .join("")}</summary>
${crashed.map((crash) => `<p class="finding error">${inEach((_l, { report }) => fill(report.crashed, { ...crash }))}</p>`).join("")}
${shown.map((finding) => findingSection(document, finding, isFresh(finding))).join("\n")}
${left > 0 ? `<p class="finding soft">${inEach((_l, { report }) => fill(report.more, { count: left }))}</p>` : ""}
</details>`;
}

/** The first of the worst severity, new ones before others, then those of the next. */
function worstOf(findings: Findings, limit: number, isFresh: (finding: Finding) => boolean): Finding[] {
  const ranked: Finding[][] = [];
  for (const finding of findings) {
    const rank = SEVERITIES.indexOf(finding.severity) * 2 + Number(!isFresh(finding));
    ranked[rank] ??= [];
    if (ranked[rank].length < limit) ranked[rank].push(finding);
  }
  return ranked.flat().slice(0, limit);
}

function findingSection(document: CheckResult, finding: Finding, isNew: boolean): string {
  const { severity, ruleId, line, column, articleIndex, decision } = finding;
  const place = inEach((_l, { report }) => fill(report.line, { line, column }));
  const article =
    articleIndex === null
      ? phrase("wholeText")
      : inEach((_l, { report }) => fill(report.article, { index: articleIndex + 1 }));
  const parts = [
    `<p><b class="${severity}">${inEach((_l, { severities }) => severities[severity])}</b> ${isNew ? `<span class="new">${phrase("isNew")}</span> ` : ""}${inEach((locale) => wordFinding(finding, locale))}</p>`,
    `<p class="soft"><code>${ruleId}</code> · ${article} · ${place}</p>`,
    excerptSection(document, finding),
    fixSection(document.source, finding),
  ];
  if (decision !== undefined) {
    parts.push(
      `<p>${inEach((_l, { report }) => report.decisionKinds[decision.verdict])}: ${escapeXml(decision.reason)} (${escapeXml(decision.by)})</p>`,
    );
  }
  return `<div class="finding${decision === undefined ? "" : " decided"}">${parts.join("\n")}</div>`;
}

function excerptSection(document: CheckResult, finding: Finding): string {
  const excerpt = excerptOf(document, finding, LONGEST_LINE);
  const lines = excerpt.lines.map(({ line, text, from, to }) => {
    const shown = [text.slice(0, from), text.slice(from, to), text.slice(to)].map((part) => escapeXml(visible(part)));
    return `<span class="no">${line}</span>${shown[0]}<mark>${shown[1]}</mark>${shown[2]}`;
  });
  const sentence = excerpt.logical;
  const reads =
    sentence === null || finding.ruleId === "broken-line"
      ? ""
      : `<p class="source"><span class="no">${phrase("logical")}</span>${escapeXml(visible(sentence.before))}<mark>${escapeXml(visible(sentence.match))}</mark>${escapeXml(visible(sentence.after))}</p>`;
  return `<div class="source">${lines.join("\n")}</div>${reads}`;
}

function fixSection(source: string, { fix, expected }: Finding): string {
  const first = fix?.edits[0];
  if (fix === null || first === undefined) {
    if (expected.length === 0) return "";
    return `<p>${phrase("expected")} <ins>${expected.map(escapeXml).join("</ins> / <ins>")}</ins></p>`;
  }
  const start = lineStartNear(source, first.span.start, AROUND);
  const edits = fix.edits.filter((edit) => edit.span.end - start < PREVIEW);
  const last = edits.at(-1) ?? first;
  const end = lineEndNear(source, last.span.end, AROUND);
  const more = edits.length < fix.edits.length ? "…" : "";
  return `<div class="fix"><div><small>${phrase("before")}</small>${marked(source, edits, start, end, "del")}${more}</div><div><small>${phrase("after")} · ${phrase(fix.applicability)}</small>${marked(source, edits, start, end, "ins")}${more}</div></div>`;
}

/** The source between two offsets, with what the edits take away, or with what they put. */
function marked(source: string, edits: readonly TextEdit[], start: number, end: number, side: "del" | "ins"): string {
  const parts: string[] = [];
  let from = start;
  for (const { span, text } of edits) {
    parts.push(escapeXml(flat(source.slice(from, span.start))));
    const changed = side === "del" ? source.slice(span.start, span.end) : text;
    if (changed !== "") parts.push(`<${side}>${escapeXml(flat(changed, true))}</${side}>`);
    from = span.end;
  }
  parts.push(escapeXml(flat(source.slice(from, Math.max(end, from)))));
  return parts.join("");
}

/** Line ends as ⏎; inside a change, spaces as ␣. */
function flat(text: string, spaces = false): string {
  const lines = text.replace(/\r?\n/g, "⏎");
  return spaces ? lines.replace(/[ \u3000]/g, "␣") : lines;
}
