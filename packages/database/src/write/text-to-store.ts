import type { Article, ArticleAnalysis } from "@huiyao/parser";
import type { Finding } from "@huiyao/validation";

/** One text as read, before anything is derived from it. */
export interface SourceToStore {
  /** Hash over text, outlet and publication day: what the text is known by. */
  key: string;
  /** Hash over the text alone. */
  contentHash: string;
  name: string;
  /** Where it came from; a changed text at the same place replaces the older one. */
  place: string | null;
  outlet: string | null;
  /** ISO day. */
  published: string | null;
  text: string;
  isSample: boolean;
}

/** Everything derived from one text. */
export interface DerivedText {
  articles: DerivedArticle[];
  findings: Finding[];
  /** Printed characters. */
  characters: number;
  score: number;
  worstScore: number;
  /** False when a rule crashed. */
  isComplete: boolean;
  parserVersion: string;
  rulesVersion: string;
}

export interface DerivedArticle {
  article: Article;
  facts: Pick<ArticleAnalysis, "headlinePlace" | "openingMissing" | "endingMissing">;
  /** Printed characters of the body. */
  characters: number;
  /** Names that discovery must not take for phrases. */
  names: string[];
  /** For each meeting the place or body its persons belong to; null when the text does not say. */
  jurisdictions: (string | null)[];
}

export interface TextToStore {
  source: SourceToStore;
  derived: DerivedText;
}
