import { CLOSE, classOf, OPEN, STOP } from "../text/cells.ts";

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

/** Brackets and quotes opened minus those closed, and how many stay open at the end, in one range of the source. */
export function openAfter(source: string, start: number, end: number, open: number): number {
  let depth = open;
  for (let at = start; at < end; at++) {
    const charClass = classOf(source.charCodeAt(at));
    if (charClass === OPEN) depth++;
    else if (charClass === CLOSE && depth > 0) depth--;
  }
  return depth;
}
