/** Counts right answers field by field. */
export class Scorecard {
  readonly #fields = new Map<string, { right: number; given: number; wanted: number }>();
  /** What differs, for a look: field, place, wanted, given. */
  readonly misses: string[] = [];

  #row(field: string) {
    const row = this.#fields.get(field) ?? { right: 0, given: 0, wanted: 0 };
    this.#fields.set(field, row);
    return row;
  }

  /** One answer that is right or wrong. */
  one<T>(field: string, place: string, wanted: T, given: T, isRight = wanted === given): void {
    const row = this.#row(field);
    row.given++;
    row.wanted++;
    if (isRight) row.right++;
    else this.misses.push(`${field}\t${place}\t${JSON.stringify(wanted)}\t${JSON.stringify(given)}`);
  }

  /** A set of answers. */
  set(field: string, place: string, wanted: readonly string[], given: readonly string[]): void {
    const row = this.#row(field);
    const [want, give] = [new Set(wanted), new Set(given)];
    const right = [...want].filter((value) => give.has(value));
    row.right += right.length;
    row.given += give.size;
    row.wanted += want.size;
    if (right.length < want.size || right.length < give.size) {
      const missing = [...want].filter((value) => !give.has(value));
      const extra = [...give].filter((value) => !want.has(value));
      this.misses.push(`${field}\t${place}\t${JSON.stringify(missing)}\t${JSON.stringify(extra)}`);
    }
  }

  /** F1 of a field; for single answers that is their share of right ones. 1 where nothing was asked. */
  figure(field: string): number {
    const { right, given, wanted } = this.#row(field);
    return given + wanted === 0 ? 1 : (2 * right) / (given + wanted);
  }

  figures(): Record<string, number> {
    return Object.fromEntries([...this.#fields.keys()].map((field) => [field, this.figure(field)]));
  }
}
