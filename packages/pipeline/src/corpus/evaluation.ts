import { findRule, type MessageData, rules } from "@huiyao/validation";
import { type ArticleRecord, type CorpusProblem, problemsOf, type TextRecord } from "@huiyao/validation/corpus";
import type { Fact } from "./fact.ts";
import type { TextOrder } from "./text-order.ts";

/** Something a rule found, at the place of a fact. */
export interface Found {
  fact: Fact;
  messageId: string;
  data: MessageData;
  expected: string[];
}

/** What a rule says now about some facts: whatever it said of them before is out of date. */
export interface Evaluation {
  ruleId: string;
  judged: Fact[];
  found: Found[];
}

/** A fact as the record of a story, with what the rule at hand needs of it. */
export interface Story {
  fact: Fact;
  record: Partial<ArticleRecord>;
}

const NO_RECORD: Omit<ArticleRecord, "index" | "place"> = {
  key: "",
  headline: null,
  date: null,
  outlet: null,
  hash: "",
  sketch: [],
  characters: 0,
  people: [],
  meetings: [],
};

/** Where a fact stands; the rest of a place is worked out from the source once something is found there. */
export const placeOf = ({ start, end }: Fact) => ({
  span: { start, end },
  line: 0,
  column: 0,
  actual: "",
  context: "",
});

/** Puts stories to a rule of the package, each as a text of its own, in their order. */
export function askRule(ruleId: string, stories: readonly Story[], order: TextOrder): Found[] {
  const rule = findRule(ruleId);
  if (rule?.needs !== "corpus") throw new TypeError(`${ruleId} is no rule over many texts`);
  const facts = new Map<TextRecord, Fact>();
  for (const { fact, record } of order.sorted(stories, (story) => story.fact)) {
    const article = { ...NO_RECORD, index: fact.articleIndex, place: placeOf(fact), ...record };
    facts.set({ id: order.nameOf(fact), published: null, articles: [article] }, fact);
  }
  const options = Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
  );
  try {
    return problemsOf(rule, options, [...facts.keys()], new Set()).flatMap((problem) => asFound(problem, facts));
  } catch (error) {
    throw new RuleCrashError(ruleId, error);
  }
}

/** A rule stopped with an error: what it would have found is not known. */
export class RuleCrashError extends Error {
  constructor(ruleId: string, cause: unknown) {
    super(`${ruleId} crashed`, { cause });
    this.name = "RuleCrashError";
  }
}

function asFound(problem: CorpusProblem, facts: ReadonlyMap<TextRecord, Fact>): Found[] {
  const { text, messageId, data = {}, expected = [] } = problem;
  const fact = facts.get(text);
  return fact === undefined ? [] : [{ fact, messageId, data, expected }];
}

/** The number an option of a rule has unless somebody sets it. */
export function optionOf(ruleId: string, name: string): number {
  const value = rules.find(({ id }) => id === ruleId)?.options?.[name]?.default;
  return typeof value === "number" ? value : 0;
}
