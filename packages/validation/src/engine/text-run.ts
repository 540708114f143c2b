import type { Analysis, Article, PersonMention, Span } from "@huiyao/parser";
import { type CharacterIndex, indexCharacters } from "../facts/characters.ts";
import { findGaps, type Gaps } from "../facts/gaps.ts";
import { KeptNames } from "../facts/kept-names.ts";
import { findMentions } from "../facts/mentions.ts";
import { compareSeverity, type Finding, type Severity } from "../finding.ts";
import type { OptionValues } from "../option.ts";
import type { Problem, TextContext } from "../rule.ts";
import { articleKey, contextOf, Fingerprints } from "./fingerprint.ts";
import { SourcePositions } from "./source-positions.ts";

type Word = (finding: Pick<Finding, "ruleId" | "messageId" | "data">) => string;

interface RunningRule {
  id: string;
  messages: readonly string[];
  fixable: string | null;
}

/** What the parts of one text share: where its lines begin, and which findings are alike. */
export class TextMarks {
  readonly positions: SourcePositions;
  readonly fingerprints = new Fingerprints();

  constructor(source: string) {
    this.positions = new SourcePositions(source);
  }
}

/** One text, or a part of one, on its way through the rules: the facts they share, and the findings they make. */
export class TextRun {
  readonly findings: Finding[] = [];
  /** What a rule sees; valid for the rule of the last `enter`. */
  readonly context: TextContext & { options: OptionValues };
  readonly #analysis: Analysis;
  readonly #marks: TextMarks;
  readonly #articleKeys = new Map<Article, string>();
  readonly #word: Word;
  #rule: RunningRule = { id: "", messages: [], fixable: null };
  #severity: Severity = "info";

  constructor(
    analysis: Analysis,
    lists: { roster: ReadonlySet<string>; terms: ReadonlyMap<string, string> },
    word: Word,
    marks: TextMarks,
  ) {
    this.#analysis = analysis;
    this.#marks = marks;
    this.#word = word;
    this.context = new Facts(analysis, lists, (problem) => this.#report(problem));
  }

  /** From now on the context is this rule's. */
  enter(rule: RunningRule, severity: Severity, options: OptionValues): TextContext {
    this.#rule = rule;
    this.#severity = severity;
    this.context.options = options;
    return this.context;
  }

  #report(problem: Problem): void {
    const { source } = this.#analysis;
    const { id: ruleId, messages, fixable } = this.#rule;
    const { messageId, span, atMost, fix } = problem;
    if (!messages.includes(messageId)) throw new Error(`unknown message ${messageId}`);
    if (fix !== undefined && fix.applicability !== fixable) {
      throw new Error(`a fix that the rule does not declare: ${fix.applicability}`);
    }
    const data = problem.data ?? {};
    const article = articleAt(this.#analysis, span);
    const severity = this.#severity;
    this.findings.push({
      ruleId,
      severity: atMost !== undefined && compareSeverity(severity, atMost) < 0 ? atMost : severity,
      message: this.#word({ ruleId, messageId, data }),
      messageId,
      data,
      span,
      ...this.#marks.positions.at(span.start),
      articleIndex: article?.index ?? null,
      actual: source.slice(span.start, span.end),
      expected: problem.expected ?? [],
      fix: fix === undefined || fix.edits.some((edit) => this.context.keptNames.isChangedBy(edit)) ? null : fix,
      fingerprint: this.#marks.fingerprints.of(ruleId, messageId, this.#keyOf(article), contextOf(source, span)),
    });
  }

  #keyOf(article: Article | null): string {
    if (article === null) return "";
    const known = this.#articleKeys.get(article);
    if (known !== undefined) return known;
    const key = articleKey(this.#analysis.source, article);
    this.#articleKeys.set(article, key);
    return key;
  }
}

/** The facts of a text, worked out when a rule first asks. */
class Facts implements TextContext {
  readonly analysis: Analysis;
  readonly source: string;
  readonly logical: TextContext["logical"];
  readonly roster: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, string>;
  readonly report: (problem: Problem) => void;
  options: OptionValues = {};
  #gaps: Gaps | undefined;
  #mentions: PersonMention[][] | undefined;
  #characters: CharacterIndex | undefined;
  #keptNames: KeptNames | undefined;

  constructor(
    analysis: Analysis,
    lists: { roster: ReadonlySet<string>; terms: ReadonlyMap<string, string> },
    report: (problem: Problem) => void,
  ) {
    this.analysis = analysis;
    this.source = analysis.source;
    this.logical = analysis.layout.logical;
    this.roster = lists.roster;
    this.terms = lists.terms;
    this.report = report;
  }

  get gaps(): Gaps {
    this.#gaps ??= findGaps(this.analysis, this.mentions);
    return this.#gaps;
  }

  get mentions(): PersonMention[][] {
    this.#mentions ??= findMentions(this.analysis, this.roster);
    return this.#mentions;
  }

  get keptNames(): KeptNames {
    this.#keptNames ??= new KeptNames(this.analysis, this.mentions);
    return this.#keptNames;
  }

  get characters(): CharacterIndex {
    this.#characters ??= indexCharacters(this.source, this.analysis.span);
    return this.#characters;
  }
}

/** The article that holds the start of a span, null when it stands between articles. */
function articleAt(analysis: Analysis, span: Span): Article | null {
  const { articles } = analysis.result;
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle]?.span.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const article = articles[low];
  return article !== undefined && article.span.start <= span.start ? article : null;
}
