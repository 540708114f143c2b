import { classOf, DIGIT, HAN, LATIN, SPACE } from "./cells.ts";

const SIZE = 1 << 16;

/**
 * The pairs of neighbouring characters of a stretch of text, white space and punctuation left out: enough to tell whether
 * two stretches speak of the same thing. Held as hashes, so a pair that is not there is found with a chance of about one in
 * a hundred for a stretch of 600 characters. One set is filled over and over without being cleared.
 */
export class PairSet {
  readonly #stamps = new Int32Array(SIZE);
  #stamp = 0;

  /** Forgets what was there before and reads a stretch of text. */
  fill(text: string): void {
    this.#stamp++;
    let previous = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) continue;
      if (previous > 0) this.#stamps[hash(previous, code)] = this.#stamp;
      previous = code;
    }
  }

  /** Whether two characters stand together in the stretch. */
  has(first: number, second: number): boolean {
    return this.#stamps[hash(first, second)] === this.#stamp;
  }

  /** Share of the pairs of another stretch that are in this one, 0 to 1; 0 when it has none. */
  share(text: string): number {
    let pairs = 0;
    let found = 0;
    let previous = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) {
        if (classOf(code) !== SPACE) previous = 0;
        continue;
      }
      if (previous > 0) {
        pairs++;
        if (this.has(previous, code)) found++;
      }
      previous = code;
    }
    return pairs === 0 ? 0 : found / pairs;
  }
}

function isLetter(code: number): boolean {
  const charClass = classOf(code);
  return charClass === HAN || charClass === DIGIT || charClass === LATIN;
}

function hash(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ Math.imul(second, 0x1f35b)) & (SIZE - 1);
}
