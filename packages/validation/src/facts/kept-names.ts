import type { Analysis, PersonMention, Span } from "@huiyao/parser";
import { isBlank } from "../engine/white-space.ts";
import type { TextEdit } from "../finding.ts";

/**
 * The names of people and the titles of documents, which no fix may change: an edit may join one, taking white space out of
 * it, or take it away whole, but never put another character into it.
 */
export class KeptNames {
  readonly #source: string;
  /** In order, without overlap. */
  readonly #spans: Span[] = [];

  constructor({ source, articles }: Analysis, mentions: readonly PersonMention[][]) {
    this.#source = source;
    const spans = articles.flatMap(({ documents }, i) =>
      [...documents, ...(mentions[i] ?? [])].map(({ span }) => span),
    );
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const span of spans) if (span.start >= (this.#spans.at(-1)?.end ?? 0)) this.#spans.push(span);
  }

  /** Whether an edit would change a name from inside. */
  isChangedBy({ span, text }: TextEdit): boolean {
    if (text === "" && isBlank(this.#source, span.start, span.end)) return false;
    for (let i = this.#firstEndingAfter(span.start); i < this.#spans.length; i++) {
      const kept = this.#spans[i];
      if (kept === undefined || kept.start >= Math.max(span.end, span.start + 1)) return false;
      const isInsertion = span.start === span.end;
      const isOutside = isInsertion ? span.start <= kept.start : span.start <= kept.start && kept.end <= span.end;
      if (!isOutside) return true;
    }
    return false;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
