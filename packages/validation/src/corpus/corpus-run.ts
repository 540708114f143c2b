import { activeSetting, type Config } from "../config/config.ts";
import { Fingerprints } from "../engine/fingerprint.ts";
import type { RuleCrash } from "../engine/rule-crash.ts";
import { type Finding, inSourceOrder, type Severity } from "../finding.ts";
import type { OptionValues } from "../option.ts";
import type { CorpusRule, Rule } from "../rule.ts";
import type { CorpusProblem } from "./context.ts";
import type { ArticleRecord, TextRecord } from "./record.ts";

type Word = (finding: Pick<Finding, "ruleId" | "messageId" | "data">) => string;

export interface CorpusResult {
  /** By id of the text. */
  findings: Map<string, Finding[]>;
  complete: boolean;
  crashed: RuleCrash[];
}

export interface CorpusChecker {
  /** A long text may come as the records of its parts, in their order. */
  add(record: TextRecord): void;
  finish(): CorpusResult;
}

/** Gathers the records of a run and puts the corpus rules to them at its end. */
export class CorpusRun implements CorpusChecker {
  readonly #config: Config;
  readonly #rules: readonly Rule[];
  readonly #roster: ReadonlySet<string>;
  readonly #word: Word;
  readonly #texts: TextRecord[] = [];

  constructor(config: Config, rules: readonly Rule[], roster: ReadonlySet<string>, word: Word) {
    this.#config = config;
    this.#rules = rules;
    this.#roster = roster;
    this.#word = word;
  }

  add(record: TextRecord): void {
    // A copy: the strings of the record would each hold on to the whole text that they were cut from.
    this.#texts.push(JSON.parse(JSON.stringify(record)));
  }

  finish(): CorpusResult {
    const findings = new Map<string, Finding[]>();
    const fingerprints = new Map<string, Fingerprints>();
    const crashed: RuleCrash[] = [];
    for (const rule of this.#rules) {
      const setting = activeSetting(rule, this.#config.rules);
      if (setting === null || rule.needs !== "corpus") continue;
      try {
        for (const problem of problemsOf(rule, setting.options, this.#texts, this.#roster)) {
          const id = problem.text.id;
          const seen = fingerprints.get(id) ?? new Fingerprints();
          fingerprints.set(id, seen);
          const list = findings.get(id) ?? [];
          findings.set(id, list);
          list.push(corpusFinding(rule.id, setting.severity, problem, seen, this.#word));
        }
      } catch (error) {
        crashed.push({ ruleId: rule.id, message: error instanceof Error ? error.message : String(error) });
      }
    }
    for (const list of findings.values()) list.sort(inSourceOrder);
    return { findings, complete: crashed.length === 0, crashed };
  }
}

/** What one rule finds in some texts. */
export function problemsOf(
  rule: CorpusRule,
  options: OptionValues,
  texts: readonly TextRecord[],
  roster: ReadonlySet<string>,
): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const report = (problem: CorpusProblem): void => {
    if (!rule.messages.includes(problem.messageId)) throw new Error(`unknown message ${problem.messageId}`);
    problems.push(problem);
  };
  rule.check({ texts, options, roster, report });
  return problems;
}

/** A problem as a finding. */
export function corpusFinding(
  ruleId: string,
  severity: Severity,
  {
    messageId,
    data = {},
    article,
    place,
    expected = [],
  }: Omit<CorpusProblem, "text" | "article"> & {
    article: Pick<ArticleRecord, "index" | "key">;
  },
  fingerprints: Fingerprints,
  word: Word,
): Finding {
  return {
    ruleId,
    severity,
    message: word({ ruleId, messageId, data }),
    messageId,
    data,
    span: place.span,
    line: place.line,
    column: place.column,
    articleIndex: article.index,
    actual: place.actual,
    expected,
    fix: null,
    fingerprint: fingerprints.of(ruleId, messageId, article.key, place.context),
  };
}
