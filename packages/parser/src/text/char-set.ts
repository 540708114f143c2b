/** A set of single code units, for tests in hot loops. */
export class CharSet {
  readonly #flags = new Uint8Array(0x10000);

  constructor(chars: string) {
    for (let i = 0; i < chars.length; i++) this.#flags[chars.charCodeAt(i)] = 1;
  }

  /** Whether the code unit is in the set; false for NaN, as charCodeAt gives past the end. */
  has(code: number): boolean {
    return this.#flags[code] === 1;
  }
}
