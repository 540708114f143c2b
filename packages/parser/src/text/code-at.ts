/**
 * The code unit at an offset; 0, which no text has, before its start and past its end. Asked for one that is not there, `charCodeAt`
 * gives NaN, and V8 then calls it from that place ever after instead of reading the character itself.
 */
export function codeAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? text.charCodeAt(offset) : 0;
}
