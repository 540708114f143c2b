import { type Analysis, EditPlan } from "@huiyao/parser";
import type { CorpusResult } from "../corpus/corpus-run.ts";
import { type Finding, inSourceOrder } from "../finding.ts";
import type { FindingTable } from "./finding-table.ts";
import { chained, type Findings, merged } from "./findings.ts";
import type { RuleCrash } from "./rule-crash.ts";
import { type ArticleScore, gradeOf, makeScore, penaltyOf, type Score, scoreOf } from "./score.ts";
import { isSpace } from "./white-space.ts";

/** What the rules found in one text. */
export interface CheckResult<Found extends Findings = Findings> {
  id: string;
  /** In source order. */
  findings: Found;
  score: Score;
  /** False when a rule crashed: the findings are then not all there are, and the score is 0. */
  complete: boolean;
  crashed: RuleCrash[];
  /** Printed characters, white space left out. */
  characters: number;
  articles: ArticleScore[];
  source: string;
  /** How the layout of the source is undone; null when it is not known: reports then show source lines only. */
  plan: EditPlan | null;
}

/** The result of an analysis whose findings are all there, in source order. */
export function makeResult(analysis: Analysis, findings: Finding[], crashed: RuleCrash[]): CheckResult<Finding[]> {
  const { source, span: whole, result, layout } = analysis;
  let characters = 0;
  let done = whole.start;
  const articles = result.articles.map(({ index, span }) => {
    const own = countPrinted(source, span.start, span.end);
    characters += countPrinted(source, done, span.start) + own;
    done = Math.max(done, span.end);
    return { index, characters: own, value: 0, grade: gradeOf(0) };
  });
  characters += countPrinted(source, done, whole.end);
  return withScores({
    id: result.id,
    findings,
    score: makeScore(0, []),
    complete: crashed.length === 0,
    crashed,
    characters,
    articles,
    source,
    plan: layout.logical.plan,
  });
}

/**
 * The result of a text out of those of its parts, each taken into the table and let go of when the next is asked for. Throws
 * RangeError when there are none.
 */
export function joinResults(parts: Iterable<CheckResult>, table: FindingTable): CheckResult {
  let first: CheckResult | undefined;
  const findings: Findings[] = [];
  const crashed = new Map<string, RuleCrash>();
  const articles: ArticleScore[] = [];
  const plans: (EditPlan | null)[] = [];
  let characters = 0;
  for (const part of parts) {
    first ??= { ...part, findings: [] };
    findings.push(table.keep(part.findings, part.source));
    for (const crash of part.crashed) crashed.set(crash.ruleId, crash);
    for (const article of part.articles) articles.push(article);
    plans.push(part.plan);
    characters += part.characters;
  }
  if (first === undefined) throw new RangeError("no parts to join");
  return withScores({
    ...first,
    findings: chained(findings),
    complete: crashed.size === 0,
    crashed: [...crashed.values()],
    characters,
    articles,
    plan: joinPlans(plans),
  });
}

/** The plan of a source out of those of its parts; null where one is not known. */
function joinPlans(parts: readonly (EditPlan | null)[]): EditPlan | null {
  const plans = parts.filter((plan) => plan !== null);
  if (plans.length < parts.length) return null;
  const whole = new EditPlan(
    plans.reduce((sum, plan) => sum + plan.length, 0),
    plans[0]?.from,
  );
  for (const plan of plans) whole.append(plan);
  return whole;
}

/** The result with its scores worked out from its findings, for when findings were added or decided about. */
export function withScores<Result extends CheckResult>(result: Result): Result {
  const { complete, characters } = result;
  let points = 0;
  const pointsOf = new Map<number | null, number>();
  for (const finding of result.findings) {
    const penalty = penaltyOf(finding);
    points += penalty;
    pointsOf.set(finding.articleIndex, (pointsOf.get(finding.articleIndex) ?? 0) + penalty);
  }
  const articles = result.articles.map(({ index, characters }) => {
    const value = scoreOf(pointsOf.get(index) ?? 0, characters, complete);
    return { index, characters, value, grade: gradeOf(value) };
  });
  const score = makeScore(
    scoreOf(points, characters, complete),
    articles.map((article) => article.value),
  );
  return { ...result, articles, score };
}

/** Puts the findings of the corpus rules into the results of their texts. A crash among them makes every text incomplete. */
export function addCorpusFindings(documents: readonly CheckResult[], corpus: CorpusResult): CheckResult[] {
  return documents.map((document) => {
    const found = corpus.findings.get(document.id) ?? [];
    if (found.length === 0 && corpus.complete) return document;
    return withScores({
      ...document,
      findings: merged(document.findings, found, inSourceOrder),
      complete: document.complete && corpus.complete,
      crashed: [...document.crashed, ...corpus.crashed],
    });
  });
}

function countPrinted(source: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isSpace(source.charCodeAt(i))) count++;
  return count;
}
