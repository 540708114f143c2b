import { activeSetting, type Config } from "../config/config.ts";
import { Fingerprints } from "../engine/fingerprint.ts";
import type { CorpusChecker, CorpusResult, RuleCrash } from "../engine/linter.ts";
import { type Finding, inSourceOrder, type Severity } from "../finding.ts";
import type { Rule } from "../rule.ts";
import type { CorpusProblem } from "./context.ts";
import type { TextRecord } from "./record.ts";

type Word = (finding: Pick<Finding, "ruleId" | "messageId" | "data">) => string;

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
    this.#texts.push(record);
  }

  finish(): CorpusResult {
    const findings = new Map<string, Finding[]>();
    const fingerprints = new Map<string, Fingerprints>();
    const crashed: RuleCrash[] = [];
    for (const rule of this.#rules) {
      const setting = activeSetting(rule, this.#config.rules);
      if (setting === null || rule.needs !== "corpus") continue;
      const report = (problem: CorpusProblem): void => {
        if (!rule.messages.includes(problem.messageId)) throw new Error(`unknown message ${problem.messageId}`);
        const id = problem.text.id;
        const seen = fingerprints.get(id) ?? new Fingerprints();
        fingerprints.set(id, seen);
        const list = findings.get(id) ?? [];
        findings.set(id, list);
        list.push(makeFinding(rule.id, setting.severity, problem, seen, this.#word));
      };
      try {
        rule.check({ texts: this.#texts, options: setting.options, roster: this.#roster, report });
      } catch (error) {
        crashed.push({ ruleId: rule.id, message: error instanceof Error ? error.message : String(error) });
      }
    }
    for (const list of findings.values()) list.sort(inSourceOrder);
    return { findings, complete: crashed.length === 0, crashed };
  }
}

function makeFinding(
  ruleId: string,
  severity: Severity,
  { messageId, data = {}, article, place, expected = [] }: CorpusProblem,
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
