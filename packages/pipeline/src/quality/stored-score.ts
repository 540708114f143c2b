import type { DatabaseClient } from "@huiyao/database";
import { type Finding, SEVERITIES, type Severity, withScores } from "@huiyao/validation";

/** Works out a stored text's score and counts from its stored findings, after something was decided about one. */
export async function rescoreText(client: DatabaseClient, textId: number): Promise<void> {
  const text = await client.sourceText.findUniqueOrThrow({
    where: { id: textId },
    select: {
      characters: true,
      isComplete: true,
      articles: { select: { id: true, index: true, characters: true }, orderBy: { index: "asc" } },
      findings: { select: { articleId: true, ruleId: true, severity: true, status: true, fingerprint: true } },
    },
  });
  const indexes = new Map(text.articles.map(({ id, index }) => [id, index]));
  const findings = text.findings.map((row) => toFinding(row, indexes.get(row.articleId ?? 0) ?? null));
  const { score } = withScores({
    id: "",
    findings,
    score: { value: 0, grade: "F", worst: 0, worstGrade: "F" },
    complete: text.isComplete,
    crashed: [],
    characters: text.characters,
    articles: text.articles.map(({ index, characters }) => ({ index, characters, value: 0, grade: "F" })),
    source: "",
    logical: null,
  });
  const open = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.decision === undefined).length;
  await client.sourceText.update({
    where: { id: textId },
    data: {
      score: score.value,
      worstScore: score.worst,
      errors: open("error"),
      warnings: open("warning"),
      infos: open("info"),
    },
  });
}

/** The little of a finding that scoring looks at; the rest is left empty. */
function toFinding(
  row: { ruleId: string; severity: string; status: string; fingerprint: string },
  articleIndex: number | null,
): Finding {
  const { ruleId, fingerprint } = row;
  return {
    ruleId,
    severity: SEVERITIES.find((severity) => severity === row.severity) ?? "info",
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
    ...(row.status === "open"
      ? {}
      : { decision: { fingerprint, ruleId, verdict: "accepted" as const, reason: "", by: "" } }),
  };
}
