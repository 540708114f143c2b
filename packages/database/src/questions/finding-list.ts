import type { Prisma } from "../generated/sqlite/client.ts";
import { type MeetingFilter, monthWhere } from "./filter.ts";
import { type FindingRow, type FindingStatus, findingRow, findingSelect, type StoredSeverity } from "./finding-row.ts";
import type { Page, PageRequest, Reader } from "./reader.ts";

export interface FindingFilter extends Pick<MeetingFilter, "from" | "to" | "undated" | "outlets" | "runs"> {
  rules?: string[];
  severities?: StoredSeverity[];
  status?: FindingStatus;
}

/** A finding with the place it was found at and the characters around it. */
export interface FindingInContext extends FindingRow {
  textKey: string;
  textName: string;
  outlet: string | null;
  month: number;
  headline: string | null;
  before: string;
  after: string;
  /** Enough of the text to show the fix in, its first character at `passageStart`. */
  passage: string;
  passageStart: number;
  /** What a person decided about it; null while it is open. */
  decision: FindingDecision | null;
}

export interface FindingDecision {
  reason: string;
  by: string;
  /** Last day it holds, ISO; null without end. */
  until: string | null;
  decidedAt: Date;
}

/** Characters kept on either side of a finding. */
const CONTEXT = 40;

/** Characters kept on either side of a finding and of its fix. */
const PASSAGE = 160;

/** By the monthly sums where those tell. */
async function countFindings(client: Reader["client"], filter: FindingFilter): Promise<number> {
  const { runs, outlets, ...summed } = filter;
  if (runs?.length || outlets?.length) return client.finding.count({ where: findingWhere(filter) });
  const { _sum } = await client.findingMonth.aggregate({ where: summedWhere(summed), _sum: { findings: true } });
  return _sum.findings ?? 0;
}

/** What the monthly sums have a column of. */
function summedWhere({ rules, severities, status, ...period }: Omit<FindingFilter, "runs" | "outlets">) {
  return {
    ...monthWhere(period),
    ...(rules?.length ? { ruleId: { in: rules } } : {}),
    ...(severities?.length ? { severity: { in: severities } } : {}),
    ...(status === undefined ? {} : { status }),
  };
}

export function findingWhere(filter: FindingFilter): Prisma.FindingWhereInput {
  return {
    AND: [
      summedWhere(filter),
      filter.runs?.length ? { sourceText: { runId: { in: filter.runs } } } : {},
      filter.outlets?.length ? { sourceText: { outlet: { in: filter.outlets } } } : {},
    ],
  };
}

/** Of the latest month first, then as they stand in their text. */
export const FINDING_ORDER: Prisma.FindingOrderByWithRelationInput[] = [
  { month: "desc" },
  { textId: "asc" },
  { start: "asc" },
  { id: "asc" },
];

/** The findings of one page, in {@link FINDING_ORDER}. */
export async function findingList(
  { client }: Reader,
  filter: FindingFilter,
  { skip, size }: PageRequest,
): Promise<Page<FindingInContext>> {
  const where = findingWhere(filter);
  const [total, found] = await Promise.all([
    countFindings(client, filter),
    client.finding.findMany({
      where,
      orderBy: FINDING_ORDER,
      skip,
      take: size,
      select: {
        ...findingSelect,
        month: true,
        article: { select: { headline: true } },
        sourceText: { select: { key: true, name: true, outlet: true, content: { select: { text: true } } } },
      },
    }),
  ]);
  const decided = found.filter(({ status }) => status !== "open").map(({ fingerprint }) => fingerprint);
  const decisions = await client.decision.findMany({ where: { fingerprint: { in: decided } } });
  const decisionOf = new Map(
    decisions.map(({ fingerprint, reason, by, until, decidedAt }) => [fingerprint, { reason, by, until, decidedAt }]),
  );
  const rows = found.map(({ month, article, sourceText, ...stored }) => {
    const source = sourceText.content?.text ?? "";
    const finding = findingRow(stored);
    const ends = [finding, ...(finding.fix?.edits.map(({ span }) => span) ?? [])];
    const passageStart = Math.max(0, Math.min(...ends.map(({ start }) => start)) - PASSAGE);
    const passageEnd = Math.max(...ends.map(({ end }) => end)) + PASSAGE;
    return {
      ...finding,
      passage: source.slice(passageStart, passageEnd),
      passageStart,
      decision: finding.status === "open" ? null : (decisionOf.get(finding.fingerprint) ?? null),
      textKey: sourceText.key,
      textName: sourceText.name,
      outlet: sourceText.outlet,
      month,
      headline: article?.headline ?? null,
      before: source.slice(Math.max(0, stored.start - CONTEXT), stored.start).replace(/\s+/g, ""),
      after: source.slice(stored.end, stored.end + CONTEXT).replace(/\s+/g, ""),
    };
  });
  return { rows, total };
}
