/** The names a document has printed where nothing was in doubt: its own dictionary. */
export class KnownNames extends Set<string> {
  readonly #openings = new Set<number>();

  override add(name: string): this {
    this.#openings.add(opening(name, 0));
    return super.add(name);
  }

  /** False when no known name starts at an offset; true when one may. */
  mayStartAt(text: string, offset: number): boolean {
    return this.#openings.has(opening(text, offset));
  }
}

/** The first two code units of a name as one small integer. */
function opening(text: string, offset: number): number {
  return (text.charCodeAt(offset) * 31 + text.charCodeAt(offset + 1)) & 0xffff;
}
