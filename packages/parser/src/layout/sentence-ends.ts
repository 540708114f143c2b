import { CLOSE, classOf, STOP } from "../text/cells.ts";

/** True when the text before `end` closes a sentence: 。 ！ ？ … with any closing brackets and quotes after it. */
export function endsSentence(source: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const charClass = classOf(source.charCodeAt(at));
    if (charClass === STOP) return true;
    if (charClass !== CLOSE)
      return source.charCodeAt(at) === 0x2e && at > start && classOf(source.charCodeAt(at - 1)) === 3;
  }
  return false;
}
