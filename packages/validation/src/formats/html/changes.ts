import { gradeOf } from "../../engine/score.ts";
import { fill } from "../../locales/locale.ts";
import { findRule } from "../../registry.ts";
import type { Changes } from "../../report/baseline.ts";
import type { Report } from "../../report/report.ts";
import { escapeXml } from "../xml.ts";
import { inEach, phrase } from "./bilingual.ts";

/** Findings that are gone, listed; the rest are counted. */
const LISTED = 100;

/** What changed since the run that the baseline is of: the grade, how many findings of which rule came and went. */
export function changesSection({ changes, summary }: Report): string {
  if (changes === null) return "";
  const { fresh, kept, gone } = changes;
  const appeared = [...fresh.values()].reduce((sum, findings) => sum + findings.length, 0);
  return `<h2>${phrase("changes")}</h2>
${scores(changes, summary.score)}
<p><b class="warning">${appeared}</b> ${phrase("appeared")} · <b>${kept}</b> ${phrase("kept")} · <b class="A">${gone.length}</b> ${phrase("gone")}</p>
${byRule(changes)}
${goneList(gone)}`;
}

function scores({ before }: Changes, now: { value: number; worst: number } | null): string {
  if (before === null || now === null) return "";
  const graded = (value: number): string => `${value} (${gradeOf(value)})`;
  return `<p>${inEach(
    (_l, { report }) =>
      `${fill(report.scored, { now: graded(now.value), before: graded(before.value) })} · ${fill(report.worstScored, { now: graded(now.worst), before: graded(before.worst) })}`,
  )}</p>`;
}

function byRule({ fresh, gone }: Changes): string {
  const counts = new Map<string, { came: number; went: number }>();
  const add = (ruleId: string, came: number, went: number): void => {
    const own = counts.get(ruleId) ?? { came: 0, went: 0 };
    counts.set(ruleId, { came: own.came + came, went: own.went + went });
  };
  for (const findings of fresh.values()) for (const { ruleId } of findings) add(ruleId, 1, 0);
  for (const { ruleId } of gone) add(ruleId, 0, 1);
  if (counts.size === 0) return "";
  const rows = [...counts]
    .sort(([, a], [, b]) => b.came + b.went - a.came - a.went)
    .map(
      ([ruleId, { came, went }]) =>
        `<tr><th scope="row">${ruleTitle(ruleId)}</th><td class="n warning">${came > 0 ? `+${came}` : ""}</td><td class="n A">${went > 0 ? `−${went}` : ""}</td></tr>`,
    );
  return `<table><thead><tr><th scope="col">${phrase("rule")}</th><th scope="col" class="n">${phrase("appeared")}</th><th scope="col" class="n">${phrase("gone")}</th></tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function goneList(gone: Changes["gone"]): string {
  if (gone.length === 0) return "";
  const items = gone
    .slice(0, LISTED)
    .map(({ ruleId, document }) => `<li>${escapeXml(document)}: ${ruleTitle(ruleId)}</li>`);
  const left = gone.length - items.length;
  if (left > 0) items.push(`<li>${inEach((_l, { report }) => fill(report.more, { count: left }))}</li>`);
  return `<details class="gone"><summary>${phrase("goneList")}</summary><ul>${items.join("\n")}</ul></details>`;
}

/** A rule in words, and what it is called. */
export function ruleTitle(ruleId: string): string {
  const title = inEach((locale) => findRule(ruleId)?.docs[locale].title ?? ruleId);
  return `${title} <code class="soft">${escapeXml(ruleId)}</code>`;
}
