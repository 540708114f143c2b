/** The names a document has printed where nothing was in doubt: its own dictionary. */
export class KnownNames extends Set<string> {
  readonly #openings = new Set<number>();

  override add(name: string): this {
    this.#openings.add(opening(name, 0));
    return super.add(name);
  }

  /** Where the longest known name that starts at an offset ends; 0 when none does. */
  endOfLongest(text: string, offset: number, limit: number): number {
    if (!this.mayStartAt(text, offset)) return 0;
    for (let end = Math.min(limit, offset + LONGEST); end > offset + 1; end--)
      if (this.has(text.slice(offset, end))) return end;
    return 0;
  }

  /** False when no known name starts at an offset; true when one may. */
  mayStartAt(text: string, offset: number): boolean {
    return this.#openings.has(opening(text, offset));
  }
}

/** Characters of the longest name without a middle dot. */
const LONGEST = 8;

/** The first two code units of a name as one small integer. */
function opening(text: string, offset: number): number {
  return (text.charCodeAt(offset) * 31 + text.charCodeAt(offset + 1)) & 0xffff;
}
