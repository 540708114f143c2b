/** How a phrase showed itself. */
export type PhraseKind = "quoted" | "formula" | "row" | "phrase";

export interface DiscoveredPhrase {
  /** Without quotation marks. */
  phrase: string;
  /** Other printed forms that count for it, quotation marks aside: 十四五规划 under 十四五. */
  aliases: string[];
  kind: PhraseKind;
  /** Texts that print it; paragraphs repeated word for word are read once. */
  documents: number;
  occurrences: number;
  /** Occurrences printed whole in quotation marks. */
  quoted: number;
  /** What the list is ordered by; comparable within one list only. */
  score: number;
}
