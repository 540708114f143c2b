import type { Range } from "../layout/layout.ts";
import { codeAt } from "../text/code-at.ts";

/** The names a document has printed where nothing was in doubt: its own dictionary. */
export class KnownNames extends Set<string> {
  /** A bit for each opening, many bits to a name; small at first, as most documents are. */
  #openings = new Int32Array(FIRST_WORDS);
  /** Length of the longest. */
  #longest = 0;
  /** Openings of the names in the order they were learned. */
  readonly #learned: number[] = [];

  override add(name: string): this {
    if (this.has(name)) return this;
    const first = openingOf(name, 0);
    this.#learned.push(first);
    this.#mark(first);
    this.#longest = Math.max(this.#longest, name.length);
    return super.add(name);
  }

  #mark(opening: number): void {
    const words = this.#openings.length;
    if (this.#learned.length > words && words < MOST_WORDS) {
      this.#openings = new Int32Array(words * 4);
      for (const known of this.#learned) this.#mark(known);
      return;
    }
    const at = (opening >> 5) & (words - 1);
    this.#openings[at] = (this.#openings[at] ?? 0) | (1 << (opening & 31));
  }

  /** Every place in a range where a name is printed, in order, the longest name at each place. */
  find(text: string, range: Range): Range[] {
    const found: Range[] = [];
    for (let i = range.start; i < range.end; i++) {
      const end = this.endOfLongest(text, i, range.end, this.#longest);
      if (end === 0) continue;
      found.push({ start: i, end });
      i = end - 1;
    }
    return found;
  }

  /** False when none of the names learned after the first `size` stands in a stretch of text; true when one may. */
  mayHoldSince(size: number, text: string, start: number, end: number): boolean {
    const learned = this.#learned.length;
    if (learned - size > MOST_SOUGHT) return true;
    if (learned === size) return false;
    for (let i = start; i < end; i++) {
      const here = openingOf(text, i);
      for (let k = size; k < learned; k++) if (this.#learned[k] === here) return true;
    }
    return false;
  }

  /** Where the longest known name that starts at an offset ends, of those of so many characters at most; 0 when none does. */
  endOfLongest(text: string, offset: number, limit: number, longest = LONGEST): number {
    if (!this.mayStartAt(text, offset)) return 0;
    for (let end = Math.min(limit, offset + longest); end > offset + 1; end--)
      if (this.has(text.slice(offset, end))) return end;
    return 0;
  }

  /** Whether a known name stands between two offsets. */
  isAt(text: string, start: number, end: number): boolean {
    return this.mayStartAt(text, start) && this.has(text.slice(start, end));
  }

  /** False when no known name starts at an offset; true when one may. */
  mayStartAt(text: string, offset: number): boolean {
    const opening = openingOf(text, offset);
    const bits = this.#openings[(opening >> 5) & (this.#openings.length - 1)] ?? 0;
    return ((bits >>> (opening & 31)) & 1) === 1;
  }
}

/** Words of 32 bits: powers of two. */
const FIRST_WORDS = 32;
const MOST_WORDS = 2048;
/** More names than this are not sought one by one. */
const MOST_SOUGHT = 6;
/** Characters of the longest name without a middle dot. */
const LONGEST = 8;

/** The first two code units of a name as one number of sixteen bits, which other openings may share. */
function openingOf(text: string, offset: number): number {
  return (codeAt(text, offset) * 31 + codeAt(text, offset + 1)) & 0xffff;
}
