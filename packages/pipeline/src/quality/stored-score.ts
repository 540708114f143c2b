import { bulkUpdate, type DatabaseClient, engineOf } from "@huiyao/database";
import { type Finding, SEVERITIES, type Severity, withScores } from "@huiyao/validation";
import { grouped } from "../grouped.ts";

interface TextRow {
  id: number;
  characters: number;
  isComplete: boolean;
}

interface ArticleRow {
  id: number;
  textId: number;
  index: number;
  characters: number;
}

interface FindingRow {
  textId: number;
  articleId: number | null;
  ruleId: string;
  severity: string;
  status: string;
  fingerprint: string;
}

const COLUMNS = ["score", "worstScore", "errors", "warnings", "infos"];

/** Works out the scores and counts of stored texts from their stored findings, after these changed or something was decided about them. */
export async function rescoreTexts(client: DatabaseClient, textIds: readonly number[]): Promise<void> {
  if (textIds.length === 0) return;
  const list = engineOf(client).numbers(textIds);
  const texts = await client.$queryRaw<TextRow[]>`
    SELECT "id", "characters", "isComplete" FROM "SourceText" WHERE "id" IN (${list})`;
  const articles = await client.$queryRaw<ArticleRow[]>`
    SELECT "id", "textId", "index", "characters" FROM "Article" WHERE "textId" IN (${list}) ORDER BY "textId", "index"`;
  const findings = await client.$queryRaw<FindingRow[]>`
    SELECT "textId", "articleId", "ruleId", "severity", "status", "fingerprint" FROM "Finding" WHERE "textId" IN (${list})`;
  const articlesOf = grouped(articles, ({ textId }) => textId);
  const findingsOf = grouped(findings, ({ textId }) => textId);
  const rows = texts.map((text) => [
    text.id,
    ...scored(text, articlesOf.get(text.id) ?? [], findingsOf.get(text.id) ?? []),
  ]);
  await bulkUpdate(client, { table: "SourceText", columns: COLUMNS, rows });
}

/** What stands in {@link COLUMNS} of a text. */
function scored(text: TextRow, articles: readonly ArticleRow[], rows: readonly FindingRow[]): (number | null)[] {
  const indexes = new Map(articles.map(({ id, index }) => [id, index]));
  const findings = rows.map((row) => toFinding(row, indexes.get(row.articleId ?? 0) ?? null));
  const { score } = withScores({
    id: "",
    findings,
    score: { value: 0, grade: "F", worst: 0, worstGrade: "F" },
    complete: text.isComplete,
    crashed: [],
    characters: text.characters,
    articles: articles.map(({ index, characters }) => ({ index, characters, value: 0, grade: "F" })),
    source: "",
    plan: null,
  });
  const open = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.decision === undefined).length;
  return [score.value, score.worst, open("error"), open("warning"), open("info")];
}

/** The little of a finding that scoring looks at; the rest is left empty. */
function toFinding({ ruleId, severity, status, fingerprint }: FindingRow, articleIndex: number | null): Finding {
  return {
    ruleId,
    severity: SEVERITIES.find((known) => known === severity) ?? "info",
    message: "",
    messageId: "",
    data: {},
    span: { start: 0, end: 0 },
    line: 1,
    column: 1,
    articleIndex,
    actual: "",
    expected: [],
    fix: null,
    fingerprint,
    ...(status === "open"
      ? {}
      : { decision: { fingerprint, ruleId, verdict: "accepted" as const, reason: "", by: "" } }),
  };
}
