import type { Span } from "../result.ts";
import { countWhile } from "./count-while.ts";
import { EditPlan } from "./edit-plan.ts";

/**
 * The text as its author wrote it, with the way back to the source. Paragraphs are separated by one line feed. Offsets are
 * UTF-16 code units; a logical offset and its source offset name the same printed character.
 */
export class LogicalText {
  readonly source: string;
  readonly text: string;
  /** What was done to the source. */
  readonly plan: EditPlan;

  /** `text` is what the plan makes of the source, where that is known. */
  constructor(source: string, plan: EditPlan, text = plan.replay(source)) {
    this.source = source;
    this.text = text;
    this.plan = plan;
  }

  /** This text with those of the parts of the source that follow. */
  followedBy(parts: readonly LogicalText[]): LogicalText {
    if (parts.length === 0) return this;
    const all = [this, ...parts];
    const plan = new EditPlan(
      all.reduce((sum, part) => sum + part.plan.length, 0),
      this.plan.from,
    );
    for (const part of all) plan.append(part.plan);
    return new LogicalText(this.source, plan, all.map(({ text }) => text).join(""));
  }

  /** Source offset of the character at a logical offset. The end of the text maps to the end of what the plan covers. */
  toSource(offset: number): number {
    const i = this.#lastAt(offset);
    return i < 0 ? this.plan.from + offset : this.plan.end(i) + offset - this.plan.logicalEnd(i);
  }

  /** Source span of a logical range: from its first character to just after its last, whatever was edited between. */
  span(start: number, end: number): Span {
    const from = this.toSource(start);
    return { start: from, end: end > start ? this.toSource(end - 1) + 1 : from };
  }

  /** {@link span} of a range. */
  spanOf({ start, end }: Span): Span {
    return this.span(start, end);
  }

  /** Logical offset of a source offset; inside an edit, the logical offset that follows it. */
  toLogical(offset: number): number {
    const after = this.plan.firstAfter(offset);
    const next = after < this.plan.length ? this.plan.logicalEnd(after) : this.text.length;
    const i = after - 1;
    const straight = i < 0 ? offset - this.plan.from : this.plan.logicalEnd(i) + offset - this.plan.end(i);
    return Math.min(straight, next);
  }

  /** Index of the last edit at or before a logical offset, -1 when there is none. */
  #lastAt(offset: number): number {
    return countWhile(this.plan.length, (i) => this.plan.logicalEnd(i) <= offset) - 1;
  }
}
