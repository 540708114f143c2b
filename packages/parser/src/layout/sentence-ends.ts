import { CLOSE, classAt, STOP } from "../text/cells.ts";

/** True when the text before `end` closes a sentence: 。 ！ ？ … with any closing brackets and quotes after it. */
export function endsSentence(source: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const charClass = classAt(source, at);
    if (charClass === STOP) return true;
    if (charClass !== CLOSE) return source.charCodeAt(at) === 0x2e && at > start && classAt(source, at - 1) === 3;
  }
  return false;
}
