import { codeAt } from "./code-at.ts";

/** A set of single code units, for tests in hot loops: a bit for each, so that the whole set stays in the nearest cache. */
export class CharSet {
  readonly #bits = new Int32Array(0x10000 / 32);

  constructor(chars: string) {
    for (let i = 0; i < chars.length; i++) this.add(chars.charCodeAt(i));
  }

  add(code: number): void {
    this.#bits[code >> 5] = (this.#bits[code >> 5] ?? 0) | (1 << (code & 31));
  }

  /** Whether the code unit is in the set; false for 0, as {@link codeAt} gives past the end. */
  has(code: number): boolean {
    return (((this.#bits[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1;
  }

  /** Whether one of the set stands at an offset. */
  isAt(text: string, offset: number): boolean {
    const code = codeAt(text, offset);
    return (((this.#bits[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1;
  }

  /** Whether a stretch of text holds one of the set. */
  isIn(text: string, start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.isAt(text, i)) return true;
    return false;
  }
}
