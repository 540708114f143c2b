import type { Span } from "../result.ts";
import type { EditPlan } from "./edit-plan.ts";

/**
 * The text as its author wrote it, with the way back to the source. Paragraphs are separated by one line feed. Offsets are
 * UTF-16 code units; a logical offset and its source offset name the same printed character.
 */
export class LogicalText {
  readonly source: string;
  readonly text: string;
  /** Logical offset at which the i-th edit stands, and the source offset that follows it. */
  readonly #logical: Int32Array;
  readonly #after: Int32Array;

  constructor(source: string, plan: EditPlan) {
    this.source = source;
    this.text = plan.replay(source);
    this.#logical = new Int32Array(plan.length);
    this.#after = new Int32Array(plan.length);
    let removed = 0;
    for (let i = 0; i < plan.length; i++) {
      const kept = plan.textLength(i);
      this.#logical[i] = plan.start(i) - removed + kept;
      this.#after[i] = plan.end(i);
      removed += plan.end(i) - plan.start(i) - kept;
    }
  }

  /** Source offset of the character at a logical offset. The end of the text maps to the end of the source. */
  toSource(offset: number): number {
    const i = this.#lastAt(offset);
    return i < 0 ? offset : (this.#after[i] ?? 0) + offset - (this.#logical[i] ?? 0);
  }

  /** Source span of a logical range: from its first character to just after its last, whatever was edited between. */
  span(start: number, end: number): Span {
    const from = this.toSource(start);
    return { start: from, end: end > start ? this.toSource(end - 1) + 1 : from };
  }

  /** Logical offset of a source offset; inside an edit, the logical offset that follows it. */
  toLogical(offset: number): number {
    let low = 0;
    let high = this.#after.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#after[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const next = low < this.#logical.length ? (this.#logical[low] ?? 0) : this.text.length;
    const i = low - 1;
    const straight = i < 0 ? offset : (this.#logical[i] ?? 0) + offset - (this.#after[i] ?? 0);
    return Math.min(straight, next);
  }

  /** Index of the last edit at or before a logical offset, -1 when there is none. */
  #lastAt(offset: number): number {
    let low = 0;
    let high = this.#logical.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#logical[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
