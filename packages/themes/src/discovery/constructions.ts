import { PLACE_SUFFIXES } from "./grammar.ts";
import type { Repeat } from "./repeats.ts";

/** What is so often the beginning or the end of a longer construction is a part of it. */
const PART_SHARE = 0.6;
const COMMA = "、";
const SHORTEST_PART = 3;

/** Which strings are parts of a row that goes on, or of 在…下 and the like (框式介词): read off the longer repeated strings. */
export class Constructions {
  /** For a string the occurrences of the most frequent construction it begins or ends. */
  readonly #longest = new Map<string, number>();

  constructor(repeats: readonly Repeat[]) {
    for (const { text, occurrences } of repeats) {
      const first = text.indexOf(COMMA);
      const last = text.lastIndexOf(COMMA);
      for (let comma = first; first !== last && comma !== -1; comma = text.indexOf(COMMA, comma + 1)) {
        if (comma !== first) this.#note(text.slice(0, comma), occurrences);
        if (comma !== last) this.#note(text.slice(comma + 1), occurrences);
      }
      if (!text.startsWith("在") || !PLACE_SUFFIXES.has(text.charAt(text.length - 1))) continue;
      for (let start = 1; start <= text.length - SHORTEST_PART; start++) this.#note(text.slice(start), occurrences);
    }
  }

  hasPart({ text, occurrences }: Repeat): boolean {
    return (this.#longest.get(text) ?? 0) >= PART_SHARE * occurrences;
  }

  #note(part: string, occurrences: number): void {
    if ((this.#longest.get(part) ?? 0) < occurrences) this.#longest.set(part, occurrences);
  }
}
