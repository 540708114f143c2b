import { PLACE_SUFFIXES } from "./grammar.ts";
import type { Repeat } from "./repeats.ts";

/** What is so often the beginning or the end of a longer construction is a part of it. */
const PART_SHARE = 0.6;
const COMMA = "、";
const SHORTEST_PART = 3;

/** The half that closes 以…为… or 为…而…, without the one that opens it: 高质量发展为主题, 为主线. 执政为民 is whole, and 化危机为机遇. */
const CLOSING_HALF = /^(?:[^以把将化变转视].*)?为\p{Script=Han}{2}$|^[^为因]{3,}而.{3,}$/u;
/** The second half of 为…提供…, a row apart: 注入新动力. */
const GIVEN_TO = /^(?:提供|注入|奠定|营造|指明|作出|做出|取得|带来)[^、]*$/u;
/** What is done at somebody's will, told before what is told of (受…委托). */
const AT_THE_WILL_OF = /^[受应经].+(?:委托|邀请|指派|授权|影响|欢迎)$/u;

/** Whether a string is by its words alone one half of a construction, or the adverbial before a clause. */
export function isHalf(text: string): boolean {
  return CLOSING_HALF.test(text) || GIVEN_TO.test(text) || AT_THE_WILL_OF.test(text);
}

/** Which strings are parts of a row that goes on, or of 在…下 and the like (框式介词): read off the longer repeated strings. */
export class Constructions {
  /** For a string the occurrences of the most frequent construction it begins or ends. */
  readonly #longest = new Map<string, number>();

  constructor(repeats: readonly Repeat[]) {
    for (const { text, occurrences } of repeats) {
      const first = text.indexOf(COMMA);
      const last = text.lastIndexOf(COMMA);
      for (let comma = first; first !== last && comma !== -1; comma = text.indexOf(COMMA, comma + 1)) {
        if (comma !== first) this.#note(text.slice(0, comma), occurrences);
        if (comma !== last) this.#note(text.slice(comma + 1), occurrences);
      }
      if (!text.startsWith("在") || !PLACE_SUFFIXES.has(text.charAt(text.length - 1))) continue;
      for (let start = 1; start <= text.length - SHORTEST_PART; start++) this.#note(text.slice(start), occurrences);
    }
  }

  hasPart({ text, occurrences }: Repeat): boolean {
    return (this.#longest.get(text) ?? 0) >= PART_SHARE * occurrences;
  }

  #note(part: string, occurrences: number): void {
    if ((this.#longest.get(part) ?? 0) < occurrences) this.#longest.set(part, occurrences);
  }
}
