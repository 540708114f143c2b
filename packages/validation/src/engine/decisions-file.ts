import type { Finding } from "../finding.ts";
import { type Locale, wordFinding } from "../locales/locale.ts";
import { type CheckResult, withScores } from "./check-result.ts";
import type { LeftoverDecision } from "./decisions.ts";
import { gradeOf } from "./score.ts";
import { SourcePositions } from "./source-positions.ts";

/**
 * What is wrong with a decisions file, as a result beside those of the texts: a warning for each decision that matched
 * nothing or has expired, at the place of its fingerprint.
 *
 * @param path what the file is called in the report
 * @param source its content
 */
export function decisionsFileResult(
  path: string,
  source: string,
  leftovers: readonly LeftoverDecision[],
  locale: Locale,
): CheckResult<Finding[]> {
  const positions = new SourcePositions(source);
  const findings = leftovers.map(({ kind, decision, fingerprint }): Finding => {
    const { ruleId, reason, by, until = "" } = decision;
    const found = { ruleId: `${kind}-decision`, messageId: kind, data: { ruleId, reason, by, until } };
    const start = Math.max(source.indexOf(JSON.stringify(decision.fingerprint)), 0);
    return {
      ...found,
      severity: "warning",
      message: wordFinding(found, locale),
      span: { start, end: start },
      ...positions.at(start),
      articleIndex: null,
      actual: "",
      expected: [],
      fix: null,
      fingerprint,
    };
  });
  return withScores({
    id: path,
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    score: { value: 0, grade: gradeOf(0), worst: 0, worstGrade: gradeOf(0) },
    complete: true,
    crashed: [],
    characters: 0,
    articles: [],
    source,
    plan: null,
  });
}
