import type { Analysis, LogicalText } from "@huiyao/parser";
import type { CorpusResult } from "../corpus/corpus-run.ts";
import { type Finding, inSourceOrder } from "../finding.ts";
import type { RuleCrash } from "./rule-crash.ts";
import { type ArticleScore, gradeOf, makeScore, type Score, scoreOf } from "./score.ts";
import { isSpace } from "./white-space.ts";

/** What the rules found in one text. */
export interface CheckResult {
  id: string;
  /** In source order. */
  findings: Finding[];
  score: Score;
  /** False when a rule crashed: the findings are then not all there are, and the score is 0. */
  complete: boolean;
  crashed: RuleCrash[];
  /** Printed characters, white space left out. */
  characters: number;
  articles: ArticleScore[];
  source: string;
  /** Null when the result comes out of a store that keeps no layout; reports then show source lines only. */
  logical: LogicalText | null;
}

/** The result of an analysis whose findings are all there, in source order. */
export function makeResult(analysis: Analysis, findings: Finding[], crashed: RuleCrash[]): CheckResult {
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
    logical: layout.logical,
  });
}

/** The result of a text out of those of its parts. Throws RangeError when there are none. */
export function joinResults(parts: readonly CheckResult[]): CheckResult {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError("no parts to join");
  if (others.length === 0) return first;
  const following = others.flatMap(({ logical }) => (logical === null ? [] : [logical]));
  const crashed = new Map(parts.flatMap((part) => part.crashed).map((crash) => [crash.ruleId, crash]));
  return withScores({
    ...first,
    findings: parts.flatMap((part) => part.findings),
    complete: parts.every((part) => part.complete),
    crashed: [...crashed.values()],
    characters: parts.reduce((sum, part) => sum + part.characters, 0),
    articles: parts.flatMap((part) => part.articles),
    logical: following.length === others.length ? (first.logical?.followedBy(following) ?? null) : null,
  });
}

/** The result with its scores worked out from its findings, for when findings were added or decided about. */
export function withScores(result: CheckResult): CheckResult {
  const byArticle = new Map<number, Finding[]>();
  for (const finding of result.findings) {
    if (finding.articleIndex === null) continue;
    const list = byArticle.get(finding.articleIndex);
    if (list === undefined) byArticle.set(finding.articleIndex, [finding]);
    else list.push(finding);
  }
  const articles = result.articles.map(({ index, characters }) => {
    const value = scoreOf(byArticle.get(index) ?? [], characters, result.complete);
    return { index, characters, value, grade: gradeOf(value) };
  });
  const value = scoreOf(result.findings, result.characters, result.complete);
  const score = makeScore(
    value,
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
      findings: [...document.findings, ...found].sort(inSourceOrder),
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
