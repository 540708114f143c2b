import type { MessageData } from "../finding.ts";
import type { OptionValues } from "../option.ts";
import type { ArticleRecord, Place, TextRecord } from "./record.ts";

export interface CorpusProblem {
  messageId: string;
  data?: MessageData;
  text: TextRecord;
  article: ArticleRecord;
  place: Place;
  expected?: string[];
}

/** All that a rule over many texts may look at. */
export interface CorpusContext {
  /** In the order they were added. */
  readonly texts: readonly TextRecord[];
  readonly options: OptionValues;
  readonly roster: ReadonlySet<string>;
  report(problem: CorpusProblem): void;
}

/** Every article of every text. */
export function* allArticles(texts: readonly TextRecord[]): Generator<{ text: TextRecord; article: ArticleRecord }> {
  for (const text of texts) for (const article of text.articles) yield { text, article };
}
