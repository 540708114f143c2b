/**
 * What was done to the white space of a source: `wrap` a typesetter's line break taken out, `space` white space inside a
 * line taken out, `break` the white space around an author's paragraph break brought down to one line feed, `gap` the white space
 * between two words or names brought down to one space.
 */
export const EDIT_KINDS = ["wrap", "space", "break", "gap"] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** The kinds from here on leave one code unit. */
const FIRST_KEPT = EDIT_KINDS.indexOf("break");
const REPLACEMENTS: Record<EditKind, "" | "\n" | " "> = { wrap: "", space: "", break: "\n", gap: " " };

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
  #rows = new Int32Array(15);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds an edit; each must start at or after the end of the last. Throws RangeError when it does not. */
  push(start: number, end: number, kind: EditKind, confidence: number): void {
    if (this.#length > 0 && start < this.end(this.#length - 1)) {
      throw new RangeError(`edit at ${start} overlaps the one before it`);
    }
    const at = this.#length * 3;
    if (at + 3 > this.#rows.length) {
      const grown = new Int32Array(this.#rows.length * 2);
      grown.set(this.#rows);
      this.#rows = grown;
    }
    this.#rows[at] = start;
    this.#rows[at + 1] = end;
    this.#rows[at + 2] = EDIT_KINDS.indexOf(kind) * 1000 + Math.round(confidence * 100);
    this.#length++;
  }

  start(i: number): number {
    return this.#rows[i * 3] ?? 0;
  }

  end(i: number): number {
    return this.#rows[i * 3 + 1] ?? 0;
  }

  kind(i: number): EditKind {
    return EDIT_KINDS[Math.floor((this.#rows[i * 3 + 2] ?? 0) / 1000)] ?? "space";
  }

  /** Code units that stand in the place of the i-th edit: 0 or 1. */
  textLength(i: number): 0 | 1 {
    const kind = Math.floor((this.#rows[i * 3 + 2] ?? 0) / 1000);
    return kind < FIRST_KEPT ? 0 : 1;
  }

  confidence(i: number): number {
    return ((this.#rows[i * 3 + 2] ?? 0) % 1000) / 100;
  }

  at(i: number): Edit {
    const kind = this.kind(i);
    return {
      start: this.start(i),
      end: this.end(i),
      text: REPLACEMENTS[kind],
      kind,
      confidence: this.confidence(i),
    };
  }

  *[Symbol.iterator](): Iterator<Edit> {
    for (let i = 0; i < this.#length; i++) yield this.at(i);
  }

  /** Index of the first edit that ends after `offset` (source). */
  firstAfter(offset: number): number {
    let low = 0;
    let high = this.#length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The logical text: the source with every edit made. */
  replay(source: string): string {
    const parts: string[] = [];
    let from = 0;
    for (let i = 0; i < this.#length; i++) {
      parts.push(source.slice(from, this.start(i)));
      const text = REPLACEMENTS[this.kind(i)];
      if (text !== "") parts.push(text);
      from = this.end(i);
    }
    parts.push(source.slice(from));
    return parts.join("");
  }
}
