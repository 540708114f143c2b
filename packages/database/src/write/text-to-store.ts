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
  /** Which text of which printed page it is; goes before `place`. */
  pageKey: string | null;
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
  /** What wire copy is recognised by; null for a story too short. */
  signature: string | null;
  /** What it is found by: `storyGrams` of @huiyao/database/grams. */
  grams: string;
  /** Names that discovery must not take for phrases. */
  names: string[];
  /** For each meeting what its body says of where it governs. */
  bodies: BodyPlace[];
}

export interface TextToStore {
  source: SourceToStore;
  derived: DerivedText;
}

/** What the name of a body says of where it governs. */
export interface BodyPlace {
  /** The lowest place it names: 青禾区; 全国 for bodies of the whole country. */
  place: string | null;
  /** The unit alone, where it names no place: 区 of 区政府. */
  unit: string | null;
}
