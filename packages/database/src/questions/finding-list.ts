import { engineOf } from "../engine/engine.ts";
import { Prisma } from "../generated/sqlite/client.ts";
import { type MeetingFilter, monthWhere } from "./filter.ts";
import { type FindingRow, type FindingStatus, findingRow, findingSelect, type StoredSeverity } from "./finding-row.ts";
import { monthCondition } from "./meeting-condition.ts";
import type { Page, PageRequest, Reader } from "./reader.ts";

const { sql, raw, join } = Prisma;

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

/** By the sums of a month, or of a paper, where those tell. */
async function countFindings(client: Reader["client"], filter: FindingFilter): Promise<number> {
  const { runs, outlets, ...summed } = filter;
  if (runs?.length) return client.finding.count({ where: findingWhere(filter) });
  if (!outlets?.length) {
    const { _sum } = await client.findingMonth.aggregate({ where: summedWhere(summed), _sum: { findings: true } });
    return _sum.findings ?? 0;
  }
  const { month, ...named } = summedWhere(summed);
  if (month !== undefined) return countOfPapers(client, filter);
  const where = { ...named, outlet: { in: outlets } };
  return (await client.findingOutlet.aggregate({ where, _sum: { findings: true } }))._sum.findings ?? 0;
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

/** A paper with more texts has findings in every stretch of the list, which is then gone through from its start. */
const FEW_TEXTS = 20_000;

/**
 * Findings of the texts of some papers, by way of these texts: SQLite takes the tables of a CROSS JOIN in their order, and no
 * index by what stands in an expression.
 */
function ofPapers(client: Reader["client"], filter: FindingFilter): Prisma.Sql {
  const { strings } = engineOf(client);
  const { outlets = [], rules = [], severities = [], status } = filter;
  const conditions = [sql`f."textId" = s."id"`, sql`s."outlet" IN (${strings(outlets)})`];
  const month = monthCondition(raw('(f."month" + 0)'), filter);
  if (month !== null) conditions.push(month);
  if (rules.length > 0) conditions.push(sql`f."ruleId" || '' IN (${strings(rules)})`);
  if (severities.length > 0) conditions.push(sql`f."severity" || '' IN (${strings(severities)})`);
  if (status !== undefined) conditions.push(sql`f."status" || '' = ${status}`);
  return sql`FROM "SourceText" s CROSS JOIN "Finding" f WHERE ${join(conditions, " AND ")}`;
}

async function countOfPapers(client: Reader["client"], filter: FindingFilter): Promise<number> {
  const [counted] = await client.$queryRaw<{ findings: number }[]>`
    SELECT CAST(count(*) AS INTEGER) AS "findings" ${ofPapers(client, filter)}`;
  return counted?.findings ?? 0;
}

/** The findings of a page where the filter names papers of few texts; null elsewhere. */
async function idsOfPapers(
  client: Reader["client"],
  filter: FindingFilter,
  { skip, size }: PageRequest,
): Promise<number[] | null> {
  const { outlets, runs } = filter;
  if (!outlets?.length || runs?.length) return null;
  const texts = await client.outletSum.aggregate({ where: { outlet: { in: outlets } }, _sum: { texts: true } });
  if ((texts._sum.texts ?? 0) > FEW_TEXTS) return null;
  // Sorted apart from what is found: PostgreSQL would otherwise go through all findings in their order.
  const found = await client.$queryRaw<{ id: number }[]>`
    WITH c AS MATERIALIZED (SELECT f."id", f."month", f."textId", f."start" ${ofPapers(client, filter)})
    SELECT "id" FROM c ORDER BY "month" DESC, "textId", "start", "id" LIMIT ${size} OFFSET ${skip}`;
  return found.map(({ id }) => id);
}

/** The findings of one page, in {@link FINDING_ORDER}. */
export async function findingList(
  { client }: Reader,
  filter: FindingFilter,
  { skip, size }: PageRequest,
): Promise<Page<FindingInContext>> {
  const ids = await idsOfPapers(client, filter, { skip, size });
  const [total, found] = await Promise.all([
    countFindings(client, filter),
    client.finding.findMany({
      where: ids === null ? findingWhere(filter) : { id: { in: ids } },
      skip: ids === null ? skip : 0,
      take: size,
      orderBy: FINDING_ORDER,
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
