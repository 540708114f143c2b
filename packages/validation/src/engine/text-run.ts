import type { Analysis, Span } from "@huiyao/parser";
import { type CharacterIndex, indexCharacters } from "../facts/characters.ts";
import { findGaps, type Gaps } from "../facts/gaps.ts";
import { compareSeverity, type Finding, type Severity } from "../finding.ts";
import type { OptionValues, Problem, TextContext } from "../rule.ts";
import { contextOf, Fingerprints, openingOf } from "./fingerprint.ts";
import { SourcePositions } from "./source-positions.ts";

/** One text on its way through the rules: the facts they share and the findings they make. */
export class TextRun {
  readonly analysis: Analysis;
  readonly findings: Finding[] = [];
  readonly #positions: SourcePositions;
  readonly #fingerprints = new Fingerprints();
  readonly #articleKeys: string[];
  #gaps: Gaps | undefined;
  #characters: CharacterIndex | undefined;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.#positions = new SourcePositions(analysis.source);
    this.#articleKeys = analysis.result.articles.map((article) => articleKey(analysis, article.index));
  }

  get gaps(): Gaps {
    this.#gaps ??= findGaps(this.analysis);
    return this.#gaps;
  }

  get characters(): CharacterIndex {
    this.#characters ??= indexCharacters(this.analysis.source);
    return this.#characters;
  }

  /** What one rule sees; its problems become findings of that rule. `word` makes the sentence. */
  contextFor(
    rule: { id: string; messages: readonly string[]; fixable: string | null },
    setting: { severity: Severity; options: OptionValues },
    lists: { roster: ReadonlySet<string>; terms: ReadonlyMap<string, string> },
    word: (finding: Pick<Finding, "ruleId" | "messageId" | "data">) => string,
  ): TextContext {
    const run = this;
    return {
      analysis: run.analysis,
      source: run.analysis.source,
      logical: run.analysis.layout.logical,
      options: setting.options,
      get gaps() {
        return run.gaps;
      },
      get characters() {
        return run.characters;
      },
      ...lists,
      report(problem) {
        if (!rule.messages.includes(problem.messageId)) throw new Error(`unknown message ${problem.messageId}`);
        if (problem.fix !== undefined && problem.fix.applicability !== rule.fixable) {
          throw new Error(`a fix that the rule does not declare: ${problem.fix.applicability}`);
        }
        run.findings.push(run.#finding(rule.id, setting.severity, problem, word));
      },
    };
  }

  #finding(
    ruleId: string,
    severity: Severity,
    problem: Problem,
    word: (finding: Pick<Finding, "ruleId" | "messageId" | "data">) => string,
  ): Finding {
    const { source } = this.analysis;
    const { messageId, span } = problem;
    const data = problem.data ?? {};
    const articleIndex = articleAt(this.analysis, span);
    const key = articleIndex === null ? "" : (this.#articleKeys[articleIndex] ?? "");
    const capped = problem.atMost !== undefined && compareSeverity(severity, problem.atMost) < 0;
    return {
      ruleId,
      severity: capped ? (problem.atMost ?? severity) : severity,
      message: word({ ruleId, messageId, data }),
      messageId,
      data,
      span,
      ...this.#positions.at(span.start),
      articleIndex,
      actual: source.slice(span.start, span.end),
      expected: problem.expected ?? [],
      fix: problem.fix ?? null,
      fingerprint: this.#fingerprints.of(ruleId, messageId, key, contextOf(source, span)),
    };
  }
}

/** The article that holds the start of a span, null when it stands between articles. */
function articleAt(analysis: Analysis, span: Span): number | null {
  const { articles } = analysis.result;
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle]?.span.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const article = articles[low];
  return article !== undefined && article.span.start <= span.start ? article.index : null;
}

/** What an article is known by: the first characters of its first paragraph, so that a repaired headline changes nothing. */
export function articleKey(analysis: Analysis, index: number): string {
  const article = analysis.result.articles[index];
  if (article === undefined) return "";
  return openingOf(analysis.source, article.paragraphs[0]?.span.start ?? article.span.start);
}
