import type { Analysis } from "@huiyao/parser";
import { activeSetting, type Config, settingsFor } from "../config/config.ts";
import { defaultConfig } from "../config/parse-config.ts";
import { type CorpusChecker, CorpusRun } from "../corpus/corpus-run.ts";
import { type Finding, inSourceOrder } from "../finding.ts";
import { type Locale, wordFinding } from "../locales/locale.ts";
import { rules as allRules } from "../registry.ts";
import type { Rule } from "../rule.ts";
import { type CheckResult, makeResult } from "./check-result.ts";
import type { RuleCrash } from "./rule-crash.ts";
import { TextMarks, TextRun } from "./text-run.ts";

export interface Linter {
  readonly config: Config;
  /** `path` selects the config's overrides; the text's id when left out. */
  check(analysis: Analysis, path?: string): CheckResult<Finding[]>;
  /**
   * The results of the parts of one text, as `analyzeInParts` gives them, each let go of when the next is asked for; their
   * findings stand in the whole text. `joinResults` makes them the result of the text.
   */
  checkInParts(parts: Iterable<Analysis>, path?: string): Generator<CheckResult<Finding[]>, void, undefined>;
  corpus(): CorpusChecker;
}

export interface LinterOptions {
  locale?: Locale;
  /** Other rules than the package's own, for tests and for rules of one's own. */
  rules?: readonly Rule[];
}

export function createLinter(config: Config = defaultConfig(), options: LinterOptions = {}): Linter {
  const locale = options.locale ?? "zh-CN";
  const rules = options.rules ?? allRules;
  const word = (finding: Pick<Finding, "ruleId" | "messageId" | "data">): string => wordFinding(finding, locale);
  const lists = { roster: new Set(config.roster), terms: new Map(Object.entries(config.terms)) };
  const checkPart = (analysis: Analysis, path: string, marks: TextMarks): CheckResult<Finding[]> => {
    const settings = settingsFor(config, path);
    const run = new TextRun(analysis, lists, word, marks);
    const crashed: RuleCrash[] = [];
    for (const rule of rules) {
      const setting = activeSetting(rule, settings);
      if (setting === null || rule.needs === "corpus") continue;
      try {
        const context = run.enter(rule, setting.severity, setting.options);
        if (rule.needs !== "article") rule.check(context);
        else {
          for (const [index, article] of analysis.result.articles.entries()) {
            const facts = analysis.articles[index];
            if (facts !== undefined) rule.check(context, { index, article, facts });
          }
        }
      } catch (error) {
        crashed.push({ ruleId: rule.id, message: error instanceof Error ? error.message : String(error) });
      }
    }
    return makeResult(analysis, run.findings.sort(inSourceOrder), crashed);
  };
  return {
    config,
    check: (analysis, path = analysis.result.id) => checkPart(analysis, path, new TextMarks(analysis.source)),
    *checkInParts(parts, path) {
      let marks: TextMarks | undefined;
      for (const part of parts) {
        marks ??= new TextMarks(part.source);
        yield checkPart(part, path ?? part.result.id, marks);
      }
    },
    corpus: () => new CorpusRun(config, rules, lists.roster, word),
  };
}
