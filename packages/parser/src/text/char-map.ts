const NEAR_MASK = (1 << 12) - 1;

/**
 * Numbers for some code units, 0 for all others. Nearly every code unit of a text has none, and is turned away by a table
 * small enough for the nearest cache.
 */
export class CharMap {
  readonly #near = new Uint8Array(NEAR_MASK + 1);
  readonly #numbers = new Uint16Array(0x10000);

  set(code: number, number: number): void {
    this.#near[code & NEAR_MASK] = 1;
    this.#numbers[code] = number;
  }

  /** The number of a code unit; 0 for NaN, as charCodeAt gives past the end. */
  of(code: number): number {
    return this.#near[code & NEAR_MASK] === 0 ? 0 : (this.#numbers[code] ?? 0);
  }
}
