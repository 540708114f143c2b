import type { Decision } from "../generated/sqlite/client.ts";
import { type FindingRow, findingRow, findingSelect } from "./finding-row.ts";
import type { Reader } from "./reader.ts";

/** A text with everything its part of the quality report needs. */
export interface ReportText {
  name: string;
  characters: number;
  score: number;
  /** Score below which the worst twentieth of its stories lies. */
  worst: number;
  isComplete: boolean;
  source: string;
  findings: ReportFinding[];
}

export interface ReportFinding extends FindingRow {
  line: number;
  column: number;
  articleIndex: number | null;
  decision: {
    fingerprint: string;
    ruleId: string;
    verdict: "accepted" | "not-an-error";
    reason: string;
    by: string;
    until?: string;
  } | null;
}

/** Texts read at a time: a query takes a bounded number of parameters. */
const PART = 500;

/** All texts that stand, with their findings and what was decided about them. */
export async function reportTexts({ client }: Reader): Promise<ReportText[]> {
  const [standing, decisions] = await Promise.all([
    client.sourceText.findMany({
      where: { replacedById: null },
      orderBy: [{ month: "asc" }, { id: "asc" }],
      select: { id: true },
    }),
    client.decision.findMany(),
  ]);
  const decisionOf = new Map(decisions.map((row) => [row.fingerprint, row]));
  const all: ReportText[] = [];
  for (let start = 0; start < standing.length; start += PART) {
    const ids = standing.slice(start, start + PART).map(({ id }) => id);
    for (const text of await readTexts(client, ids, decisionOf)) all.push(text);
  }
  return all;
}

async function readTexts(
  client: Reader["client"],
  ids: readonly number[],
  decisionOf: ReadonlyMap<string, Decision>,
): Promise<ReportText[]> {
  const texts = await client.sourceText.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ month: "asc" }, { id: "asc" }],
    select: {
      name: true,
      characters: true,
      score: true,
      worstScore: true,
      isComplete: true,
      content: { select: { text: true } },
      findings: {
        orderBy: [{ start: "asc" }, { id: "asc" }],
        select: { ...findingSelect, line: true, column: true, article: { select: { index: true } } },
      },
    },
  });
  return texts.map(({ score, worstScore, content, findings, ...text }) => ({
    ...text,
    score: score ?? 0,
    worst: worstScore ?? score ?? 0,
    source: content?.text ?? "",
    findings: findings.map(({ line, column, article, ...stored }) => {
      const finding = findingRow(stored);
      const made = finding.status === "open" ? undefined : decisionOf.get(finding.fingerprint);
      return {
        ...finding,
        line,
        column,
        articleIndex: article?.index ?? null,
        decision:
          made === undefined || finding.status === "open"
            ? null
            : {
                fingerprint: made.fingerprint,
                ruleId: made.ruleId,
                verdict: finding.status,
                reason: made.reason,
                by: made.by,
                ...(made.until === null ? {} : { until: made.until }),
              },
      };
    }),
  }));
}
