import { countWhile } from "./count-while.ts";

/**
 * What was done to the white space of a source: `wrap` a typesetter's line break taken out, `space` white space inside a
 * line taken out, `break` the white space around an author's paragraph break brought down to one line feed, `gap` the white space
 * between two words or names brought down to one space.
 */
export const EDIT_KINDS = ["wrap", "space", "break", "gap"] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** What stands in the place of an edit, by the place of its kind in {@link EDIT_KINDS}. */
const REPLACEMENTS = ["", "", "\n", " "] as const;

const ROW = 4;
/** Confidence is kept in hundredths beside the kind. */
const KIND_UNIT = 1000;
/** Pieces of a text that are joined at a time: all at once would need several times the memory of the text. */
const MOST_PIECES = 1 << 14;

export interface Edit {
  /** Source offsets of the white space, half-open. */
  start: number;
  end: number;
  /** What stands in its place in the logical text. */
  text: "" | "\n" | " ";
  kind: EditKind;
  /** How sure, from 0 to 1. */
  confidence: number;
}

/**
 * The edits that turn a source into its logical text, in source order and without overlap, kept as columns: a 50 MB file
 * has about a million of them. Only white space is ever edited, so replaying the plan leaves every printed character.
 */
export class EditPlan implements Iterable<Edit> {
  /** Start, end, kind with confidence, and logical place of each edit. */
  #rows: Int32Array;
  #length = 0;
  #removed = 0;
  /** Source offset at which the logical text begins; what stands before it is no part of the plan. */
  readonly from: number;

  /** Room is made for so many edits; more may be added. */
  constructor(room = 4, from = 0) {
    this.#rows = new Int32Array(ROW * room);
    this.from = from;
  }

  get length(): number {
    return this.#length;
  }

  /** Code units that the edits so far take out of the source. */
  get removed(): number {
    return this.#removed;
  }

  /** Adds an edit; each must start at or after the end of the last. Throws RangeError when it does not. */
  push(start: number, end: number, kind: EditKind, confidence: number): void {
    if (this.#length > 0 && start < this.end(this.#length - 1)) {
      throw new RangeError(`edit at ${start} overlaps the one before it`);
    }
    const at = this.#length * ROW;
    if (at === this.#rows.length) this.#makeRoom(Math.max(1, this.#length));
    const code = EDIT_KINDS.indexOf(kind);
    const kept = REPLACEMENTS[code]?.length ?? 0;
    this.#rows[at] = start;
    this.#rows[at + 1] = end;
    this.#rows[at + 2] = code * KIND_UNIT + Math.round(confidence * 100);
    this.#rows[at + 3] = start - this.from - this.#removed + kept;
    this.#removed += end - start - kept;
    this.#length++;
  }

  /** Adds the edits of a plan that begins where this one's last edit ends, or after it. */
  append(plan: EditPlan): void {
    const rows = plan.#rows.subarray(0, plan.#length * ROW);
    this.#take(rows, plan.from - this.from - this.#removed);
  }

  /** Adds rows whose logical places are shifted by so many code units. */
  #take(rows: Int32Array, shift: number): void {
    const at = this.#length * ROW;
    if (at + rows.length > this.#rows.length) this.#makeRoom(rows.length / ROW);
    this.#rows.set(rows, at);
    for (let i = at + 3; i < at + rows.length; i += ROW) this.#rows[i] = (this.#rows[i] ?? 0) + shift;
    this.#length += rows.length / ROW;
    const last = this.#length - 1;
    if (last >= 0) this.#removed = this.end(last) - this.from - this.logicalEnd(last);
  }

  /** The plan of a stretch of the source: the edits between two offsets that no edit stands across. */
  between(start: number, end: number): EditPlan {
    const first = this.firstAfter(start);
    const last = this.firstAfter(end);
    const removed = first === 0 ? 0 : this.end(first - 1) - this.from - this.logicalEnd(first - 1);
    const plan = new EditPlan(last - first, Math.max(start, this.from));
    plan.#take(this.#rows.subarray(first * ROW, last * ROW), this.from - plan.from + removed);
    return plan;
  }

  #makeRoom(more: number): void {
    const grown = new Int32Array((this.#length + more) * ROW);
    grown.set(this.#rows.subarray(0, this.#length * ROW));
    this.#rows = grown;
  }

  start(i: number): number {
    return this.#rows[i * ROW] ?? 0;
  }

  end(i: number): number {
    return this.#rows[i * ROW + 1] ?? 0;
  }

  kind(i: number): EditKind {
    return EDIT_KINDS[this.#code(i)] ?? "space";
  }

  /** Logical offset that follows the i-th edit. */
  logicalEnd(i: number): number {
    return this.#rows[i * ROW + 3] ?? 0;
  }

  confidence(i: number): number {
    return ((this.#rows[i * ROW + 2] ?? 0) % KIND_UNIT) / 100;
  }

  #code(i: number): number {
    return Math.floor((this.#rows[i * ROW + 2] ?? 0) / KIND_UNIT);
  }

  at(i: number): Edit {
    return {
      start: this.start(i),
      end: this.end(i),
      text: REPLACEMENTS[this.#code(i)] ?? "",
      kind: this.kind(i),
      confidence: this.confidence(i),
    };
  }

  *[Symbol.iterator](): Iterator<Edit> {
    for (let i = 0; i < this.#length; i++) yield this.at(i);
  }

  /** Index of the first edit that ends after `offset` (source). */
  firstAfter(offset: number): number {
    return countWhile(this.#length, (i) => this.end(i) <= offset);
  }

  /** The logical text: the source with every edit made. `base` is the source offset of the text handed in. */
  replay(source: string, base = 0): string {
    let done = "";
    let pieces: string[] = [];
    let from = this.from - base;
    for (let i = 0; i < this.#length; i++) {
      const start = this.start(i) - base;
      const end = this.end(i) - base;
      const text = REPLACEMENTS[this.#code(i)] ?? "";
      // A line feed that stands for a line feed parts nothing.
      if (text === "\n" && end - start === 1 && source[start] === "\n") continue;
      if (start > from) pieces.push(source.slice(from, start));
      if (text !== "") pieces.push(text);
      from = end;
      if (pieces.length >= MOST_PIECES) {
        done += pieces.join("");
        pieces = [];
      }
    }
    if (from === 0 && pieces.length === 0) return source;
    pieces.push(source.slice(from));
    const rest = pieces.join("");
    return done === "" ? rest : done + rest;
  }
}
