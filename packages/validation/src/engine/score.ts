import { type Finding, isOpen, type Severity } from "../finding.ts";

export const GRADES = ["A", "B", "C", "D", "F"] as const;
export type Grade = (typeof GRADES)[number];

/** What one finding of a severity takes off, in penalty points. */
export const WEIGHTS: Record<Severity, number> = { error: 5, warning: 2, info: 0.25 };

/** Penalty points per 1,000 characters at which a score is halved. */
export const HALVING = 20;

/** Shorter texts count as this long, so that one finding does not sink a short notice. */
export const SHORTEST = 500;

const LEAST: [Grade, number][] = [
  ["A", 90],
  ["B", 80],
  ["C", 70],
  ["D", 60],
];

/** The formula in words that can be printed. */
export const FORMULA =
  "score = 100 / (1 + p / 20); p = (5 × errors + 2 × warnings + 0.25 × infos) × 1000 / max(characters, 500); A ≥ 90, B ≥ 80, C ≥ 70, D ≥ 60; not wholly checked = 0";

export interface Score {
  /** 0 to 100, one decimal. */
  value: number;
  grade: Grade;
  /** Score below which the worst twentieth of the parts (articles of a text, texts of a run) lies. */
  worst: number;
  worstGrade: Grade;
}

export interface ArticleScore {
  index: number;
  characters: number;
  value: number;
  grade: Grade;
}

/** Penalty points of a finding: none once it is decided about. */
export function penaltyOf(finding: Finding): number {
  return isOpen(finding) ? WEIGHTS[finding.severity] : 0;
}

/** Score of so many penalty points on a number of printed characters. */
export function scoreOf(points: number, characters: number, complete: boolean): number {
  if (!complete) return 0;
  const density = (points * 1000) / Math.max(characters, SHORTEST);
  return Math.round(1000 / (1 + density / HALVING)) / 10;
}

export function gradeOf(value: number): Grade {
  return LEAST.find(([, least]) => value >= least)?.[0] ?? "F";
}

/** The value that a twentieth of the values, and at least one, do not exceed; 100 for none. */
export function worstTwentieth(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil(sorted.length / 20) - 1, 0)] ?? 100;
}

export function makeScore(value: number, parts: readonly number[]): Score {
  const worst = parts.length === 0 ? value : worstTwentieth(parts);
  return { value, grade: gradeOf(value), worst, worstGrade: gradeOf(worst) };
}

/**
 * Score of a whole run: the texts weighed by their length, one that was not wholly checked as 0. Its worst twentieth is taken
 * over articles, or over texts in which no article was found.
 */
export function overallScore(
  documents: readonly { characters: number; score: Score; articles: readonly ArticleScore[] }[],
): Score {
  let characters = 0;
  let sum = 0;
  for (const document of documents) {
    const weight = Math.max(document.characters, SHORTEST);
    characters += weight;
    sum += weight * document.score.value;
  }
  const value = characters === 0 ? 100 : Math.round((sum * 10) / characters) / 10;
  const parts = documents.flatMap(({ score, articles }) =>
    articles.length === 0 ? [score.value] : articles.map((article) => article.value),
  );
  return makeScore(value, parts);
}
