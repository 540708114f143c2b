import { CharSet } from "./char-set.ts";

/**
 * Numbers for some code units, 0 for all others. Nearly every code unit of a text has none, and is turned away by a set
 * small enough for the nearest cache.
 */
export class CharMap {
  readonly #numbered = new CharSet("");
  readonly #numbers = new Uint16Array(0x10000);

  set(code: number, number: number): void {
    this.#numbered.add(code);
    this.#numbers[code] = number;
  }

  /** The number of a code unit; 0 for 0, as `codeAt` gives past the end. */
  of(code: number): number {
    return this.#numbered.has(code) ? (this.#numbers[code] ?? 0) : 0;
  }
}
