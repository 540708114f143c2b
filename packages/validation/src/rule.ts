import type { Analysis, Article, ArticleAnalysis, LogicalText, PersonMention, Span } from "@huiyao/parser";
import type { CorpusContext } from "./corpus/context.ts";
import type { CharacterIndex } from "./facts/characters.ts";
import type { Gaps } from "./facts/gaps.ts";
import type { KeptNames } from "./facts/kept-names.ts";
import type { Fix, MessageData, Severity } from "./finding.ts";
import type { OptionValues, RuleOption } from "./option.ts";

export const CATEGORIES = ["layout", "characters", "completeness", "consistency", "corpus"] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a rule says it found; the engine adds position, severity, sentence and fingerprint. */
export interface Problem {
  messageId: string;
  data?: MessageData;
  /** Source offsets. */
  span: Span;
  expected?: string[];
  fix?: Fix;
  /** Where one message of a rule weighs less than the rule's own severity. Never raises it above what the user set. */
  atMost?: Severity;
}

/** All that a rule may look at. Facts are worked out once a text and shared by all rules. */
export interface TextContext {
  readonly analysis: Analysis;
  readonly source: string;
  readonly logical: LogicalText;
  readonly options: OptionValues;
  /** Where names of people stand, for each article in order. */
  readonly mentions: readonly PersonMention[][];
  readonly gaps: Gaps;
  readonly characters: CharacterIndex;
  /** Names that no fix may change; a fix that would is left out of its finding. */
  readonly keptNames: KeptNames;
  /** Names the user's roster says are right. */
  readonly roster: ReadonlySet<string>;
  /** Wrong forms of the user's list of terms, each with the right one. */
  readonly terms: ReadonlyMap<string, string>;
  /** A function of its own: it may be taken out of the context. */
  readonly report: (problem: Problem) => void;
}

export interface ArticleView {
  /** Place among the articles of the analysis, which may be a part of its text. */
  readonly index: number;
  readonly article: Article;
  readonly facts: ArticleAnalysis;
}

/** A text, or several for a rule over many, in which the rule must find nothing. */
export interface GoodSample {
  text: string | string[];
  published?: string;
  options?: OptionValues;
  roster?: string[];
  terms?: Record<string, string>;
}

/** A text with what the rule must find in it. */
export interface BadSample extends GoodSample {
  /** The `actual` of each finding, in order; white space counts. */
  finds: string[];
  /** The text after the rule's fixes, when it has them. */
  fixed?: string;
}

export interface RuleDocs {
  "zh-CN": { title: string; body: string };
  en: { title: string; body: string };
  bad: BadSample[];
  good: GoodSample[];
}

interface RuleBase {
  id: string;
  category: Category;
  /** Used when the config only says that the rule is on. */
  severity: Severity;
  /** Part of the preset `recommended`. */
  recommended: boolean;
  messages: readonly string[];
  fixable: Fix["applicability"] | null;
  options?: Record<string, RuleOption>;
  docs: RuleDocs;
}

/** Looks at the source as printed (`raw`) or at the logical text with its layout undone (`logical`); called once a text. */
export interface TextRule extends RuleBase {
  needs: "raw" | "logical";
  check(context: TextContext): void;
}

/** Called once for each article. */
export interface ArticleRule extends RuleBase {
  needs: "article";
  check(context: TextContext, view: ArticleView): void;
}

/** Called once for all texts of a run, with a small record of each. */
export interface CorpusRule extends RuleBase {
  needs: "corpus";
  check(context: CorpusContext): void;
}

export type Rule = TextRule | ArticleRule | CorpusRule;
