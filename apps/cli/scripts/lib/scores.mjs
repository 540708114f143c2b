import { say } from "./repository.mjs";

/** Targets of the parser; `most` where less is better. */
export const ARTICLE_TARGETS = [
  { figure: "perfectMeetingArticle", least: 0.85 },
  { figure: "participants", least: 0.97 },
  { figure: "chairs", least: 0.98 },
  { figure: "roles", least: 0.95 },
  { figure: "titles", least: 0.95 },
  { figure: "date", least: 0.97 },
  { figure: "kind", least: 0.97 },
  { figure: "type", least: 0.95 },
  { figure: "ordinal", least: 0.98 },
  { figure: "headline", least: 0.98 },
  { figure: "reporters", least: 0.98 },
  { figure: "outlet", least: 0.98 },
  { figure: "documents", least: 0.95 },
  { figure: "topics", least: 0.75 },
  { figure: "speakers", least: 0.93 },
  { figure: "citedTakenForHeld", most: 0 },
];

export const REFLOW_TARGETS = [
  { figure: "breakF1", least: 0.995 },
  { figure: "exactArticle", least: 0.9 },
  { figure: "cer", most: 0.0005 },
  { figure: "headline", least: 0.98 },
  { figure: "spanLaw", least: 1 },
];

export const PAGE_TARGETS = [{ figure: "boundaries", least: 0.97 }];

/** The figures a scorer printed: as JSON, as `name value` lines, or in the sentence of paste.mjs. */
export function figuresIn(text) {
  if (text.trimStart().startsWith("{")) {
    const rows = Object.entries(JSON.parse(text)).filter(([, row]) => typeof row === "object" && row !== null);
    return Object.fromEntries(rows.map(([name, row]) => [name, row.accuracy ?? row.f1]));
  }
  const figures = [...text.matchAll(/^(\w+)\s+(\d+\.\d+)$/gmu)].map(([, name, value]) => [name, Number(value)]);
  const boundaries = /boundaries F1 (\d+\.\d+)/u.exec(text)?.[1];
  if (boundaries !== undefined) figures.push(["boundaries", Number(boundaries)]);
  return Object.fromEntries(figures);
}

/** How many documents of the key hold no meeting and only cite one, but were given a meeting. */
export function citedTakenForHeld(gold, results) {
  const cited = new Set(gold.filter((g) => g.id.startsWith("trap-") && g.kind === "other").map((g) => g.id));
  return results.filter((r) => cited.has(r.id) && r.articles.some((a) => a.meetings.length > 0)).length;
}

/** Figures beside their targets. */
export function table(title, targets, figures) {
  let isReached = true;
  const rows = targets.map(({ figure, least, most }) => {
    const value = figures[figure];
    const isGood = value !== undefined && (least === undefined ? value <= most : value >= least);
    isReached &&= isGood;
    const target = least === undefined ? `≤ ${most}` : `≥ ${least}`;
    const shown = value === undefined ? "–" : Number.isInteger(value) && most === 0 ? String(value) : value.toFixed(4);
    return `  ${isGood ? "✓" : "✗"} ${figure.padEnd(24)} ${shown.padStart(8)}   ${target}`;
  });
  const head = `${title}  (${say("实测与目标", "measured, target")})`;
  return { isReached, text: `${head}\n${rows.join("\n")}\n` };
}
